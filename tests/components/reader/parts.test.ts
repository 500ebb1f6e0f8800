// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { convertUnit } from '../../../components/reader/convert-unit.ts';
import { clockWords, dateWords } from '../../../components/reader/dates.ts';
import { describeMark } from '../../../components/reader/describe-mark.ts';
import { keyAction } from '../../../components/reader/keys.ts';
import { readingMinutes } from '../../../components/reader/reading-time.ts';

const mark = { start: 0, end: 1, key: true, score: 1 } as const;

describe('what a mark means', () => {
  test.each([
    [{ kind: 'quantity', value: 260000, unit: '장' }, '26만 장', '260,000장'],
    [{ kind: 'money', value: 3.2e12, unit: 'KRW' }, '3조 2천억 원', '3,200,000,000,000원'],
    [{ kind: 'percent', value: 3.5, unit: '%' }, '3.5%', '3.5%'],
    [{ kind: 'date', value: '2025-10' }, '이달', '2025년 10월'],
    [{ kind: 'date', value: '2025-10-31' }, '지난 31일', '2025년 10월 31일 금요일'],
    [{ kind: 'time', value: '21:30' }, '밤 9시 30분', '오후 9:30'],
    [{ kind: 'person', entity: '젠슨 황' }, '황 CEO', '젠슨 황'],
    [{ kind: 'quantity' }, '수십만 명', '수십만 명'],
  ] as const)('%j in “%s” is %s', (about, surface, headline) => {
    expect(describeMark({ ...mark, ...about }, surface, 'ko').headline).toBe(headline);
  });

  test('a foreign sum is spelled out, and said in Korean steps of ten thousand', () => {
    const { headline, also } = describeMark(
      { ...mark, kind: 'money', value: 1.2e9, unit: 'USD' },
      '$1.2bn',
      'ko',
    );
    expect(headline).toContain('1,200,000,000');
    expect(also).toContain('12억');
  });

  test('a unit that is no currency code does not break', () => {
    expect(describeMark({ ...mark, kind: 'money', value: 5, unit: 'XXQ' }, '5', 'en').headline).toContain(
      '5',
    );
  });
});

describe('units', () => {
  test('34 pyeong are 112.4 square metres, and back', () => {
    expect(convertUnit(34, '평')).toEqual({ value: 112.4, unit: '㎡' });
    expect(convertUnit(400, '㎡')).toEqual({ value: 121, unit: '평' });
  });
  test('212 °F is boiling', () => expect(convertUnit(212, '°F')).toEqual({ value: 100, unit: '℃' }));
  test('won and people have nothing to convert', () => {
    expect(convertUnit(1, '원')).toBeUndefined();
    expect(convertUnit(1, '명')).toBeUndefined();
  });
});

describe('dates', () => {
  test('are as exact as they were', () => {
    expect(dateWords('1937', 'ko')).toBe('1937년');
    expect(dateWords('2025-10', 'en')).toBe('October 2025');
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
    let action: ReturnType<typeof keyAction>;
    const listen = (event: Event) => {
      action = keyAction(event as KeyboardEvent);
    };
    document.addEventListener('keydown', listen, { once: true });
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
    return action;
  };

  test('work in either case and with a Korean keyboard', () => {
    expect(press('S', { shiftKey: true })).toBe('save');
    expect(press('ㄴ')).toBe('save');
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
    field.remove();
  });
});
