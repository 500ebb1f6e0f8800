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
          // Threads start in half the time of processes, and each file has one of its own.
          pool: 'threads',
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
          // A browser mostly waits for its driver, and the driver for it: two files at once take little over half the time.
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
