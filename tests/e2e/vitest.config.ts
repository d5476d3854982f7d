import { defineConfig } from 'vitest/config';

/** The built extension in a real browser: one browser for the whole run, named by SIDELIGHT_BROWSER. */
export default defineConfig({
  test: {
    name: `e2e ${process.env.SIDELIGHT_BROWSER ?? 'chromium'}`,
    include: ['tests/e2e/**/*.e2e.ts'],
    // Tests take turns with the one browser, and files share it: see the-browser.ts.
    fileParallelism: false,
    isolate: false,
    // A cold Firefox on a busy machine takes 8 s to start; a test itself waits for conditions that come in 1 s.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
