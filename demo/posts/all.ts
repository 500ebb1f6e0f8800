import { accelerators } from './01-accelerators.ts';
import { nightBus } from './02-bus.ts';
import { applePrices } from './05-apples.ts';
import { trailQuestion } from './11-question.ts';
import type { DemoPost } from './post.ts';

/** Every post of the demo, by id. */
export const allPosts: readonly DemoPost[] = [accelerators, nightBus, applePrices, trailQuestion];
