// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { clockWords, dateWords, publishedWords } from '../../../components/reader/dates.ts';
import { commandOf } from '../../../components/reader/keys.ts';
import { readingMinutes } from '../../../components/reader/reading-time.ts';

describe('dates', () => {
  test('are as exact as they were', () => {
    expect(dateWords('1937', 'ko')).toBe('1937년');
    expect(dateWords('2025-10', 'en')).toBe('October 2025');
  });
  test('of publication are written as Intl writes them', () => {
    for (const language of ['ko', 'en'] as const)
      for (const iso of [
        '2025-10-31T09:30:00',
        '2024-02-29T00:05:00',
        '2026-12-01T12:00:00',
        '2026-07-09T23:59:59',
      ]) {
        const asIntl = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { dateStyle: 'long', ...options }).format(new Date(`${iso}Z`));
        // Intl puts a narrow space before AM, which breaks no line here either.
        const withTime = asIntl({ timeStyle: 'short', timeZone: 'UTC' }).replace(/\u202f/g, ' ');
        expect(publishedWords(`${iso}+09:00`, language)).toBe(withTime);
        expect(publishedWords(iso.slice(0, 10), language)).toBe(asIntl({ timeZone: 'UTC' }));
        expect(publishedWords(`${iso}Z`, language)).toBe(
          asIntl({ timeStyle: 'short' }).replace(/\u202f/g, ' '),
        );
      }
    expect(publishedWords('어제', 'ko')).toBe('');
  });
  test('what is no date stays as it is', () => {
    expect(dateWords('언젠가', 'ko')).toBe('언젠가');
    expect(clockWords('아침', 'ko')).toBe('아침');
  });
});

test('1,500 Hangul are three minutes, 476 English words two, and nothing is quicker than one', () => {
  expect(readingMinutes('가'.repeat(1500))).toBe(3);
  expect(readingMinutes('word '.repeat(476))).toBe(2);
  expect(readingMinutes('')).toBe(1);
});

describe('keys', () => {
  const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) => {
    let action: ReturnType<typeof commandOf>;
    const listen = (event: Event) => {
      action = commandOf(event as KeyboardEvent);
    };
    document.addEventListener('keydown', listen, { once: true });
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    return action;
  };

  test('work in either case and with a Korean keyboard', () => {
    expect(press('S', { shiftKey: true })).toBe('save');
    expect(press('ㄴ')).toBe('save');
    for (const [hangul, latin] of ['ㅐo', 'ㅁa', 'ㅊc', 'ㅔp', 'ㅜn', 'ㅣl', 'ㅌx', 'ㅡm', 'ㅇd', 'ㅠb'])
      expect(press(hangul ?? '')).toBe(press(latin ?? '-'));
    expect(press('?', { shiftKey: true })).toBe('keys');
  });
  test('do nothing with a modifier, while composing, or held down', () => {
    expect(press('s', { ctrlKey: true })).toBeUndefined();
    expect(press('s', { metaKey: true })).toBeUndefined();
    expect(press('ㄴ', { isComposing: true })).toBeUndefined();
    expect(press('+', { repeat: true })).toBeUndefined();
  });
  test('do nothing while typing', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    expect(press('s', {}, field)).toBeUndefined();
    expect(press('Escape', { isComposing: true }, field)).toBeUndefined();
    expect(press('Escape', {}, field)).toBe('escape');
    field.remove();
  });
});
