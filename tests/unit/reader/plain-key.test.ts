// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainKey } from '../../../components/reader/plain-key.ts';

function pressed(key: string, more: KeyboardEventInit = {}, target: HTMLElement = document.body) {
  let meant: string | undefined;
  const hear = (event: KeyboardEvent) => {
    meant = plainKey(event);
  };
  document.body.addEventListener('keydown', hear);
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  document.body.removeEventListener('keydown', hear);
  return meant;
}

describe('a key', () => {
  it.each([
    ['s', 's'],
    ['S', 's'],
    ['ㄴ', 's'],
    ['ㅁ', 'a'],
    ['ㅋ', 'z'],
    ['ㄱ', 'r'],
    ['ㅗ', 'h'],
    ['?', '?'],
    ['ArrowLeft', 'ArrowLeft'],
  ])('%s is %s', (key, meant) => {
    expect(pressed(key)).toBe(meant);
  });

  it('is nothing with a modifier, while composing, and in a field', () => {
    const field = document.createElement('textarea');
    document.body.append(field);
    expect(pressed('s', { ctrlKey: true })).toBeUndefined();
    expect(pressed('s', { metaKey: true })).toBeUndefined();
    expect(pressed('ㄴ', { isComposing: true })).toBeUndefined();
    expect(pressed('s', {}, field)).toBeUndefined();
  });
});
