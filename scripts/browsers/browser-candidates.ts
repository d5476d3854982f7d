import { homedir, platform } from 'node:os';
import { join } from 'node:path';

export const BROWSER_NAMES = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof BROWSER_NAMES)[number];

/** Where a browser may be found, best first. */
export interface Candidates {
  /** Environment variable that names an executable and wins over everything else. */
  variable: string;
  /** Commands looked up on PATH. */
  commands: string[];
  /** Whole paths. */
  paths: string[];
  /** Directories of downloaded browsers, with the executable's file names to look for inside. */
  caches: { directory: string; executables: string[] }[];
}

const HOME = homedir();
const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].filter(
  (directory) => directory !== undefined,
);

/** Where `npm test` and `npm start` put browsers that they download; the place Puppeteer itself uses. */
export const DOWNLOADS = process.env.PUPPETEER_CACHE_DIR ?? join(HOME, '.cache', 'puppeteer');

const PLAYWRIGHT_CACHE = {
  darwin: join(HOME, 'Library', 'Caches', 'ms-playwright'),
  win32: join(process.env.LOCALAPPDATA ?? HOME, 'ms-playwright'),
}[platform() as string];

const CHROMIUM: Candidates = {
  variable: 'SIDELIGHT_CHROMIUM',
  // Chrome itself comes last: it refuses --load-extension and takes an unpacked extension over a debugging pipe only.
  commands: [
    'chromium',
    'chromium-browser',
    'ungoogled-chromium',
    'brave-browser',
    'google-chrome',
    'google-chrome-stable',
  ],
  paths: [
    ...['Chromium', 'Brave Browser', 'Google Chrome', 'Microsoft Edge'].map((name) => {
      return `/Applications/${name}.app/Contents/MacOS/${name}`;
    }),
    ...PROGRAMS.flatMap((directory) => [
      join(directory, 'Chromium', 'Application', 'chrome.exe'),
      join(directory, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(directory, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  caches: [
    { directory: join(DOWNLOADS, 'chrome'), executables: ['chrome', 'Google Chrome for Testing', 'chrome.exe'] },
    {
      directory: PLAYWRIGHT_CACHE ?? join(HOME, '.cache', 'ms-playwright'),
      executables: ['chrome', 'Chromium', 'Google Chrome for Testing', 'chrome.exe'],
    },
  ],
};

const FIREFOX: Candidates = {
  variable: 'SIDELIGHT_FIREFOX',
  commands: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
  paths: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ...PROGRAMS.map((directory) => join(directory, 'Mozilla Firefox', 'firefox.exe')),
  ],
  caches: [{ directory: join(DOWNLOADS, 'firefox'), executables: ['firefox', 'firefox.exe'] }],
};

/** Where to look for a browser that can load an unpacked extension. */
export const CANDIDATES: Readonly<Record<BrowserName, Candidates>> = { chromium: CHROMIUM, firefox: FIREFOX };
