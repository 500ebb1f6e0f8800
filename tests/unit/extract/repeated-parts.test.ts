// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { removeHiddenTwins } from '../../../lib/extract/copy/hidden-twin.ts';
import { removeLaterStories } from '../../../lib/extract/copy/later-stories.ts';

const parse = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;
const story = (heading: string): string => `<article><h1>${heading}</h1><p>본문</p></article>`;
const LINES = Array.from(
  { length: 40 },
  (_, day) => `${day + 1}일째 아침, 북쪽 부두에는 배 ${day + 6}척이 들어와 고등어를 내렸다.`,
);

describe('stories below the page’s own', () => {
  it('go where an endless page has loaded them', () => {
    const body = parse(story('북쪽 부두가 다시 열렸다') + story('남쪽 등대를 새로 칠했다'));
    expect(removeLaterStories(body, '북쪽 부두가 다시 열렸다 | 하늘일보')).toBe(1);
    expect(body.textContent).not.toContain('등대');
  });

  it('stay where the page is a list of them', () => {
    const body = parse(story('북쪽 부두가 다시 열렸다') + story('남쪽 등대를 새로 칠했다'));
    expect(removeLaterStories(body, '항만 소식 | 하늘일보')).toBe(0);
  });
});

describe('hidden text', () => {
  const shown = LINES.map((line) => `<p>${line}</p>`).join('');
  const hidden = `<div style="display:none">${LINES.join(' ')}</div>`;

  it('goes where it repeats in one piece what the page shows', () => {
    const body = parse(shown + hidden);
    removeHiddenTwins(body);
    expect(body.querySelector('div')).toBeNull();
  });

  it('stays where it stands nowhere else', () => {
    const body = parse(`<p>곧 나타납니다.</p>${hidden}`);
    removeHiddenTwins(body);
    expect(body.querySelector('div')).not.toBeNull();
  });
});
