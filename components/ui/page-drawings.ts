import type { Drawing } from './Icon.tsx';

/* Line drawings for the popup, the library and the options, on a 20 by 20 grid. */
export const SEARCH: Drawing = { path: 'M8.7 3.5a5.2 5.2 0 100 10.4 5.2 5.2 0 000-10.4M12.5 12.5l4 4' };
export const TRASH: Drawing = { path: 'M4 5.5h12M8 5.5v-2h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5' };
export const ARCHIVE: Drawing = { path: 'M3.5 4.5h13v3.5h-13zM4.5 8v8h11V8M8 11h4' };
export const SLIDERS: Drawing = {
  path: 'M3.5 6.5h6.5M14 6.5h2.5M3.5 13.5H6M10 13.5h6.5M12 4.5a2 2 0 100 4 2 2 0 000-4M8 11.5a2 2 0 100 4 2 2 0 000-4',
};
