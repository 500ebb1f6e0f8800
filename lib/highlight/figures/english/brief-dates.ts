import type { Candidate, Passage } from '../../finder.ts';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';
const ORDER = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth';
/** Dates as people type them in a hurry; an article has them in full, and words like `mar3` are names there. */
const DATES: readonly string[] = [
  `(?:${MONTH})\\.?[ /-]?${DAY}(?:(?:, ?|[ /-])${YEAR})?`,
  `${DAY}[ /-](?:${MONTH})(?:(?:, ?|[ /-])${YEAR})?`,
  `${YEAR}[/-](?:${MONTH})(?:[/-]${DAY})?`,
  `(?:${MONTH})[/-]${YEAR}`,
  `(?:${MONTH}) (?:the )?(?:${ORDER})`,
  `(?:(?:in|this|last|next|by|since|until|from|month of|the month of) )(?:${MONTH})\\.?`,
  `q[1-4][ /-]${YEAR}|${YEAR}[ /-]?q[1-4]`,
  'week \\d{1,2}',
  "(?:the )?(?:19|20|['’])?\\d0s|the noughties",
  '(?:the )?(?:end|start|beginning|middle) of (?:the )?(?:day|week|month|quarter|year)|the eo[dmy]|eo[dmy]',
  '(?:a |one |the |last |past |next |this )?fortnight(?: later| ago)?',
];
const PATTERN = new RegExp(`(?<![\\w./-])(?:${DATES.join('|')})(?![\\w/]|-\\w|\\.\\d)`, 'gi');
/** `3day`, `3.5years`, `45min`: no space between. */
const GLUED =
  /(?<![\w.,:/-])(\d{1,4}(?:\.\d{1,2})?)(?:(years?|yrs?|months?|weeks?|wks?|days?)|(hours?|hrs?|minutes?|mins?|seconds?|secs?))(?!\w)/gi;

/** Dates and lengths of time typed in a hurry: `april22`, `28-nov`, `Dec/2018`, `in Jan`, `week 31`, `45min`. */
export function* briefEnglishDates({ text, brief }: Passage): Generator<Candidate> {
  if (!brief) return;
  for (const { index, 0: words } of text.matchAll(PATTERN))
    yield { start: index, end: index + words.length, kind: 'date', priority: -1 };
  for (const { index, 0: words, 1: number, 2: long, 3: short = '' } of text.matchAll(GLUED)) {
    const unit = (long ?? short).toLowerCase().replace(/s$/, '');
    const kind = long ? 'date' : 'time';
    yield { start: index, end: index + words.length, kind, value: Number(number), unit };
  }
}
