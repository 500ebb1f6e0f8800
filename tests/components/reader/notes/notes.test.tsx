// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useNotes } from '../../../../components/reader/notes/use-notes.ts';

let body: HTMLElement;
let root: HTMLElement;

/** Only what this tool is given. */
function Notes() {
  useNotes({ body, content: body } as never as Parameters<typeof useNotes>[0]);
  return null;
}

beforeEach(() => {
  Element.prototype.scrollIntoView = vi.fn();
  body = document.body.appendChild(document.createElement('div'));
  root = document.body.appendChild(document.createElement('div'));
  body.innerHTML =
    '<p>불은 고래기름으로 밝혔다.<sup><a class="pandok-to-1" href="https://onsaem.example/essay/4#n1">1</a></sup></p><ol><li class="pandok-at-1">『등대지기의 일지』, 41쪽.</li></ol><a class="plain" href="https://onsaem.example/">처음</a>';
  act(() => render(<Notes />, root));
});
afterEach(() => {
  act(() => render(null, root));
  body.remove();
  root.remove();
});

const click = (selector: string, keys: MouseEventInit = {}): MouseEvent => {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...keys });
  body.querySelector(selector)?.dispatchEvent(event);
  return event;
};

test('a footnote is gone to in the article, and has the focus', () => {
  expect(click('sup a').defaultPrevented).toBe(true);
  expect(document.activeElement).toBe(body.querySelector('li'));
  expect(body.querySelector('li')?.classList.contains('lit')).toBe(true);
});

test('other links, and a new tab, are the browser’s', () => {
  expect(click('.plain').defaultPrevented).toBe(false);
  expect(click('sup a', { ctrlKey: true }).defaultPrevented).toBe(false);
});
