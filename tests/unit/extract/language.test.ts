// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findLanguage } from '../../../lib/extract/metadata/language.ts';

const page = (lang: string): Document => {
  const made = document.implementation.createHTMLDocument();
  if (lang) made.documentElement.lang = lang;
  return made;
};

describe('the language of an article', () => {
  test.each([
    ['ko', 'The harbour of Maru opened a second pier on Monday, and the first ferry left at noon.', 'en'],
    ['', 'The harbour of Maru opened a second pier on Monday, and the first ferry left at noon.', 'en'],
    ['en-GB', 'The harbour of Maru opened a second pier on Monday, and the ferry left at noon.', 'en-GB'],
    ['en', '마루항이 월요일 두 번째 부두를 열었다. The Pier라는 이름이다.', 'ko'],
    [
      'de',
      'Der Hafen von Maru hat am Montag einen zweiten Anleger eröffnet, die Fähre fuhr mittags ab.',
      'de',
    ],
    [
      '',
      'Der Hafen von Maru hat am Montag einen zweiten Anleger eröffnet, die Fähre fuhr mittags ab.',
      undefined,
    ],
    ['ko', '3-1', 'ko'],
  ])('declared “%s”, %s: %s', (declared, text, language) => {
    expect(findLanguage(page(declared), text)).toBe(language);
  });
});
