// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { dressEmbed } from '../../../../components/reader/embeds/dress-embed.tsx';
import { embedWords } from '../../../../lib/words/embeds.ts';

const words = embedWords.ko;
let box: HTMLElement;

const show = async (kind: string, address: string, label: string): Promise<void> => {
  box.dataset.kind = kind;
  box.dataset.src = address;
  box.innerHTML = `<a href="${address}">${label}</a>`;
  await act(() => void dressEmbed(box, 'ko'));
};
const inside = (selector: string) => box.shadowRoot?.querySelector<HTMLElement>(selector);
const press = () => act(async () => inside('button')?.click());

describe('a film of another service', () => {
  beforeEach(() => {
    box = document.body.appendChild(document.createElement('p'));
  });
  afterEach(() => box.remove());

  test('loads nothing before its button is pressed, then stands there in a sandbox', async () => {
    await show('youtube', 'https://www.youtube.com/watch?v=haeonDemo01', 'YouTube');
    expect(inside('iframe')).toBeNull();
    expect(inside('[part=embed-note]')?.textContent).toBe('누르면 YouTube에 연결됩니다.');
    await press();
    const frame = inside('iframe');
    expect(frame?.getAttribute('src')).toContain('youtube-nocookie.com/embed/haeonDemo01');
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-top-navigation');
    expect(frame?.title).toBe(words.player('YouTube'));
    expect(inside('a')?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=haeonDemo01');
  });

  test('leaves the text of the article as it is, which marks are counted in', async () => {
    await show('youtube', 'https://www.youtube.com/watch?v=haeonDemo01', 'YouTube');
    await press();
    expect(box.textContent).toBe('YouTube');
  });

  test('says so when a file cannot be played', async () => {
    await show('video', 'https://haeon.example/a.m3u8', 'video');
    await press();
    await act(() => void inside('video')?.dispatchEvent(new Event('error')));
    expect(inside('video')).toBeNull();
    expect(inside('[part=embed-note]')?.textContent).toBe(words.broken);
  });

  test('is only a link where the service lets nobody show it', async () => {
    await show('facebook', 'https://www.facebook.com/haeon', 'Facebook');
    expect(inside('button')).toBeNull();
    expect(inside('a')?.textContent).toBe(words.open('Facebook'));
    expect(inside('[part=embed-note]')?.textContent).toBe('');
  });

  test('goes back to its link when the article leaves', async () => {
    let undress = (): void => {};
    box.dataset.kind = 'vimeo';
    box.dataset.src = 'https://vimeo.com/81234567';
    await act(() => {
      undress = dressEmbed(box, 'en');
    });
    await act(() => undress());
    expect(box.shadowRoot?.innerHTML).toBe('<slot></slot>');
  });
});
