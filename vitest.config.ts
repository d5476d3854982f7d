import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Tests wait for conditions, never for time; on a machine busy with a build the slowest command test takes 8 s.
const TEST_TIMEOUT_MS = 30_000;

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'node',
          environment: 'node',
          testTimeout: TEST_TIMEOUT_MS,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/e2e/**', 'tests/**/*.dom.test.*'],
          setupFiles: ['fake-indexeddb/auto'],
        },
      },
      {
        plugins: [preact()],
        test: {
          name: 'dom',
          testTimeout: TEST_TIMEOUT_MS,
          environment: 'happy-dom',
          include: ['tests/**/*.dom.test.{ts,tsx}'],
        },
      },
    ],
  },
});
