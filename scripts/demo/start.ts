import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { launchBrowser } from '../browsers/launch-browser.ts';
import { servePages } from './serve-pages.ts';
import { tour } from './tour.ts';
import { writeReport } from './write-report.ts';

const PAGES = join('scripts', 'demo', 'pages');
const ARTICLE = 'demo.html';
const ARTIFACTS = join('.artifacts', 'demo');

/** Whether a window can be shown. Windows and macOS always have a display; elsewhere the session names one. */
function hasDisplay(): boolean {
  if (process.env.SIDELIGHT_HEADLESS !== undefined) return false;
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}

function build(): void {
  console.log('Building Sidelight for Chromium …');
  const run = spawnSync('wxt', ['build', '-b', 'chrome', '--mv3'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) throw new Error('The build failed.');
}

/** Opens the demo article in a window and resolves when the reader has closed it. */
async function show(executable: string, origin: string): Promise<void> {
  const browser = await launchBrowser('chromium', executable, false);
  await browser.open(`${origin}/${ARTICLE}`);
  console.log(`Rest the pointer on an underlined name. More pages: ${origin}/index.html. Close the window to end.`);
  await browser.closed;
}

/** Reads the demo article without a window, as a reader would, and reports what was seen. True when all was well. */
async function drive(executable: string, origin: string): Promise<boolean> {
  const browser = await launchBrowser('chromium', executable, true);
  try {
    const report = await tour(browser, `${origin}/${ARTICLE}`, ARTIFACTS);
    await writeReport(report, ARTIFACTS);
    console.log(`No display here, so the demo ran by itself: ${report.summary}`);
    console.log(`Screenshots and report: ${join(process.cwd(), ARTIFACTS)}`);
    return report.ok;
  } finally {
    await browser.close();
  }
}

build();
const executable = ensureBrowser('chromium', console.log);
const pages = await servePages([PAGES]);
try {
  if (hasDisplay()) await show(executable, pages.origin);
  else if (!(await drive(executable, pages.origin))) process.exitCode = 1;
} finally {
  await pages.close();
}
