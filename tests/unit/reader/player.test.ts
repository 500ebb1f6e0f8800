import { describe, expect, it } from 'vitest';
import { playerOf } from '../../../components/reader/embeds/player.ts';

describe('the player of an embed', () => {
  it.each([
    [
      'youtube',
      'https://www.youtube.com/watch?v=abcDEF12345',
      'https://www.youtube-nocookie.com/embed/abcDEF12345',
    ],
    ['youtube', 'https://youtu.be/abcDEF12345?t=30', 'https://www.youtube-nocookie.com/embed/abcDEF12345'],
    [
      'youtube',
      'https://m.youtube.com/shorts/abcDEF12345',
      'https://www.youtube-nocookie.com/embed/abcDEF12345',
    ],
    ['vimeo', 'https://vimeo.com/81234567', 'https://player.vimeo.com/video/81234567'],
    ['naver', 'https://tv.naver.com/v/4412345', 'https://tv.naver.com/embed/4412345'],
    ['kakao', 'https://tv.kakao.com/v/30012345', 'https://play-tv.kakao.com/embed/player/cliplink/30012345'],
    ['tweet', 'https://x.com/haeon/status/17001', 'https://platform.twitter.com/embed/Tweet.html?id=17001'],
    ['instagram', 'https://www.instagram.com/reel/Cx_1-a/', 'https://www.instagram.com/p/Cx_1-a/embed/'],
    ['tiktok', 'https://www.tiktok.com/@haeon/video/72001', 'https://www.tiktok.com/embed/v2/72001'],
  ])('%s %s', (kind, address, player) => {
    const found = playerOf(kind, address);
    expect(found?.tag).toBe('iframe');
    expect(found?.src.startsWith(player)).toBe(true);
  });

  it('is the file itself for a film of the page', () =>
    expect(playerOf('video', 'https://haeon.example/files/a.mp4')).toEqual({
      tag: 'video',
      src: 'https://haeon.example/files/a.mp4',
      shape: 'wide',
    }));

  it('is not guessed: no number of a film, no player', () => {
    expect(playerOf('youtube', 'https://www.youtube.com/@haeon')).toBeUndefined();
    expect(playerOf('facebook', 'https://www.facebook.com/haeon')).toBeUndefined();
  });

  it('is only ever on the web', () => {
    expect(playerOf('video', 'javascript:alert(1)')).toBeUndefined();
    expect(playerOf('video', 'data:video/mp4;base64,AAAA')).toBeUndefined();
  });
});
