import { expect, it } from 'vitest';
import { excerptOf } from '../../../lib/library/excerpt.ts';

const CAPTION = '3일 아침 문을 연 해온 제2대교. /사진=해온시 & 한들일보';
const PROSE = '해온시가 강을 건너는 두 번째 다리를 열었다.';

it('leaves out the captions that news opens with', () => {
  const html = `<figure><img src="https://haeon.example/1.jpg"><figcaption>3일 아침 문을 연 <b>해온 제2대교</b>. /사진=해온시 &amp; 한들일보</figcaption></figure><p>${PROSE}</p>`;
  expect(excerptOf({ html, text: `${CAPTION}\n${PROSE}` })).toBe(PROSE);
});

it('leaves out each line of a caption of several', () => {
  const html = `<figure><figcaption><p>다리 전경</p><p>ⓒ한들일보</p></figcaption></figure><p>${PROSE}</p>`;
  expect(excerptOf({ html, text: `다리 전경\nⓒ한들일보\n${PROSE}` })).toBe(PROSE);
});

it('keeps prose that only looks like a caption', () => {
  const html = `<figure><figcaption>다리</figcaption></figure><p>다리가 열렸다.</p>`;
  expect(excerptOf({ html, text: '다리\n다리가 열렸다.' })).toBe('다리가 열렸다.');
});

it('begins with the captions where there is nothing else', () => {
  const html = '<figure><figcaption>노을 진 포구</figcaption></figure>';
  expect(excerptOf({ html, text: '노을 진 포구' })).toBe('노을 진 포구');
});

it('is one line of at most 200 units', () => {
  expect(excerptOf({ html: '', text: '  가\n\n나\t다 ' })).toBe('가 나 다');
  expect(excerptOf({ html: '', text: '가'.repeat(200) })).toBe('가'.repeat(200));
});

it('ends behind a whole word where more follow', () => {
  const long = excerptOf({ html: '', text: '한들 '.repeat(100) });
  expect(long).toBe(`${'한들 '.repeat(66).trim()}…`);
  const fits = `${'가'.repeat(191)} 여덟글자입니다 더`;
  expect(excerptOf({ html: '', text: fits })).toBe(`${'가'.repeat(191)} 여덟글자입니다…`);
});

it('cuts a word that alone is longer, but no sign in two', () => {
  expect(excerptOf({ html: '', text: '가'.repeat(300) })).toBe(`${'가'.repeat(199)}…`);
  expect(excerptOf({ html: '', text: `${'가'.repeat(198)}🌊${'나'.repeat(9)}` })).toBe(
    `${'가'.repeat(198)}…`,
  );
});
