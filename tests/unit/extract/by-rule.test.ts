// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { WindowLike } from '../../../lib/dom/html.ts';
import type { ReadingRule } from '../../../lib/model/reading-rule.ts';
import { readPage } from '../../../lib/pipeline.ts';

const PAGE = `<title>둑길 산책</title><div class="menu"><a href="/">처음</a></div>
  <div class="one"><p>첫째 상자에 든 아주 긴 안내 글입니다. 이 상자는 본문보다 길어서 잘못 골라지기 쉽습니다. 그래서 직접 고르는 길이 있습니다.</p></div>
  <div class="two"><p>둑길을 따라 네 정거장을 걸었습니다.</p><div class="promo">지금 가입하면 우산을 드립니다.</div></div>`;

const read = (rule: ReadingRule | undefined) => {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  const before = document.documentElement.outerHTML;
  const around = {
    window: window as unknown as WindowLike,
    now: new Date('2025-11-20T00:00:00Z'),
    summaryLength: 3 as const,
  };
  const article = readPage(document, 'https://duk.example/1', { ...around, rule });
  expect(document.documentElement.outerHTML).toBe(before);
  return article;
};

describe('what the user said of a site', () => {
  it('comes before everything that Pandok would find', () => {
    const article = read({ body: 'div.two', hide: [] });
    expect(article.text).toContain('둑길을 따라');
    expect(article.text).not.toContain('첫째 상자');
    expect(article.reasons).toContain('body:rule');
  });

  it('keeps out what was hidden', () => {
    expect(read({ body: 'div.two', hide: ['div.promo'] }).text).toBe('둑길을 따라 네 정거장을 걸었습니다.');
  });

  it('is passed over on a page where it means nothing', () => {
    expect(read({ body: '#gone', hide: ['p['] }).text).toBe(read(undefined).text);
  });
});
