import type { Drawing } from './Icon.tsx';

/* Line drawings for the popup, the library and the options, on a 20 by 20 grid. */
export const COMMENT: Drawing = { path: 'M3.5 4.5h13v9H9l-3.5 3v-3h-2z' };
export const CLIP: Drawing = {
  path: 'M15.5 9.500l-5.600 5.600a3.500 3.500 0 01-5-5l6-6a2.300 2.300 0 013.300 3.300l-5.900 5.900a1.150 1.150 0 01-1.650-1.650l5.300-5.300',
};
export const SEARCH: Drawing = { path: 'M8.7 3.5a5.2 5.2 0 100 10.4 5.2 5.2 0 000-10.4M12.5 12.5l4 4' };
export const TRASH: Drawing = { path: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5' };
export const ARCHIVE: Drawing = { path: 'M3.5 4.5h13v3.5h-13zM4.5 8v8h11V8M8 11h4' };
export const SLIDERS: Drawing = {
  path: 'M3.5 6.5h6.5M14 6.5h2.5M3.5 13.5H6M10 13.5h6.5M12 4.5a2 2 0 100 4 2 2 0 000-4M8 11.5a2 2 0 100 4 2 2 0 000-4',
};
export const BESIDE: Drawing = { path: 'M3.5 4.5h13v11h-13zM12 4.5v11M14 7.500h.8M14 10h.8' };
export const PLUS: Drawing = { path: 'M10 4.5v11M4.5 10h11' };
export const STAR: Drawing = {
  path: 'M10 3.2l2.1 4.4 4.8.6-3.5 3.3.9 4.8-4.3-2.4-4.300 2.4.9-4.8-3.500-3.3 4.800-.6z',
};
export const TAG: Drawing = { path: 'M3.500 3.500h6l7 7-6 6-7-7zM6.800 6.800h.01' };
export const MENU: Drawing = { path: 'M3.500 5.500h13M3.500 10h13M3.500 14.500h13' };
export const BOX: Drawing = {
  path: 'M3.500 6.500l6.500-3 6.500 3v7l-6.500 3-6.500-3zM3.500 6.500l6.500 3 6.500-3M10 9.500v7',
};
export const POPUP: Drawing = { path: 'M3.5 4.5h13v11h-13zM3.5 7.500h13M11 10h3v3h-3z' };
export const LINK: Drawing = {
  path: 'M8.500 11.500l3-3M9 6.500l1.300-1.300a3.200 3.200 0 014.500 4.500L13.500 11M11 13.500l-1.300 1.300a3.200 3.200 0 01-4.500-4.500L6.500 9',
};
export const KEYS: Drawing = {
  path: 'M3 5.500h14v9H3zM6 8.500h.01M9 8.500h.01M12 8.500h.01M14.500 8.500h.01M7 11.500h6',
};
