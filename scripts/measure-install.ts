import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parsePackFile } from '../data/parse-pack-file.ts';
import { serializePack } from '../data/serialize-pack.ts';
import type { Pack } from '../model/pack.ts';
import { seededNames } from './bench/seeded-names.ts';
import { seededPack } from './bench/seeded-pack.ts';
import type { BrowserDriver } from './browsers/browser-driver.ts';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { launchBrowser } from './browsers/launch-browser.ts';
import { writePacked } from './pack/pack-file.ts';

/*
 * node scripts/measure-install.ts [ALIASES...]
 * Installs packs of so many names (100,000 unless told) from a file into the built extension in Chromium, beside the packs
 * that ship, and prints how long it took to read the file, then from the click to the switch, and how much memory the browser's fullest renderer
 * held at most (Linux; "VmHWM"). One browser for each size: a peak does not go down again.
 */

const DEFAULT_ALIASES = 100_000;
/** As in the packs that ship: an entity has its name and three more. */
const NAMES_PER_ENTITY = 4;
/** An install of a million names takes a minute on a slow machine. */
const PATIENCE_MS = 600_000;

/** A sound pack as `pack build` writes it: every entity described, with a source, under as many names as real ones have. */
function packOf(aliases: number): Pack {
  const names = seededNames(aliases);
  const base = seededPack(names.filter((_, i) => i % NAMES_PER_ENTITY === 0));
  const source: Pack['sources'][number] = {
    id: 'seeded',
    publisher: 'Nobody',
    country: null,
    publisherType: 'dataset',
    origin: 'Nobody',
    url: 'https://seeded.invalid/',
    title: 'Invented names',
    titleBasis: 'described',
    published: '2026-01-01',
    language: 'en',
  };
  const entities = base.entities.map((entity, i) => ({
    ...entity,
    description: `An invented ${entity.kind} for measuring, number ${i}.`,
    descriptionSources: [source.id],
    aliases: names
      .slice(i * NAMES_PER_ENTITY + 1, (i + 1) * NAMES_PER_ENTITY)
      .map(({ text }) => ({ text, lang: 'und', sort: 'name' as const })),
  }));
  const counts = { actors: entities.length, events: 0, claims: 0, sources: 1 };
  const written = serializePack({ ...base, manifest: { ...base.manifest, counts }, entities, sources: [source] });
  const read = parsePackFile(written);
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

/** Milliseconds until the file was read and shown, and from the click on "install" to the switch. */
async function install(page: Page, path: string): Promise<{ reading: number; installing: number }> {
  const field = await page.waitForSelector('#pack-file');
  // The field named is one for files.
  const picked = performance.now();
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
  await page.waitForSelector('.file-form .pack-unsigned', { timeout: PATIENCE_MS });
  const begun = performance.now();
  const reading = begun - picked;
  await page.click('.file-form .feed-offer button');
  await page.waitForFunction(() => document.querySelector('#pack-seeded') !== null, { timeout: PATIENCE_MS });
  return { reading, installing: performance.now() - begun };
}

/** The most memory that one renderer among this process's descendants ever held, in bytes; null off Linux. */
function peakOfRenderers(): number | null {
  if (process.platform !== 'linux') return null;
  const peaks = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        if (!readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--extension-process')) return [];
        const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
        return ownedByUs(Number(pid)) ? [Number(kilobytes ?? 0) * 1024] : [];
      } catch {
        // A process that ended meanwhile.
        return [];
      }
    });
  return peaks.length === 0 ? null : Math.max(...peaks);
}

function ownedByUs(pid: number): boolean {
  for (let at = pid; at > 1; ) {
    if (at === process.pid) return true;
    at = Number(/PPid:\s+(\d+)/.exec(readFileSync(`/proc/${at}/status`, 'utf8'))?.[1] ?? 0);
  }
  return false;
}

async function measure(browser: BrowserDriver, aliases: number): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'sidelight-install-'));
  try {
    const pack = packOf(aliases);
    const path = join(directory, 'seeded.jsonl.gz');
    const { bytes } = writePacked(path, 'seeded.jsonl.gz', serializePack(pack));
    const page = await browser.openExtensionPage('options.html');
    await page.waitForSelector('.pack', { timeout: PATIENCE_MS });
    const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
    const before = peakOfRenderers();
    const { reading, installing } = await install(page, path);
    const after = peakOfRenderers();
    const megabytes = (of: number | null) => (of === null ? 'unknown' : `${Math.round(of / 2 ** 20)} MB`);
    console.log(
      `${aliases} names, ${(bytes / 1e6).toFixed(1)} MB packed: read and shown in ${seconds(reading)}, ` +
        `${seconds(installing)} from click to switch; ` +
        `fullest renderer ${megabytes(before)} before, ${megabytes(after)} at most`,
    );
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const sizes = process.argv.slice(2).map(Number);
for (const aliases of sizes.length > 0 ? sizes : [DEFAULT_ALIASES]) {
  const browser = await launchBrowser('chromium', ensureBrowser('chromium', console.log), true);
  try {
    await measure(browser, aliases);
  } finally {
    await browser.close();
  }
}
