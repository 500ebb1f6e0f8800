/** What plays or shows a thing of another service inside the text. */
export interface Player {
  readonly tag: 'iframe' | 'video' | 'audio';
  readonly src: string;
  /** A film is wide; a post of a network is as tall as it is. */
  readonly shape: 'wide' | 'tall';
}

type Rule = readonly [kind: string, address: RegExp, player: (id: string) => string, shape?: Player['shape']];

/** Each service's page or player, and the player that it offers to others. The one that keeps no cookies, where there is one. */
const SERVICES: readonly Rule[] = [
  [
    'youtube',
    /(?:[?&]v=|\/embed\/|\/shorts\/|youtu\.be\/)([\w-]{6,})/,
    (id) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  ],
  ['vimeo', /\/(\d{5,})/, (id) => `https://player.vimeo.com/video/${id}?autoplay=1&dnt=1`],
  ['naver', /tv\.naver\.com\/(?:v|embed)\/(\d+)/, (id) => `https://tv.naver.com/embed/${id}?autoPlay=true`],
  [
    'kakao',
    /\/(?:v|cliplink)\/(\w+)/,
    (id) => `https://play-tv.kakao.com/embed/player/cliplink/${id}?autoplay=1`,
  ],
  ['dailymotion', /\/video\/(\w+)/, (id) => `https://geo.dailymotion.com/player.html?video=${id}`],
  [
    'tweet',
    /(?:\/status(?:es)?\/|[?&]id=)(\d+)/,
    (id) => `https://platform.twitter.com/embed/Tweet.html?id=${id}&dnt=true`,
    'tall',
  ],
  ['instagram', /\/(?:p|reel|tv)\/([\w-]+)/, (id) => `https://www.instagram.com/p/${id}/embed/`, 'tall'],
  ['tiktok', /\/(?:video|embed(?:\/v2)?)\/(\d+)/, (id) => `https://www.tiktok.com/embed/v2/${id}`, 'tall'],
];
/** Players that are already what others may show. */
const READY = /^https:\/\/(?:serviceapi\.(?:nmv|rmcnmv)\.naver\.com|www\.facebook\.com\/plugins)\//;

/**
 * The player for an embed of the article, by its kind and address as cleaning left them; undefined where the service
 * offers none. `youtube`, `https://www.youtube.com/watch?v=…` -> the player of youtube-nocookie.com.
 */
export function playerOf(kind: string, address: string): Player | undefined {
  if (!/^https?:\/\//.test(address)) return undefined;
  if (kind === 'video' || kind === 'audio') return { tag: kind, src: address, shape: 'wide' };
  for (const [service, pattern, player, shape = 'wide'] of SERVICES) {
    const id = service === kind ? pattern.exec(address)?.[1] : undefined;
    if (id) return { tag: 'iframe', src: player(id), shape };
  }
  if (!READY.test(address)) return undefined;
  return { tag: 'iframe', src: address, shape: kind === 'facebook' ? 'tall' : 'wide' };
}
