// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { contentFrame } from '../../../lib/dom/content-frame.ts';

const STORY = '골목 끝 방앗간이 삼십 년 만에 기계를 바꾸었습니다. '.repeat(8);

function put(text: string): HTMLIFrameElement {
  const frame = document.body.appendChild(document.createElement('iframe'));
  frame.contentDocument?.body.append(text);
  return frame;
}

afterEach(() => document.body.replaceChildren());

describe('contentFrame', () => {
  it('is the frame that says what the page does not', () => {
    put('광고');
    const story = put(STORY);
    expect(contentFrame(document)).toBe(story.contentDocument);
  });

  it('is none where frames say little', () => {
    put('댓글을 불러오는 중');
    expect(contentFrame(document)).toBeUndefined();
  });

  it('is none on an inert document', () => {
    const inert = new DOMParser().parseFromString('<iframe src="/post"></iframe>', 'text/html');
    expect(contentFrame(inert)).toBeUndefined();
  });
});
