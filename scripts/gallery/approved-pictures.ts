import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import type { BrowserName } from '../browsers/browser-candidates.ts';
import type { Viewer } from './launch-viewer.ts';
import { reducePicture, writePicture } from './reduce-picture.ts';
import { GALLERY_DIRECTORY } from './serve-gallery.ts';

/** Where pictures that differ are put, with what differs in red. */
const DIFFERENCES = join('.artifacts', 'gallery', 'differences');

/** Of a reduced picture's pixels: one line of text moved by a pixel is ten times as much. */
const MOST_DIFFERING = 0.0005;
/** pixelmatch's measure, 0 to 1: one step of every channel is seen, of a single one not. */
const COLOUR_THRESHOLD = 0.05;

/**
 * What pictures depend on besides our own files: the browser's version and how this machine draws letters. Pictures can be
 * compared where both are the same.
 * @param base  the gallery's address
 */
export async function pictureKey({ page, version }: Viewer, base: string): Promise<string> {
  await page.goto(`${base}?letters`);
  await page.waitForSelector('html[data-ready]');
  const letters = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 16);
  return `${version} ${letters}`;
}

/** The key under which the browser's approved pictures were taken; null when there are none. */
export async function approvedKey(browser: BrowserName): Promise<string | null> {
  const file = keyFile(browser);
  return existsSync(file) ? (await readFile(file, 'utf8')).trim() : null;
}

/** Makes the key the one that the browser's approved pictures hold for. */
export async function approveKey(browser: BrowserName, key: string): Promise<void> {
  await mkdir(dirname(keyFile(browser)), { recursive: true });
  await writeFile(keyFile(browser), `${key}\n`);
}

/** Makes a screenshot the approved picture of that name. */
export async function approvePicture(browser: BrowserName, name: string, screenshot: Uint8Array): Promise<void> {
  await writeFile(pictureFile(browser, name), writePicture(reducePicture(screenshot)));
}

/** How a screenshot differs from the approved picture, in a sentence; null when it does not. */
export async function differenceFromApproved(
  browser: BrowserName,
  name: string,
  screenshot: Uint8Array,
): Promise<string | null> {
  const file = pictureFile(browser, name);
  const now = reducePicture(screenshot);
  const keep = async (picture: PNG): Promise<string> => {
    const out = join(DIFFERENCES, browser, `${name}.png`);
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, PNG.sync.write(picture));
    return out;
  };
  if (!existsSync(file)) return `there is no approved picture; see ${await keep(now)}`;
  const approved = PNG.sync.read(await readFile(file));
  const { width, height } = approved;
  if (width !== now.width || height !== now.height) {
    return `it is ${now.width} × ${now.height}, approved ${width} × ${height}; see ${await keep(now)}`;
  }
  const difference = new PNG({ width, height });
  const options = { threshold: COLOUR_THRESHOLD, includeAA: true };
  const share = pixelmatch(approved.data, now.data, difference.data, width, height, options) / (width * height);
  return share <= MOST_DIFFERING ? null : `${(share * 100).toFixed(2)} % of it differs; see ${await keep(difference)}`;
}

function pictureFile(browser: BrowserName, name: string): string {
  return join(GALLERY_DIRECTORY, 'pictures', browser, `${name}.png`);
}

function keyFile(browser: BrowserName): string {
  return join(GALLERY_DIRECTORY, 'pictures', browser, 'key.txt');
}
