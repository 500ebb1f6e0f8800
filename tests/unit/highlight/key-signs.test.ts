import { describe, expect, it } from 'vitest';
import { findMarks } from '../../../lib/highlight/find-marks.ts';
import type { Candidate } from '../../../lib/highlight/finder.ts';
import { entitiesOf } from '../../../lib/highlight/rank/entity.ts';
import { featuresOf } from '../../../lib/highlight/rank/features.ts';
import { storyOf } from '../../../lib/highlight/rank/story.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';

const MORE = {
  ko: ' 버스는 그대로다. 길도 그대로다. 이웃은 아무 말이 없었다.',
  en: ' The bus stayed as it was. So did the road.',
};
const scoreOf = (words: string, text: string, title = '요금 바뀐다', language: 'ko' | 'en' = 'ko'): number =>
  findMarks(text + MORE[language], { language, title }).find(
    ({ start, end }) => text.slice(start, end) === words,
  )?.score ?? Number.NaN;

describe('what is key shows in the words beside it', () => {
  it('puts the day on which something was said below a day on which something happens', () => {
    const said = scoreOf('19일', '봄내시는 19일 밝혔다.');
    expect(scoreOf('19일', '봄내시는 19일 연다.')).toBeGreaterThan(said + 0.5);
  });

  it('puts a day without its month below one on which something begins', () => {
    const bare = scoreOf('19일', '다리를 19일 다시 연다.');
    expect(scoreOf('19일', '다리를 19일부터 다시 연다.')).toBeGreaterThan(bare + 0.3);
  });

  it.each<['ko' | 'en', string, string, string]>([
    ['ko', '열두 명', '배에서 열두 명이 구조됐다.', '배에서 열두 명이 노래했다.'],
    ['en', '12', 'The 12 people were rescued there.', 'The 12 people were singing there.'],
  ])('puts people to whom something happened above others (%s)', (language, words, hurt, other) => {
    expect(scoreOf(words, hurt, '', language)).toBeGreaterThan(scoreOf(words, other, '', language) + 0.5);
  });

  it('puts the most there is above the same alone', () => {
    const alone = scoreOf('500만 원', '시는 가게에 500만 원을 준다.');
    expect(scoreOf('500만 원', '시는 가게에 최대 500만 원을 준다.')).toBeGreaterThan(alone + 0.3);
  });

  it('takes a day that something is counted by for no day told from another', () => {
    const text = '하루 7천 보를 걷는 사람이 오래 산다. 하루 7천 보면 된다. 의사는 하루가 길다고 했다.'.padEnd(
      200,
      '물',
    );
    const marks = findMarks(text, { language: 'ko', title: '하루 7천 보면 충분' });
    const days = marks.filter(({ start, end }) => text.slice(start, end) === '하루');
    expect(days.slice(0, 2).map(({ key }) => key)).toEqual([true, true]);
    expect(days.slice(2).some(({ key }) => key)).toBe(false);
  });
});

describe('what is key shows in the title', () => {
  const text = '누리보와 한들보가 손을 잡았다. 누리보는 짓고 한들보는 판다.';
  const names = ['누리보', '한들보'].flatMap((words): Candidate[] =>
    [...text.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      kind: 'organization',
    })),
  );
  const signsOf = (title: string, told = text) => {
    const entities = entitiesOf(told, names);
    const setting = {
      text: told,
      title,
      sentences: splitSentences(told, 'ko'),
      salience: [],
      titleFigures: [],
    };
    const story = storyOf(setting, entities);
    return entities.map((entity) => Object.assign({}, ...featuresOf(entity, story)));
  };

  it('knows the name that it begins with, behind a tag and a quotation mark too', () => {
    const first = (title: string) => signsOf(title).map(({ titleFirst }) => titleFirst);
    expect(first('누리보, 한들보와 손잡아')).toEqual([1, 0]);
    expect(first('[단독] ‘한들보’ 손잡은 누리보')).toEqual([0, 1]);
    expect(first('손잡은 누리보와 한들보')).toEqual([0, 0]);
  });

  it('lets what the text repeats stand for what the title does not tell', () => {
    const repeated = (title: string) => signsOf(title).map(({ untitledCount }) => untitledCount);
    expect(repeated('누리보 손잡는다')).toEqual([0, 0]);
    expect(repeated('두 회사 손잡는다')).toEqual([Math.log2(3), Math.log2(3)]);
  });

  it('weighs the same signs apart without Hangul', () => {
    const latin = text.replaceAll(/[가-힣]/g, 'a');
    expect(signsOf('', text).map(({ englishCount }) => englishCount)).toEqual([undefined, undefined]);
    expect(signsOf('', latin)[0]).toMatchObject({ englishLede: 1, englishOpening: 1 });
  });
});
