import { ANAPHORA, ANECDOTE, ATTRIBUTION, CONCLUSION, CONNECTIVE, DEED, SAYING, VERDICT } from './phrases.ts';
import { column, type Subject } from './subject.ts';

const HEAD = 400;
const TAIL = 40;

/** What a sentence does: reports a source, goes on, concludes, points back, tells a deed. Korean and English only. */
export function wording(subject: Subject) {
  const { family } = subject.draft;
  const language = family === 'korean' || family === 'english' ? family : undefined;
  const has = (phrases: typeof SAYING, part: (text: string) => string) =>
    column(subject, ({ text }) => (language && phrases[language].test(part(text)) ? 1 : 0));
  const head = (text: string) => text.slice(0, HEAD);
  return {
    attribution: has(ATTRIBUTION, head),
    connective: has(CONNECTIVE, head),
    conclusion: has(CONCLUSION, head),
    anaphora: has(ANAPHORA, head),
    deed: has(DEED, head),
    verdict: has(VERDICT, head),
    anecdote: has(ANECDOTE, head),
    saying: has(SAYING, (text) => (language === 'korean' ? text.slice(-TAIL) : head(text))),
  };
}
