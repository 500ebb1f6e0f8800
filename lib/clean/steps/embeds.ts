import { absolute } from '../../dom/address.ts';
import { counted, type Step } from '../step.ts';

interface Embed {
  readonly kind: string;
  readonly label: string;
  readonly address: string;
}

const KINDS: readonly [kind: string, label: string, host: RegExp][] = [
  ['youtube', 'YouTube', /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be)$/],
  ['vimeo', 'Vimeo', /(?:^|\.)vimeo\.com$/],
  ['naver', 'NAVER TV', /(?:^|\.)(?:tv|tvcast|serviceapi\.(?:rmc)?nmv)\.naver\.com$/],
  ['kakao', 'kakaoTV', /(?:^|\.)(?:(?:play-)?tv\.kakao|videofarm\.daum)\.(?:com|net)$/],
  ['tweet', 'X', /(?:^|\.)(?:twitter|x)\.com$/],
  ['instagram', 'Instagram', /(?:^|\.)instagram\.com$/],
  ['facebook', 'Facebook', /(?:^|\.)facebook\.com$/],
  ['tiktok', 'TikTok', /(?:^|\.)tiktok\.com$/],
  ['dailymotion', 'Dailymotion', /(?:^|\.)dailymotion\.com$/],
];

/** A player's address as the page a person would open. */
function readable(kind: string, url: URL): string {
  const id = /\/embed\/([\w-]{6,})/.exec(url.pathname)?.[1];
  if (kind === 'youtube' && id) return `https://www.youtube.com/watch?v=${id}`;
  const video = /\/video\/(\d+)/.exec(url.pathname)?.[1];
  if (kind === 'vimeo' && video) return `https://vimeo.com/${video}`;
  return url.href;
}

function embedOf(address: string | undefined): Embed | undefined {
  if (!address) return undefined;
  const url = new URL(address);
  const known = KINDS.find(([, , host]) => host.test(url.hostname));
  return known ? { kind: known[0], label: known[1], address: readable(known[0], url) } : undefined;
}

function placeholder(document: Document, { kind, label, address }: Embed): Element {
  const box = document.createElement('p');
  box.className = 'pandok-embed';
  box.setAttribute('data-src', address);
  box.setAttribute('data-kind', kind);
  const link = document.createElement('a');
  link.setAttribute('href', address);
  link.textContent = label;
  box.append(link);
  return box;
}

function videoAddress(element: Element, base: string): string | undefined {
  const source = element.getAttribute('src') ?? element.querySelector('source[src]')?.getAttribute('src');
  return absolute(source, base);
}

/** Players and posts of other services become a quiet link to them: nothing of theirs loads until it is asked for. */
export const embeds: Step = (root, { url }) => {
  const { ownerDocument: document } = root;
  let turned = 0;
  for (const frame of [...root.querySelectorAll('iframe,embed,object')]) {
    const source = frame.getAttribute('src') ?? frame.getAttribute('data-src') ?? frame.getAttribute('data');
    const found = embedOf(absolute(source, url));
    if (found) turned++;
    frame.replaceWith(...(found ? [placeholder(document, found)] : []));
  }
  for (const player of [...root.querySelectorAll('video,audio')]) {
    const address = videoAddress(player, url);
    const kind = player.nodeName === 'VIDEO' ? 'video' : 'audio';
    if (address) turned++;
    player.replaceWith(...(address ? [placeholder(document, { kind, label: kind, address })] : []));
  }
  return counted('embeds', turned);
};
