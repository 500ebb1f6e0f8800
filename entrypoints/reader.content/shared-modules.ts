import { batch, computed, effect, signal } from '@preact/signals';
import { Fragment, h, options, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import type { readingModules } from './reading-modules.ts';

/**
 * What the reading view lends to the parts put beside it: a second Preact would know nothing of the first one's components
 * and signals. A part that needs one more function names it here; the build says so.
 */
export const viewModules = {
  preact: { Fragment, h, options, render },
  'preact/hooks': { useEffect, useLayoutEffect, useMemo, useRef, useState },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@preact/signals': { batch, computed, effect, signal },
} as const;

declare global {
  /** In our isolated world only. */
  var pandokModules: Partial<typeof viewModules & typeof readingModules> | undefined;
}

export function shareModules(): void {
  globalThis.pandokModules = { ...globalThis.pandokModules, ...viewModules };
}
