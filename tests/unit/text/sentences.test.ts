import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { cpuTime } from '../cpu-time.ts';

const split = (text: string, language = 'ko') =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

/** `|` stands where a sentence ends; white space around it is the text's own. */
function expectSplit(marked: string, language?: string) {
  expect(split(marked.replaceAll('|', ''), language)).toEqual(
    marked
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean),
  );
}

describe('Korean', () => {
  it.each([
    '시장은 “예산이 모자란다. 사업을 줄여야 한다.”고 말했다.| 시의회는 반발했다.',
    '기자가 “언제 끝납니까?”라고 물었다.| 답은 없었다.',
    '“드디어 끝났다!”| 직원들이 손뼉을 쳤다.',
    '설명회는 2026. 11. 4. 오전 10시에 시작한다.| 자리는 선착순이다.',
    '매출은 4.7조 원이다.|이익률은 8.1%로 올랐다.|배당은 그대로다.',
    '강연은 다음 주다(신청은 누리집에서. 전화 031-555-0101).| 주차는 어렵다.',
    '신고는 report@pandok.example로 한다.| 누리집은 www.pandok.example이다.',
    '그는 ‘빚은 갚아야 한다.’는 말을 남겼다.| 반대도 있었다.',
    '1. 회비는 만 원이다.| 2. 준비물은 물이다.',
    '다들 수고 많으셨어요~^^| 내일 또 봬요.',
    '너무 웃기네 ㅋㅋㅋ| 나만 이런가',
    '그는 하지만... 끝내 오지 않았다.| 문은 닫혔다.',
    '눈이 온다….| 길이 막힌다.',
    '“너 왔니?” “응, 왔어.”| 둘은 웃었다.',
    '“장사가 안돼요. 월세도 못 내요.” 시장에서 만난 박모(51)씨의 말이다.| 상인은 절반으로 줄었다.',
    '“정말 빨랐다. 믿기지 않는다.” 관중 이정은 씨의 이야기다.| 기록은 9초대였다.',
    '[부산=판독] 이가온 기자 = 항만이 다시 열렸다.| 배는 모두 들어왔다.',
    '구는 ▲보도 정비 ▲나무 심기 ▲조명 교체를 마쳤다.| 비용은 2억원이다.',
    '미국(U.S. 상무부)은 조사에 나섰다.| 결과는 내달 나온다.',
    '원인이 무엇일까.| 답은 바닷물에 있다.',
    '접수는 끝났다.(사진)| 발표는 금요일이다.',
    '회사는 A사(대표 김나무.사진)와 손잡았다.| 공장은 3월에 짓는다.',
    '초.중.고 학생이 모였다.| 시.도 대표도 왔다.',
    '비가 그쳤다.”|해가 났다.',
    '첫째 줄에는 마침표가 없다\n|둘째 줄도 그렇다',
    '그는 "못 간다. 바쁘다"며 끊었다.| 전화는 다시 울렸다.',
    "책 이름은 '바람의 길'이다.|'파도의 끝'은 둘째 권이다.",
    "그는 5' 늦게 왔다.| 문은 닫혔다.|'새벽 버스'는 떠났다.|'막차'만 남았다.",
    "그는 '안 간다.'는 말만 했다.| 다들 기다렸다.",
    '한 달에 41만 원 됨.|그래서 저울을 달았다.|부품값 5만 원 내 돈으로 씀.|다들 웃었다.',
    '사과.배.감을 판다.| 값은 3.5% 내렸다.',
    '김 씨는 “3년째다. 더는 못 버틴다.”라며 “(가게를) 접겠다.”고 했다.| 이웃도 같은 말을 했다.',
    '경기는 3:2로 끝났다.| 관중 1.2만 명이 왔다.|감독은 “져도 됐다.”고 했다.',
  ])('%s', (line) => expectSplit(line));

  it('cuts an answer that fills its line, and keeps a quotation inside a sentence whole', () => {
    expectSplit('“3년 걸렸어요.| 다시는 안 할 겁니다.”');
    expectSplit('“3년 걸렸어요. 다시는 안 할 겁니다.” 그는 웃었다.'.replace('” 그', '”| 그'));
  });

  it('leaves an unbalanced quotation after 260 characters', () => {
    const long = '바람이 불고 비가 왔다. '.repeat(40);
    expect(split(`그는 “${long}”`).length).toBe(40);
  });
});

describe('other languages', () => {
  it.each([
    ['Dr. Kim met Mr. Park at 3.30 p.m. in Seoul.| They left early.', 'en'],
    [
      'Shares of Fern Inc. rose 2.5% on Monday.| The U.S. Treasury declined to comment.| It was late in the U.S.| The end came fast.',
      'en',
    ],
    ['“We won. We did it,” she said.| Nobody argued.', 'en'],
    ['"Will it hold?" asked J. R. Holt.| It did.', 'en'],
    ['The maps failed.The phone did not.'.replace('.T', '.|T'), 'en'],
    ['i went home. it was late.'.replace('. i', '.| i'), 'en'],
    ['The U.K. vote is on Jan. 5.| Mr. Holt, 61, will speak at 9 a.m. in St. Ives.', 'en'],
    ['Prices rose 3.4 per cent.| No. 2 in the ranking is Fern Co. of Leeds.| Nobody knew why.', 'en'],
    ['彼は「もう遅い。帰ろう。」と言った。|外は雪だった。|本当に寒い！|でも歩いた。', 'ja'],
    ['他问：“你来吗？”|没有人回答。|价格是3.5元。|我……不知道。|大家走了。', 'zh'],
    ['Il est 8 h 30.| M. Blanc part.| « On verra. » dit-il.', 'fr'],
    ['Das Treffen am 3. Mai fiel aus.| Es regnete.', 'de'],
    ['「行くよ。」と彼は言った。|雨が降っていた。|本当？|そうだ。', 'ja'],
    ['他说：“我不去。”|大家都笑了。|天黑了！', 'zh'],
    ['هل وصلت؟| نعم وصلت.', 'ar'],
  ])('%s', (line, language) => expectSplit(line, language));

  it('asks the browser where no rules can see a sentence', () => {
    expect(split('สวัสดีครับ วันนี้อากาศดี', 'th').join('')).toContain('สวัสดี');
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    '다.',
    '요?',
    ' ',
    '\n',
    '“',
    '”',
    "'",
    '"',
    '(',
    ')',
    '…',
    '3.',
    'A.',
    '^^',
    'ㅋㅋ',
    '가',
    'b',
    '。',
    '\ud83d',
    '라고',
  );
  it('gives sorted spans inside the text, white space outside, nothing lost', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces, { maxLength: 80 }).map((all) => all.join('')),
        ),
        (text) => {
          let from = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(from);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(from, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            from = end;
          }
          expect(text.slice(from).trim()).toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });

  const sentence = fc.constantFrom(
    '시는 3.5km 구간을 2026. 5. 3. 다시 연다.',
    '그는 “힘들다. 그래도 한다.”고 말했다.',
    '“언제 끝납니까?”라며 되물었다.',
    '값은 1.2조 원이었습니다.',
    '정말 다행이에요!',
    '문의는 help@pandok.example로 하면 된다.',
    '▲도로 정비 ▲나무 심기를 마쳤다.',
    '미국(U.S. 상무부)은 답하지 않았다.',
  );
  it('finds sentences again, however they were joined', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sentence, fc.constantFrom('', ' ', '\n', '  ')), { minLength: 1, maxLength: 12 }),
        (parts) => {
          // Two quotations side by side may be one speech: a space or a line keeps them apart here.
          const joined = parts.map(([own, gap], i) => own + (parts[i + 1]?.[0].startsWith('“') ? '\n' : gap));
          expect(split(joined.join(''))).toEqual(parts.map(([own]) => own));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('never lets one block change how another is split', () => {
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
        (one, other) => {
          expect(split(`${one}\n${other}`)).toEqual([...split(one), ...split(other)]);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each([
    '1',
    ' ',
    '가',
    'a',
    '.',
    '“',
    '(',
    "'",
    '"',
    '다.',
    'a.',
    '1.',
    '^',
    'ㅋ',
    '@',
    'a@',
    '…',
    '!?',
    '(a.)',
    'ก',
    ' "a',
  ])('stays fast on 200 kB of %j', (unit) => {
    const text = unit.repeat(200_000 / unit.length);
    splitSentences(text.slice(0, 2000));
    const spent = cpuTime(() => {
      splitSentences(text);
    });
    expect(spent).toBeLessThan(1500);
    if (unit === '다.') expect(splitSentences(text)).toHaveLength(1);
  });
});
