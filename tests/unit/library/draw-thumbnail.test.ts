import { describe, expect, it } from 'vitest';
import { shownPart } from '../../../lib/library/draw-thumbnail.ts';

describe('the part of a picture that its thumbnail shows', () => {
  it('is the middle of a wide picture, and of a tall one lies nearer to its top than to its foot', () => {
    expect(shownPart(1600, 900)).toEqual({ left: 200, top: 0, width: 1200, height: 900 });
    expect(shownPart(600, 1250)).toEqual({ left: 0, top: 200, width: 600, height: 450 });
    expect(shownPart(400, 300)).toEqual({ left: 0, top: 0, width: 400, height: 300 });
  });

  it('is nothing of an icon, a line between paragraphs, or a banner', () => {
    expect(shownPart(64, 64)).toBeUndefined();
    expect(shownPart(900, 40)).toBeUndefined();
    expect(shownPart(1200, 200)).toBeUndefined();
    expect(shownPart(96, 96)).toBeDefined();
  });
});
