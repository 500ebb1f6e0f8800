// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { plainPictures } from '../../../lib/extract/copy/odd-pictures.ts';

function plain(html: string): HTMLElement {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  plainPictures(body);
  return body;
}

describe('plainPictures', () => {
  it.each([
    '<amp-img src="/pier.jpg" alt="부두"></amp-img>',
    '<quay-image-v2 data-src="/pier.jpg" data-alt-text="부두"></quay-image-v2>',
  ])('makes an image of %s', (html) => {
    const image = plain(html).querySelector('img');
    expect(image?.getAttribute('src')).toBe('/pier.jpg');
    expect(image?.getAttribute('alt')).toBe('부두');
  });

  it('leaves an element of that kind alone that brings its own image, or names none', () => {
    expect(plain('<amp-img src="/a.jpg"><img src="/b.jpg"></amp-img>').querySelectorAll('img')).toHaveLength(
      1,
    );
    expect(plain('<site-image></site-image>').querySelector('img')).toBeNull();
  });

  it('takes a picture out of the button that opens it large, and leaves the button of an icon', () => {
    const body = plain(
      '<button><figure><img src="/pier.jpg"><figcaption>부두</figcaption></figure></button><button><img src="/x.png" width="16"></button>',
    );
    expect(body.querySelector('button figure')).toBeNull();
    expect(body.querySelector('figure figcaption')?.textContent).toBe('부두');
    expect(body.querySelectorAll('button')).toHaveLength(1);
  });
});
