import { type Column, column, type Subject } from './subject.ts';

/** News says the most important first; a conclusion stands last. Places count full sentences only. */
export function position(subject: Subject) {
  const last = Math.max(1, subject.draft.full - 1);
  const at = (wanted: number): Column =>
    column(subject, ({ place, fragment }) => (place === wanted && !fragment ? 1 : 0));
  return {
    early: column(subject, ({ place }) => 1 / (place + 1)),
    late: column(subject, ({ place }) => Math.min(1, place / last)),
    first: at(0),
    second: at(1),
    third: at(2),
    lastTwo: column(subject, ({ place }) => (place >= last - 1 ? 1 : 0)),
    opensBlock: column(subject, ({ opens }) => (opens ? 1 : 0)),
  };
}
