import type { Span } from '../model/span.ts';
import { splitSentences } from '../text/sentences.ts';
import { isCredit, isFurniture, isGreeting } from './furniture.ts';
import { countLetters, type Family, familyOf } from './script.ts';

/** A sentence that could stand in a summary. */
export interface Candidate extends Span {
  readonly text: string;
  readonly letters: number;
  /** Does it say nothing by itself: a heading, a list item, a name, a greeting? */
  readonly fragment: boolean;
  /** The same, even in a text where nearly all are and `fragment` means nothing. */
  readonly loose: boolean;
  /** Does it open its line? */
  readonly opens: boolean;
  /** 0-based place among the full sentences of the article: headings and captions do not count. */
  readonly place: number;
}

/** A text made ready for ranking. `full` is the number of full sentences. */
export interface Draft {
  readonly family: Family;
  readonly candidates: readonly Candidate[];
  readonly full: number;
}

const TAIL_MARKS = `["'”’」)\\].!?…~^ㅋㅎㅠㅜㄷ\\s]*$`;
/** A predicate: written, spoken (`치네?`, `먹어라`) or noted (`버림`, `사라짐`), the last kind never a plain noun (`모임`). */
const KOREAN_END = new RegExp(
  `(?:[다요까죠오네군래]|더라|거든|[는은인]데|잖아|니까|구나|[어아해]라|[는가]지|냐|(?<!다|처|마|모|책|게|그|이|도|소)[함됨음임짐옴림힘킴냄남])${TAIL_MARKS}`,
);
/** A predicate within a line whose writer left the full stops out: `8명 다쳤다고 합니다 두 명은 중상`. */
const KOREAN_WITHIN = /[가-힣](?:니다|[어아해세네대]요|더라|였음|했음|인데|는데|고요|지만)\s/;
const STOP_END = /[.!?…。！？।؟]["'”’»」』)\]]*$/;

const HEADING = /^[■□◆◇●○◎▲△▶▷※☞►]|^(?:\d{1,2}|[①-⑳])[.)]?\s/;

/** `■ 문을 닫았다` and `주차장 확충` -> true; `시는 주차장을 넓혔다.` -> false. */
export function isFragment(sentence: string, family: Family): boolean {
  const tail = sentence.slice(-24);
  if (HEADING.test(sentence) && !STOP_END.test(tail)) return true;
  if (family !== 'korean') return !STOP_END.test(tail);
  return !KOREAN_END.test(tail) && !KOREAN_WITHIN.test(sentence.slice(0, 300));
}

/** The sentences of `text` without furniture and captions. Where hardly any sentence is full (notes, chat), all are. */
export function draft(
  text: string,
  language?: string,
  sentences: readonly Span[] = splitSentences(text, language),
): Draft {
  const family = familyOf(text, language);
  const spans = sentences.map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
  }));
  const opens = spans.map(
    ({ start }, i) => i === 0 || text.slice(spans[i - 1]?.end ?? 0, start).includes('\n'),
  );
  const kept = spans.filter(({ text: own }, i) => !isFurniture(own) && !isCaption(spans, opens, i));
  const fragments = kept.map(({ text: own }) => isFragment(own, family));
  const informal = fragments.filter(Boolean).length > kept.length * 0.6;
  let place = 0;
  const candidates: Candidate[] = [];
  let next = 0;
  for (const [i, span] of spans.entries()) {
    if (span !== kept[next]) continue;
    const loose = fragments[next] === true;
    const fragment = (loose && !informal) || isGreeting(span.text);
    candidates.push({
      ...span,
      letters: countLetters(span.text),
      fragment,
      loose,
      opens: opens[i] === true,
      place,
    });
    if (!fragment) place++;
    next++;
  }
  return { family, candidates, full: place };
}

function isCaption(spans: readonly { text: string }[], opens: readonly boolean[], i: number): boolean {
  const after = spans[i + 1];
  return after !== undefined && !opens[i + 1] && isCredit(after.text);
}
