import { describe, expect, it } from 'vitest';
import { addImages, imageAddresses, MAX_IMAGE_BYTES, MAX_IMAGES } from '../../../lib/library/images.ts';
import { cpuTime } from '../cpu-time.ts';

const nothing = { attachments: {}, images: [] };
const picture = (url: string, bytes: string, type = 'image/png') => ({ url, type, base64: btoa(bytes) });

describe('imageAddresses', () => {
  it('reads what the sanitiser wrote: once each, in order, entities undone', () => {
    const html =
      '<p><img alt="1 > 0" src="https://a.kr/1.jpg?w=1&amp;h=2"></p><img src="https://a.kr/2.jpg">' +
      '<img width="3" src="https://a.kr/1.jpg?w=1&amp;h=2"><img data-src="https://a.kr/4.jpg"><img src="data:image/png;base64,AA">';
    expect(imageAddresses(html)).toEqual(['https://a.kr/1.jpg?w=1&h=2', 'https://a.kr/2.jpg']);
  });

  it.each(['<img ', '<img "', '<img ""', '<img alt="', `<img ${'a'.repeat(100)} `])(
    'stays quick on 200 kB of %j',
    (piece) => {
      const html = piece.repeat(Math.ceil(200_000 / piece.length));
      const spent = cpuTime(() => {
        imageAddresses(html);
      });
      expect(spent).toBeLessThan(200);
    },
  );
});

describe('addImages', () => {
  const urls = ['https://a.kr/1.png', 'https://a.kr/2.png'];

  it('keeps one copy of the same picture under two addresses', async () => {
    const kept = await addImages(
      nothing,
      urls.map((url) => picture(url, 'same')),
      urls,
    );
    expect(kept.images.map(({ url }) => url)).toEqual(urls);
    expect(Object.keys(kept.attachments)).toHaveLength(1);
    expect(kept.images[0]?.name).toMatch(/^[0-9a-f]{64}$/);
  });

  it('keeps only what the article shows, and only bitmaps that can be decoded', async () => {
    const sent = [
      picture('https://elsewhere.kr/x.png', 'x'),
      picture('https://a.kr/1.png', '<svg/>', 'image/svg+xml'),
      { url: 'https://a.kr/2.png', type: 'image/png', base64: 'not base64!' },
    ];
    expect(await addImages(nothing, sent, urls)).toEqual(nothing);
  });

  it('leaves out a picture that is too large and those past the sixtieth', async () => {
    const many = Array.from({ length: MAX_IMAGES + 3 }, (_, index) => `https://a.kr/${index}.png`);
    const sent = many.map((url, index) => picture(url, `bytes ${index}`));
    expect((await addImages(nothing, sent, many)).images).toHaveLength(60);
    const large = picture('https://a.kr/1.png', 'x'.repeat(MAX_IMAGE_BYTES + 1));
    expect((await addImages(nothing, [large], urls)).images).toHaveLength(0);
  });

  it('keeps a picture of the last time unless there is a newer one, and drops what is shown no more', async () => {
    const gone = 'https://a.kr/gone.png';
    const before = await addImages(
      nothing,
      [picture('https://a.kr/1.png', 'old 1'), picture('https://a.kr/2.png', 'old 2'), picture(gone, 'gone')],
      [...urls, gone],
    );
    const after = await addImages(before, [picture('https://a.kr/2.png', 'new 2')], urls);
    const bytes = Object.fromEntries(
      after.images.map(({ url, name }) => [url, atob(String(after.attachments[name]?.data))]),
    );
    expect(bytes).toEqual({ 'https://a.kr/1.png': 'old 1', 'https://a.kr/2.png': 'new 2' });
    expect(Object.keys(after.attachments)).toHaveLength(2);
  });
});
