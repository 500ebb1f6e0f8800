import { bobaedream } from './bobaedream.ts';
import { discourse } from './discourse.ts';
import { fluxbb } from './fluxbb.ts';
import { kboard } from './kboard.ts';
import { naverBlog } from './naver-blog.ts';
import { naverCafe } from './naver-cafe.ts';
import { naverNews } from './naver-news.ts';
import { phpbb } from './phpbb.ts';
import type { SiteProfile } from './profile.ts';
import { ruliweb } from './ruliweb.ts';
import { tistory } from './tistory.ts';
import { wordpress } from './wordpress.ts';
import { zeroboard } from './zeroboard.ts';

/** Engines and sites that come with the general reading; asked after `PROFILES`, guests before hosts, in this order. */
export const MORE_PROFILES: readonly SiteProfile[] = [
  kboard,
  fluxbb,
  phpbb,
  discourse,
  naverNews,
  naverCafe,
  naverBlog,
  tistory,
  ruliweb,
  bobaedream,
  zeroboard,
  wordpress,
];
