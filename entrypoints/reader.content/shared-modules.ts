import { batch, computed, effect, signal } from '@preact/signals';
import { Fragment, h, render } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { jsx, jsxs } from 'preact/jsx-runtime';
import { sharedReading } from './shared-reading.ts';

/**
 * What the reader lends to the parts put beside it: a second Preact would know nothing of the first one's components
 * and signals. A part that needs one more function names it here; the build says so.
 */
export const sharedModules = {
  preact: { Fragment, h, render },
  'preact/hooks': { useEffect, useLayoutEffect, useMemo, useRef, useState },
  'preact/jsx-runtime': { Fragment, jsx, jsxs },
  '@preact/signals': { batch, computed, effect, signal },
  ...sharedReading,
} as const;

declare global {
  /** In our isolated world only. */
  var pandokModules: typeof sharedModules | undefined;
}

export function shareModules(): void {
  globalThis.pandokModules = sharedModules;
}
