// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { readAhead, takeAhead } from '../../../entrypoints/reader.content/read-ahead.ts';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings.ts';

const url = location.href;

beforeEach(() => {
  document.body.innerHTML = `<div id="bo_v"><h1 id="bo_v_title">봄비가 그친 뒤</h1>
    <div id="bo_v_con"><p>밤새 내리던 비가 그치고 강가에 안개가 걷혔다.</p></div></div>`;
  globalThis.pandokAhead = readAhead(DEFAULT_SETTINGS);
});

describe('what was read ahead of the view', () => {
  it('is the page, and is taken once', () => {
    expect(takeAhead(document, url)?.text).toContain('강가에 안개가');
    expect(takeAhead(document, url)).toBeUndefined();
  });

  it('is not taken for another address', () => {
    expect(takeAhead(document, `${url}?page=2`)).toBeUndefined();
  });

  it('is not taken for a page that was fetched', () => {
    expect(takeAhead(document.implementation.createHTMLDocument(''), url)).toBeUndefined();
  });

  it('goes by what the user said of the site', () => {
    document.body.innerHTML += '<div class="mine"><p>이 칸이 글이라고 손으로 골랐다.</p></div>';
    const readingRules = { [location.host]: { body: '.mine', hide: [] } };
    globalThis.pandokAhead = readAhead({ ...DEFAULT_SETTINGS, readingRules });
    expect(takeAhead(document, url)?.text).toBe('이 칸이 글이라고 손으로 골랐다.');
  });
});
