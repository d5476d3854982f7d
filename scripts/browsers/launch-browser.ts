import { join } from 'node:path';
import type { BrowserName } from './browser-candidates.ts';
import type { BrowserDriver } from './browser-driver.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a browser with the build meant for it loaded; see docs/interfaces.md for the places of the builds. */
export function launchBrowser(name: BrowserName, executable: string, headless: boolean): Promise<BrowserDriver> {
  return name === 'chromium'
    ? launchChromium({ executable, headless, extension: join(process.cwd(), '.output', 'chrome-mv3') })
    : launchFirefox({ executable, headless, extension: join(process.cwd(), '.output', 'firefox-mv3') });
}
