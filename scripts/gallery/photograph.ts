import type { Viewer } from './launch-viewer.ts';
import { isWhole, type Look } from './looks.ts';

/**
 * Opens one state in the viewer, which wears the look already.
 * @param base  the gallery's address
 */
export async function openState({ page }: Viewer, base: string, slug: string, look: Look): Promise<void> {
  await page.goto(`${base}?state=${slug}${look.query}`);
  await page.waitForSelector('html[data-ready]');
}

/** Takes the picture of what is open, as a PNG: the window, or all of it where the look opens every fold. */
export function photograph({ page }: Viewer, look: Look): Promise<Uint8Array> {
  return page.screenshot({ fullPage: isWhole(look) });
}
