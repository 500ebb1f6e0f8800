import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize, summarizeIfLong } from '../../../lib/summarize/summarize.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { cpuTime } from '../cpu-time.ts';
import { BRIDGE, BRIDGE_TITLE, HARBOUR } from './texts.ts';

const chosen = (text: string, count: number, title?: string, language?: string) =>
  summarize(text, { count, title, language }).map(({ start, end }) => text.slice(start, end));

describe('a Korean news story', () => {
  it('is one sentence: who does what', () => {
    expect(chosen(BRIDGE, 1, BRIDGE_TITLE, 'ko')).toEqual([
      '한빛시는 안전진단에서 D등급을 받은 한빛대교를 헐고 2029년까지 새 다리를 놓기로 결정했다고 4일 밝혔다.',
    ]);
  });

  it('never takes headings, captions, bylines, copyright or dates of entry while there are sentences', () => {
    const all = chosen(BRIDGE, 12, BRIDGE_TITLE, 'ko').join('\n');
    for (const furniture of ['건너고 있다', '제공', '기자', '재배포', '입력'])
      expect(all).not.toContain(furniture);
    expect(chosen(BRIDGE, 5, BRIDGE_TITLE, 'ko').join('\n')).not.toContain('■');
  });

  it('never takes a caption for its being one long sentence with its credit', () => {
    const caption =
      '윤하경 한빛시장이 4일 오전 한빛대교를 헐고 2029년까지 새 다리를 놓기로 한 결정을 시청에서 밝히고 있다.(사진=한빛시)';
    expect(chosen(`${caption}\n${BRIDGE}`, 3, BRIDGE_TITLE, 'ko')).not.toContain(caption);
    const other = caption.replace('(사진=한빛시)', ' /사진=한빛시');
    expect(chosen(`${other}\n${BRIDGE}`, 3, BRIDGE_TITLE, 'ko')).not.toContain(other);
  });

  it('finds the sentence of the title when it stands late', () => {
    const late = [
      '요즘 강변에는 사람이 많다.',
      '날씨가 좋아서 그렇다고들 말한다.',
      '아이들은 연을 날리고 어른들은 자전거를 탄다.',
      '그런데 여기 오래된 고민이 하나 있다.',
      '한빛대교를 다시 짓는 공사가 2029년 개통을 목표로 내년 봄에 시작된다.',
      '그때까지 화물차는 멀리 돌아가야 한다.',
    ].join('\n');
    expect(chosen(late, 1, BRIDGE_TITLE, 'ko')[0]).toContain('2029년 개통을 목표로');
  });

  it('does not say one thing twice', () => {
    const same = '시는 새 다리를 2029년까지 놓기로 결정했다고 밝혔다.';
    const text = [
      same,
      same,
      '공사비는 1천940억 원이며 시와 정부가 절반씩 낸다.',
      '화물차는 봄부터 상류의 임시 다리로 돌아간다.',
      '설명회는 다음 달에 세 차례 열린다.',
    ].join('\n');
    const summary = chosen(text, 2, '', 'ko');
    expect(new Set(summary).size).toBe(2);
  });
});

describe('an English story', () => {
  it('starts with its lead', () => {
    expect(chosen(HARBOUR, 1, '', 'en')).toEqual([HARBOUR.split('\n')[0]]);
    expect(chosen(HARBOUR, 3, '', 'en')).not.toContain('Entry is free.');
  });
});

describe('any text', () => {
  const sentence = fc.constantFrom(
    '비가 왔다. ',
    '“갔다.”라고 했다. ',
    '제목\n',
    '3.5% 올랐다.\n',
    'It rained. ',
    'ⓒ 판독 ',
    '…',
    '\n',
    '사진=판독\n',
    '日本。',
    '\ud800',
  );
  const texts = fc.oneof(
    fc.array(sentence, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );

  it('gives at most `count` of its sentences, in order, and never throws', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: -1, max: 8 }), fc.string(), (text, count, title) => {
        const summary = summarize(text, { count, title });
        const sentences = splitSentences(text).map(({ start, end }) => `${start}-${end}`);
        expect(summary.length).toBeLessThanOrEqual(Math.max(0, count));
        let from = 0;
        for (const { start, end } of summary) {
          expect(sentences).toContain(`${start}-${end}`);
          expect(start).toBeGreaterThanOrEqual(from);
          from = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives nothing for a count that is no number', () => {
    expect(summarize(BRIDGE, { count: Number.NaN })).toEqual([]);
  });

  it('reads 400 sentences and picks far ones too when they speak of the title', () => {
    const filler = Array.from({ length: 400 }, (_, i) => `장터 ${i}번 가게에서는 오늘도 국수와 떡을 팔았다.`);
    filler[370] = '한빛대교는 2029년에 다시 개통한다고 시가 밝혔다.';
    expect(chosen(filler.join('\n'), 3, BRIDGE_TITLE, 'ko')).toContain(filler[370]);
  });

  it.each(['1', ' ', '가', 'a', '.', '“', '다.', '하다. ', 'He is. ', '하다.\n', '\n'])(
    'stays fast on 200 kB of %j',
    (unit) => {
      const text = unit.repeat(200_000 / unit.length);
      const spent = cpuTime(() => {
        summarize(text, { count: 3, title: text });
        summarizeIfLong(text, { count: 3 });
      });
      expect(spent).toBeLessThan(3000);
    },
  );
});

it('leaves the dateline out of the sentence that it stands before', () => {
  const first = '해온시는 3일 강을 건너는 두 번째 다리를 열었다.';
  const text = `(해온=온새통신) 서지안 기자 = ${first} 다리는 길이가 300m다.`;
  const [span] = summarize(text, { language: 'ko', title: '해온시, 두 번째 다리 열어', count: 1 });
  expect(text.slice(span?.start, span?.end)).toBe(first);
});

describe('summarizeIfLong', () => {
  const needless = (text: string, language?: string) =>
    summarizeIfLong(text, { language, count: 3 }).needless;

  it('wants five sentences and 400 Korean characters', () => {
    const sentence = (i: number) =>
      `${i}번째 마을에서는 봄마다 주민이 모두 모여 강가의 오래된 둑을 함께 손보고 나무를 심어 왔다. `;
    const of = (n: number) => Array.from({ length: n }, (_, i) => sentence(i)).join('');
    expect(needless(BRIDGE, 'ko')).toBeUndefined();
    expect(needless(of(12))).toBeUndefined();
    expect(needless(of(6))).toBe('short');
    expect(needless(`${'마을에서는 둑을 손보고 나무를 심으며 '.repeat(60)}살았다.`)).toBe('short');
  });

  it('wants more letters of an alphabet', () => {
    expect(needless(HARBOUR.split('\n').slice(0, 6).join(' '), 'en')).toBe('short');
    expect(needless(`${HARBOUR} ${HARBOUR}`, 'en')).toBeUndefined();
  });

  it('tells a list from a short text, and gives no sentences of either', () => {
    const list = (items: number) =>
      Array.from({ length: items }, (_, i) => `${i + 1}. 준비물 목록과 수량`).join('\n');
    expect(needless(list(60), 'ko')).toBe('list');
    expect(needless(list(6), 'ko')).toBe('short');
    expect(summarizeIfLong(list(60), { language: 'ko', count: 3 }).summary).toEqual([]);
  });

  it('does not count furniture', () => {
    expect(needless('ⓒ 판독신문, 무단 전재 및 재배포 금지\n'.repeat(60), 'ko')).toBe('short');
  });
});
