import { describe, expect, it } from 'vitest';
import { isResizedFrom, samePicture } from '../../../lib/extract/metadata/same-picture.ts';

const PAGE = 'https://nuri.example/news/48213977';

describe('two addresses show one picture', () => {
  it.each([
    ['/a/harbour-fire-1024x576.jpg', '/b/harbour-fire_640x360.webp'],
    ['/u/hwjrfw1hPrVNOAk6LFPem1EcB3B=s750', '/u/hwjrfw1hPrVNOAk6LFPem1EcB3B=s1200'],
    ['/crop/677aba3f831f8.r_d.1558-1018-2445.jpeg', '/upload/677aba3f831f8.jpeg'],
    ['/_next/image?url=%2Fphoto%2Fquay-at-dawn.jpg&w=640&q=75', '/photo/quay-at-dawn.jpg'],
    [
      '/thumb/msid-130301798,width-400/quay-at-dawn.jpg',
      '/thumb/msid-130301798,width-1280,overlay/photo.jpg',
    ],
    [
      '/image/450a2c7417d4d233f0b8ead4444281716f86381b=w700',
      '/image/450a2c7417d4d233f0b8ead4444281716f86381b/2048/jpeg',
    ],
    ['/r/?url=https://img.example/u/2025/11/22/246270.jpg&w=1000', '/u/2025/11/22/thumbs/400x400/246270.jpg'],
    [
      '/news/harbour-quay-110_v-wide16x9_wm-true_zc-ecbbafc6.jpg',
      '/news/harbour-quay-110_v-wide16x9_w-576_zc-915c23fa.jpg',
    ],
    ['/a/harbour-fire_social.jpg', '/b/harbour-fire.jpg'],
    ['/l/ver1720022222/48213977/jpg/640x360', '/l/ver1720022222/48213977/jpg/1200x628'],
  ])('%s and %s', (one, other) => {
    expect(samePicture(`https://img.example${one}`, `https://cdn.example${other}`, PAGE)).toBe(true);
  });

  it.each([
    ['of two names', '/a/harbour-fire-1.jpg', '/a/harbour-crew-1.jpg'],
    ['of one day', '/a/20250428-196-02-scaled.jpg', '/a/20250428-196-06-scaled.jpg'],
    ['of two short names in one folder', '/8213445001/1.jpg', '/8213445001/2.jpg'],
    ['of one article, by its number', '/48213977/photo.jpg', '/48213977/harbour-crew.jpg'],
  ])('not where they are %s', (_, one, other) => {
    expect(samePicture(`https://img.example${one}`, `https://img.example${other}`, PAGE)).toBe(false);
  });
});

it('knows what a resizer is given', () => {
  const original = 'https://img.example/photo/quay-at-dawn.jpg';
  expect(isResizedFrom(`https://img.example/r?url=${encodeURIComponent(original)}&w=640`, original)).toBe(
    true,
  );
  expect(isResizedFrom(`${original}?w=640`, original)).toBe(false);
});
