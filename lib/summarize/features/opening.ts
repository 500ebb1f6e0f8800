import { ATTRIBUTION, DEED } from './phrases.ts';
import { type Column, column, type Subject } from './subject.ts';

/** Sentences of an average news story: a text as long as this says nothing of its kind. */
const TYPICAL = 18;
const OPENS_SCENE = /^["“‘「'”’]|[?？]["”’」)]*$/;

/**
 * Straight news has its point in the first sentences; features, interviews and most stories on boards come to it late.
 * Told by the opening itself: does it speak of the title, with a figure and a deed? The long of breath do not.
 * `title` is the feature of that name.
 */
export function opening(subject: Subject, title: Column) {
  const sure = opensWithPoint(subject, title);
  return {
    earlyInNews: column(subject, ({ place, fragment }) => (fragment ? 0 : sure / (place + 1))),
  };
}

/** -1: surely not; 1: surely. Weights from the first sentences of the fitted articles, rounded. */
function opensWithPoint({ draft, candidates }: Subject, title: Column): number {
  const i = candidates.findIndex(({ place, fragment }) => place === 0 && !fragment);
  const first = candidates[i]?.text ?? '';
  const { family } = draft;
  const phrases = family === 'korean' || family === 'english' ? family : undefined;
  const tells = phrases !== undefined && (DEED[phrases].test(first) || ATTRIBUTION[phrases].test(first));
  const score =
    0.9 * ((title[i] ?? 0) - 1.5) +
    (/\d/.test(first) ? 0.6 : -0.4) +
    (tells ? 1 : -0.2) -
    (OPENS_SCENE.test(first) ? 1.5 : 0) -
    1.2 * Math.log(Math.max(5, draft.full) / TYPICAL);
  return Math.tanh(score / 2);
}
