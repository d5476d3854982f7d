import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, CANDIDATES, DOWNLOADS } from './browser-candidates.ts';
import { findBrowser } from './find-browser.ts';

/** Debian's names; Ubuntu's packages of these names are stubs for snaps, which is why the result is looked up anew. */
const DEBIAN_PACKAGE: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };
const DOWNLOAD: Readonly<Record<BrowserName, string>> = { chromium: 'chrome@stable', firefox: 'firefox@stable' };

/**
 * Finds a browser, or installs one: with apt where we are root on a Debian, else by downloading it for this user.
 * @param say  told in a line what is being done, since it takes a while
 * @throws an error whose message is one line: what to install and how to name it to us
 */
export function ensureBrowser(name: BrowserName, say: (line: string) => void): string {
  for (const install of [() => {}, () => installWithApt(name, say), () => download(name, say)]) {
    install();
    const found = findBrowser(name);
    if (found !== null) return found;
  }
  throw new Error(
    `No ${name} found, and none could be installed: install ${name === 'chromium' ? 'Chromium' : 'Firefox'} ` +
      `or set ${CANDIDATES[name].variable} to its executable.`,
  );
}

function installWithApt(name: BrowserName, say: (line: string) => void): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  say(`No ${name} found: installing Debian's package ${DEBIAN_PACKAGE[name]} …`);
  run('apt-get', ['update', '-q']);
  run('apt-get', ['install', '-y', '-q', '--no-install-recommends', DEBIAN_PACKAGE[name]]);
}

function download(name: BrowserName, say: (line: string) => void): void {
  say(`No ${name} found: downloading ${DOWNLOAD[name]} to ${DOWNLOADS} …`);
  const cli = join('node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
  run(process.execPath, [cli, 'install', DOWNLOAD[name], '--path', DOWNLOADS]);
}

/** Whether it worked is seen by looking for the browser afterwards; its own words go to the reader. */
function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
