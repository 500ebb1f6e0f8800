import { options } from 'preact';
import { vi } from 'vitest';

// Preact runs effects after the next frame, with a timer beside it. A test that ends before that timer takes the document
// away, and the effect then asks for a frame that nobody has. Here effects run as soon as the code before them is done.
options.requestAnimationFrame = (callback) => queueMicrotask(callback);

// Nothing is painted in a made-up document: what follows the first paint follows in the same turn.
vi.mock('../../components/reader/after-paint.ts', () => ({
  afterPaint: (then: () => void) => {
    let off = false;
    queueMicrotask(() => off || then());
    return () => {
      off = true;
    };
  },
  painted: async () => {},
}));
