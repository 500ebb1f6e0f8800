import type { Drawing } from './Icon.tsx';

/* The keys of a player, on a 20 by 20 grid. */
export const PLAY: Drawing = { path: 'M7 4.500v11l8.500-5.500z' };
export const PAUSE: Drawing = { path: 'M7 4.500v11M13 4.500v11' };
export const EARLIER: Drawing = { path: 'M14.500 5v10L7.500 10zM5 5v10' };
export const LATER: Drawing = { path: 'M5.500 5v10l7-5zM15 5v10' };
