import { accelerators } from './01-accelerators.ts';
import { nightBus } from './02-bus.ts';
import { marketReport } from './03-market.ts';
import { football } from './04-football.ts';
import { applePrices } from './05-apples.ts';
import { movingGuide } from './06-moving.ts';
import { interview } from './07-interview.ts';
import { kitchenVideo } from './08-video.ts';
import { photosOnly } from './09-photos.ts';
import { lostKeys } from './10-keys.ts';
import { trailQuestion } from './11-question.ts';
import { quiltNotice } from './12-notice.ts';
import { englishFerry } from './13-english.ts';
import { hanjaNews } from './14-hanja.ts';
import { hostile } from './15-hostile.ts';
import { lazyPictures } from './16-lazy.ts';
import { bareBreaks } from './17-breaks.ts';
import { longWalk } from './18-walk.ts';
import { saltFields } from './47-salt.ts';
import { freeBriefs } from './free-briefs.ts';
import { newsBriefs } from './news-briefs.ts';
import type { DemoPost } from './post.ts';

/** The posts that each exercise something, by id. */
export const mainPosts: readonly DemoPost[] = [
  accelerators,
  nightBus,
  marketReport,
  football,
  applePrices,
  movingGuide,
  interview,
  kitchenVideo,
  photosOnly,
  lostKeys,
  trailQuestion,
  quiltNotice,
  englishFerry,
  hanjaNews,
  hostile,
  lazyPictures,
  bareBreaks,
  longWalk,
];

/** Every post of the demo, by id; 19 to 46 are short ones that fill the lists. */
export const allPosts: readonly DemoPost[] = [...mainPosts, ...newsBriefs, ...freeBriefs, saltFields];
