import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, type BrowserName } from '../browsers/browser-candidates.ts';
import { ensureBrowser } from '../browsers/ensure-browser.ts';
import { approveKey, approvePicture, pictureKey } from './approved-pictures.ts';
import { launchViewer, type Viewer } from './launch-viewer.ts';
import { LOOKS } from './looks.ts';
import { openState, photograph } from './photograph.ts';
import { serveGallery } from './serve-gallery.ts';

/**
 * Shows every state of the card and takes its picture: `node scripts/gallery/run.ts [--browser firefox] [STATE...]`.
 * Pictures and an index of them go to .artifacts/gallery/. With --approve those that tests compare with are replaced:
 * look at them first.
 */
const OUT = join('.artifacts', 'gallery');

async function takeAll(viewer: Viewer, base: string, only: readonly string[], approve: boolean): Promise<string[]> {
  const taken: string[] = [];
  const slugs = (await statesOf(viewer, base)).filter((slug) => only.length === 0 || only.includes(slug));
  await mkdir(join(OUT, viewer.name), { recursive: true });
  if (approve) {
    await viewer.wear(LOOKS[0]!);
    await approveKey(viewer.name, await pictureKey(viewer, base));
  }
  for (const look of LOOKS) {
    await viewer.wear(look);
    for (const slug of slugs) {
      await openState(viewer, base, slug, look);
      const picture = await photograph(viewer, look);
      const file = join(viewer.name, `${slug}-${look.name}.png`);
      await writeFile(join(OUT, file), picture);
      if (approve && look.isPictured) await approvePicture(viewer.name, `${slug}-${look.name}`, picture);
      taken.push(file);
    }
  }
  return taken;
}

async function statesOf({ page }: Viewer, base: string): Promise<string[]> {
  await page.goto(base);
  await page.waitForSelector('html[data-ready]');
  return page.$eval('body > div', (list) => list.textContent?.split(' ') ?? []);
}

function browsersNamed(name: string | undefined): readonly BrowserName[] {
  return name === undefined ? BROWSER_NAMES : BROWSER_NAMES.filter((one) => one === name);
}

const { values, positionals } = parseArgs({
  options: { browser: { type: 'string' }, approve: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const gallery = await serveGallery();
const files: string[] = [];
for (const name of browsersNamed(values.browser)) {
  const viewer = await launchViewer(name, ensureBrowser(name, console.log));
  files.push(...(await takeAll(viewer, gallery.base, positionals, values.approve)));
  await viewer.close();
}
await gallery.close();
const figures = files.map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`);
await writeFile(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>figure{display:inline-block;vertical-align:top}</style>${figures.join('')}`,
);
console.log(`${files.length} pictures in ${OUT}`);
