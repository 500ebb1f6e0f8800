import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // WXT's plugin puts an in-memory browser behind `wxt/browser`.
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{unit,corpus,contract,components,house}/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/components/effects-at-once.ts'],
          // The clock says little on a busy machine: tests of speed count processor time.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.ts'],
          // Two cores drive real browsers: one at a time keeps every wait honest.
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
