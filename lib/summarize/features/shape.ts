import { lettersPerSyllable } from '../script.ts';
import { column, type Subject, standardised } from './subject.ts';

const TOO_SHORT = 22;
const TOO_LONG = 130;
const QUOTED = /[“"「][^“”"「」]{0,400}[”"」]|[‘][^‘’]{6,400}[’]/g;

/** How a sentence is built: its length against the others, quotations, questions, figures. */
export function shape(subject: Subject) {
  const letters = subject.candidates.map((candidate) => candidate.letters);
  const median = [...letters].sort((a, b) => a - b)[letters.length >> 1] || 1;
  const scale = lettersPerSyllable(subject.draft.family);
  const flag = (test: (text: string) => boolean) => column(subject, ({ text }) => (test(text) ? 1 : 0));
  return {
    length: standardised(column(subject, (candidate) => Math.log((candidate.letters + 1) / median))),
    tooShort: column(subject, (candidate) => (candidate.letters < TOO_SHORT * scale ? 1 : 0)),
    tooLong: column(subject, (candidate) => (candidate.letters > TOO_LONG * scale ? 1 : 0)),
    fragment: column(subject, ({ fragment }) => (fragment ? 1 : 0)),
    quoted: column(subject, ({ text }) => quotedShare(text)),
    opensQuote: flag((text) => /^["“‘「'”’]/.test(text)),
    question: flag((text) =>
      /[?？]["”’」)]*$|(?:을|ㄹ|인|한|는|은|었|았|했)(?:까|지)\.?$/.test(text.slice(-8)),
    ),
    figures: flag((text) => /\d/.test(text.slice(0, 600))),
  };
}

function quotedShare(text: string): number {
  let quoted = 0;
  for (const [quotation] of text.slice(0, 2000).matchAll(QUOTED)) quoted += quotation.length;
  return quoted / Math.max(1, Math.min(text.length, 2000));
}
