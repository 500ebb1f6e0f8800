import { describe, expect, it } from 'vitest';
import { absolute } from '../../../lib/dom/address.ts';

const BASE = 'https://board.example.kr/free/7';

/** What the platform itself makes of an address. */
const read = (href: string): string => new URL(href, BASE).href;

describe('absolute', () => {
  it.each([
    'https://board.example.kr/free/8',
    'http://img.example.kr/data/2511/a-b_c.jpg?w=640&q=80',
    'https://example.kr/',
    'https://example.kr/a/../b',
    'https://example.kr/a/%2e%2e/b',
    'https://example.kr/a/.%2E/b',
    'https://example.kr/a/./b.jpg',
    'https://example.kr/a//b',
    'https://example.kr/%ED%95%9C%EA%B8%80',
    'https://example.kr/한글?q=글',
    "https://example.kr/?q='a'",
    'https://example.kr:443/a',
    'https://user@example.kr/a',
    'https://EXAMPLE.kr/a',
    'https://127.0.0.1/a',
    'https://0x7f.1/a',
    'https://example.kr/a#b',
    'https://example.kr/a?b?c=/d/../e',
    'https://example.kr/a\\b',
    'https://example.kr',
    '../list?page=2',
    '//cdn.example.kr/a.png',
    '?p=3',
  ])('writes %s as a browser does', (href) => expect(absolute(href, BASE)).toBe(read(href)));

  it.each(['javascript:alert(1)', 'mailto:a@example.kr', 'https://a b/c', 'https://', '', ' '])(
    'knows no web address in %j',
    (href) => expect(absolute(href, BASE)).toBeUndefined(),
  );
});
