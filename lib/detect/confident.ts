/** From this confidence on the reading view opens by itself: at most 3 pages in 100 above it may be no article. */
export const CONFIDENT = 0.9;
