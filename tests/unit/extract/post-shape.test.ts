// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { postShape } from '../../../lib/extract/structure/post-shape.ts';
import { cpuTime } from '../cpu-time.ts';

const PARAGRAPHS = 1500;

/** A post whose paragraphs stand beside its head, in no box of their own. */
function flatPost(): Document {
  const said = (day: number): string =>
    `<p>${day}일째 저녁에는 둑길을 걸었다. 갈대가 눕고 물소리가 가까워서 오래 서 있었다.</p>`;
  const text = Array.from({ length: PARAGRAPHS }, (_, day) => said(day + 1)).join('');
  const page = `<title>둑길을 걸으며 적은 것</title><div><h1>둑길을 걸으며 적은 것</h1><div>글쓴이 버들내 작성일 2025.11.06 23:14 조회 11</div>${text}</div>`;
  return new DOMParser().parseFromString(page, 'text/html');
}

describe('postShape', () => {
  it('reads a post of very many paragraphs in one go over them', () => {
    const page = flatPost();
    let kept = 0;
    // Weighing all that is kept anew for each paragraph took four times as long as is allowed here.
    const spent = cpuTime(() => {
      kept = postShape(page)?.root?.querySelectorAll('p').length ?? 0;
    });
    expect(kept).toBe(PARAGRAPHS);
    expect(spent).toBeLessThan(1200);
  });

  it('asks only of lines near a date whether they stand in a heading', () => {
    const page = flatPost();
    const climb = vi.spyOn(page.defaultView?.Element.prototype ?? Element.prototype, 'closest');
    postShape(page);
    const asked = climb.mock.calls.filter(([selector]) => selector === 'h1,h2,h3,h4,h5').length;
    climb.mockRestore();
    expect(asked).toBeGreaterThan(0);
    expect(asked).toBeLessThan(PARAGRAPHS / 10);
  });
});
