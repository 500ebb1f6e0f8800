// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { isDatedHead } from '../../../lib/detect/signals/dated-head.ts';

/** Is the head of this page dated, by its `h2`. */
function dated(html: string): boolean {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return isDatedHead(document, document.querySelector('h2') as Element);
}
const HEAD = '<h2>나루터 앞 정류장이 옮겨졌어요</h2>';

describe('a day beside a headline', () => {
  it.each([
    ['behind it', `${HEAD}<div>글쓴이 <b>강바람</b> | 날짜 2025.11.08 14:20 | 읽음 312</div>`],
    ['in a box of its own', `<header>${HEAD}</header><section><i>강바람</i> <time>25-11-08</time></section>`],
    ['before it', `<p>2025년 11월 8일</p>${HEAD}`],
    ['in English', `${HEAD}<p>By Haeon Kim · Nov 8, 2025</p>`],
    ['as time gone by', `${HEAD}<span>강바람</span> <span>3시간 전</span>`],
    ['behind a script', `${HEAD}<script>show(1)</script><em>08/11/2025</em>`],
  ])('is seen %s', (_, html) => expect(dated(html)).toBe(true));

  it.each([
    ['a score', `${HEAD}<p>해온이 3-2로 이겼습니다.</p>`],
    ['a telephone number', `${HEAD}<p>문의 02-512-0417, 080-12-1234</p>`],
    ['a price and a version', `${HEAD}<p>12.50 달러, 8.12.103판</p>`],
    ['in its own words', '<h2>2025.11.08 나루터 앞 정류장</h2><p>옮겨졌어요.</p>'],
    ['in a script', `${HEAD}<script>var at = "2025-11-08 14:20"</script><p>옮겨졌어요.</p>`],
    ['the row of a list', `${HEAD}<a href="/9">회관 지붕을 고쳤습니다</a> <i>2025.11.08</i>`],
    ['far below', `${HEAD}<p>${'옮긴 자리는 약국 앞입니다. '.repeat(20)}</p><p>2025.11.08</p>`],
  ])('is not taken from %s', (_, html) => expect(dated(html)).toBe(false));
});
