import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { realImages } from '../../../lib/dom/real-images.ts';

const parse = (html: string): HTMLElement => new JSDOM(html).window.document.body;

/** The address and the sizes of the first picture, once made real. */
function real(html: string) {
  const body = parse(html);
  realImages(body, 'https://news.example/a/');
  const image = body.querySelector('img');
  return { src: image?.getAttribute('src'), srcset: image?.getAttribute('srcset') };
}

describe('realImages', () => {
  it('finds the address that a loader keeps under a name of its own', () => {
    const body = parse(
      '<img src="data:image/gif;base64,R0lGOD" data-slider-lazy="https://img.example/big/tower.jpg?w=900">',
    );
    realImages(body, 'https://news.example/');
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://img.example/big/tower.jpg?w=900');
  });

  it('finds the candidates that a loader keeps under a name of its own, whatever their files are called', () => {
    const body = parse(
      '<img src="data:image/gif;base64,R0lGOD" data-quay-srcset="https://img.example/tower/400 400w, https://img.example/tower/900 900w">',
    );
    realImages(body, 'https://news.example/');
    expect(body.querySelector('img')?.getAttribute('src')).toBe('https://img.example/tower/900');
  });

  it('gives a placeholder the picture of its noscript twin, past an icon between them', () => {
    const body = parse(
      '<a href="/large"><img src="/transparent.gif"><span class="icon"> </span><noscript><img src="/tower.jpg"></noscript></a>',
    );
    realImages(body, 'https://news.example/');
    expect([...body.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([
      'https://news.example/tower.jpg',
    ]);
  });

  it('keeps every size, absolute, beside the widest that a screen needs', () => {
    expect(real('<img src="s.jpg" srcset="s.jpg 400w, /m.jpg 1200w, l.jpg 4000w">')).toEqual({
      src: 'https://news.example/m.jpg',
      srcset:
        'https://news.example/a/s.jpg 400w, https://news.example/m.jpg 1200w, https://news.example/a/l.jpg 4000w',
    });
  });

  it('says the same when it is asked again', () => {
    const body = parse('<img src="s.jpg" srcset="s.jpg 400w, m.jpg 1200w">');
    realImages(body, 'https://news.example/a/');
    const once = body.innerHTML;
    expect(realImages(body, 'https://elsewhere.example/')).toBe(0);
    expect(body.innerHTML).toBe(once);
  });

  it('takes of a picture what a wide screen would, in a format that books show too', () => {
    const { src, srcset } = real(
      `<picture><source media="(max-width: 500px)" srcset="square.jpg 500w">
       <source type="image/webp" srcset="wide.webp 800w, wider.webp 1600w">
       <source type="image/jpeg" srcset="wide.jpg 800w, wider.jpg 1600w"><img src="small.jpg"></picture>`,
    );
    expect(src).toBe('https://news.example/a/wider.jpg');
    expect(srcset).toContain('wide.jpg 800w');
    expect(srcset).not.toContain('webp');
  });

  it('takes the newer format where there is no other, and the address itself where nothing else is told', () => {
    expect(real('<picture><source srcset="a.avif" type="image/avif"><img src="a.jpg"></picture>').src).toBe(
      'https://news.example/a/a.avif',
    );
    expect(
      real('<picture><source media="(max-width: 9px)" srcset="b.jpg"><img src="a.jpg"></picture>'),
    ).toEqual({
      src: 'https://news.example/a/a.jpg',
      srcset: null,
    });
  });
});
