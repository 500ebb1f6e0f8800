import { splitSentences } from '../../text/sentences.ts';

const THOUGHT = /<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/gi;
const FENCE = /^```.*$/gm;
const BULLET = /^\s*(?:[-*•·–—]\s+|(?:\d{1,2}|[①-⑩])[.)]?\s+(?=\D)|#{1,6}\s+|>\s+)+/;
const EMPHASIS = /(\*\*|__|`)(.+?)\1/g;
/** `요약:`, `다음은 요약입니다:`, `Here is the summary:`. */
const HEADING = /[:：]\s*$|^(?:요약|summary|tl;?dr)\s*$/i;
const LABEL = /^(?:요약|summary|tl;?dr)\s*[:：]\s*/i;
/** Letters: what is longer is no sentence of a summary. */
const LONGEST = 600;

/**
 * The sentences of what a model wrote, at most `most`: without thoughts, headings, bullets and emphasis, which models
 * write whatever they are told. Also of an answer that is still coming. `1. **시**는 문을 열었다.` -> `시는 문을 열었다.`
 */
export function readSentences(answer: string, most: number, language?: string): string[] {
  const sentences: string[] = [];
  for (const line of answer.replace(THOUGHT, '').replace(FENCE, '').split(/\r?\n/)) {
    const plain = line.replace(BULLET, '').replace(EMPHASIS, '$2').replace(LABEL, '').trim();
    if (!plain || HEADING.test(plain)) continue;
    for (const { start, end } of splitSentences(plain, language))
      sentences.push(plain.slice(start, Math.min(end, start + LONGEST)));
  }
  return sentences.slice(0, most);
}
