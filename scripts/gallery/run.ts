import { spawn } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browsers/ensure-browser.ts';

/**
 * Shows every state of the card and takes its picture: `node scripts/gallery/run.ts [STATE...]`.
 * Pictures and an index of them go to .artifacts/gallery/.
 */
const GALLERY = join('tests', 'components', 'gallery');
const OUT = join('.artifacts', 'gallery');
const PORT = 5199;

interface Look {
  name: string;
  width: number;
  height: number;
  query: string;
  colorScheme: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
}

const LOOKS: Look[] = [
  { name: 'light', width: 392, height: 560, query: '', colorScheme: 'light' },
  { name: 'dark', width: 392, height: 560, query: '', colorScheme: 'dark' },
  { name: 'whole', width: 392, height: 560, query: '&whole', colorScheme: 'light' },
  { name: 'narrow', width: 320, height: 560, query: '', colorScheme: 'light' },
  { name: 'rtl', width: 392, height: 560, query: '&rtl&whole', colorScheme: 'light' },
  { name: 'forced', width: 392, height: 560, query: '', colorScheme: 'dark', forcedColors: 'active' },
];

async function photograph(
  browser: Browser,
  base: string,
  only: readonly string[],
  faults: string[],
): Promise<string[]> {
  const taken: string[] = [];
  const slugs = await statesOf(browser, base);
  for (const look of LOOKS) {
    const page = await browser.newPage();
    await page.setViewport({ width: look.width, height: look.height });
    await emulate(page, look);
    for (const slug of slugs) {
      if (only.length > 0 && !only.includes(slug)) continue;
      await open(page, `${base}?state=${slug}${look.query}`);
      const file = `${slug}-${look.name}.png`;
      await page.screenshot({ path: `${OUT}/${file}`, fullPage: look.query.includes('whole') });
      if (look.query.includes('whole')) faults.push(...(await faultsOf(page, file)));
      taken.push(file);
    }
    await page.close();
  }
  return taken;
}

/** Puppeteer's own call knows no forced colours, so the protocol is asked. */
async function emulate(page: Page, { colorScheme, forcedColors = 'none' }: Look): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: colorScheme },
      { name: 'forced-colors', value: forcedColors },
    ],
  });
}

/** What axe finds in a state with all folds open. Not the words around the card: the gallery is no page to be read. */
async function faultsOf(page: Page, file: string): Promise<string[]> {
  await page.addScriptTag({ path: join('node_modules', 'axe-core', 'axe.min.js') });
  const found = await page.evaluate(async () => {
    // Defined by the script above.
    type Run = (at: string, options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    const { axe } = globalThis as unknown as { axe: { run: Run } };
    const { violations } = await axe.run('.card', { rules: { region: { enabled: false } } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
  return found.map((fault) => `${file}: ${fault}`);
}

async function statesOf(browser: Browser, base: string): Promise<string[]> {
  const page = await browser.newPage();
  await open(page, base);
  const slugs = await page.$eval('body > div', (list) => list.textContent?.split(' ') ?? []);
  await page.close();
  return slugs;
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('html[data-ready]');
}

/** Serves the gallery page with Vite, calls back with its address, and stops the server whatever happens. */
async function withServer<T>(use: (base: string) => Promise<T>): Promise<T> {
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  const config = join(GALLERY, 'vite.config.ts');
  const args = [vite, '--config', config, '--port', String(PORT), '--strictPort', '--host', '127.0.0.1'];
  const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    await new Promise<void>((ready, failed) => {
      server.stdout.on('data', (text: Buffer) => text.toString().includes('Local') && ready());
      server.on('exit', (code) => failed(new Error(`vite stopped with code ${code}`)));
    });
    return await use(`http://127.0.0.1:${PORT}/${GALLERY.replaceAll('\\', '/')}/`);
  } finally {
    server.kill();
  }
}

await mkdir(OUT, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium', console.log),
  // Root has no sandbox to enter; everybody else keeps theirs.
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const faults: string[] = [];
const files = await withServer((base) => photograph(browser, base, process.argv.slice(2), faults));
await browser.close();
const figures = files.map((file) => `<figure><img src="${file}"><figcaption>${file}</figcaption></figure>`);
await writeFile(
  join(OUT, 'index.html'),
  `<!doctype html><meta charset="utf-8"><style>figure{display:inline-block;vertical-align:top}</style>${figures.join('')}`,
);
console.log(`${files.length} pictures in ${join(dirname(OUT), 'gallery')}`);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
