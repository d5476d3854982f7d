import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { expect, it } from 'vitest';

type Rule = { ours: readonly string[]; packages: readonly RegExp[] };
const rule = (ours: string, ...packages: RegExp[]): Rule => ({ ours: ours.split(' ').filter(Boolean), packages });
const EXTENSION_API = /^(#imports|wxt\/.+|@webext-core\/.+)$/;
const PREACT = /^preact(\/.+)?$/;
const FLOATING = /^@floating-ui\/dom$/;

/** What each part may import besides itself. docs/adr and CONTRIBUTING.md say why the walls stand where they stand. */
const MAY_IMPORT: Record<string, Rule> = {
  model: rule(''),
  data: rule('model', /^(valibot|jose)$/),
  matching: rule('model', /^fuse\.js$/),
  cards: rule('model'),
  page: rule('model'),
  components: rule('model', PREACT, FLOATING),
  overlay: rule('model components', PREACT, FLOATING),
  extension: rule('model', EXTENSION_API),
  store: rule('model data matching', /^dexie$/),
  modules: rule('model data matching cards', /^(wxt|node:.+)$/),
  scripts: rule(
    'model data matching cards page',
    /^node:.+$/,
    /^linkedom$/,
    /^(puppeteer-core|vite|axe-core|pixelmatch|pngjs)$/,
    /^(jose|valibot|@valibot\/to-json-schema|csv-parse|send)(\/.+)?$/,
  ),
  'entrypoints/background': rule('model data matching cards store extension', EXTENSION_API),
  'entrypoints/content': rule('model page overlay extension', EXTENSION_API),
  'entrypoints/card': rule('overlay', EXTENSION_API),
  'entrypoints/gate': rule('model page extension', EXTENSION_API),
  'entrypoints/popup': rule('model components extension', PREACT, EXTENSION_API),
  'entrypoints/sidepanel': rule('model components extension', PREACT, EXTENSION_API),
  'entrypoints/dossier': rule('model components extension', PREACT, EXTENSION_API),
  'entrypoints/options': rule('model components extension', PREACT, EXTENSION_API),
};

/** Rivals and yardsticks may only be imported where they are measured. */
const BENCH = 'scripts/bench';

const FOLDERS = [...new Set(Object.keys(MAY_IMPORT).map((part) => part.split('/')[0]!))].filter(existsSync);
const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);

function partOf(path: string): string {
  const [first, second] = path.split(sep);
  return first === 'entrypoints' ? `${first}/${second}` : first!;
}

const IMPORT =
  /^\s*(?:import|export)\s+(?:[\w*{}\s,$]+?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|^\}\s+from\s+['"]([^'"]+)['"]/gm;

function importsOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
}

it.each(sources)('%s imports only what its part may import', (file) => {
  const part = partOf(file);
  const allowed = MAY_IMPORT[part];
  expect(allowed, `${part} is not a room: add it to MAY_IMPORT with an ADR, or move the file`).toBeDefined();
  const broken = importsOf(file).filter((spec) => {
    if (/\.css(\?.*)?$/.test(spec)) return false;
    if (!spec.startsWith('.')) {
      return !file.startsWith(BENCH) && !allowed!.packages.some((pattern) => pattern.test(spec));
    }
    const target = partOf(normalize(join(dirname(file), spec)));
    return target !== part && !allowed!.ours.includes(target);
  });
  expect(
    broken,
    `${file}: ${part} may import ${allowed!.ours.join(', ') || 'no other room'}. Move the code to the room that owns ` +
      'the word, or pass the fact in as an argument.',
  ).toEqual([]);
});

it.each(sources)('%s is short enough to read in one sitting', (file) => {
  const lines = readFileSync(file, 'utf8').split('\n').length;
  expect(lines, `${file} has ${lines} lines: split it by idea, one export each`).toBeLessThanOrEqual(300);
});

it.each(sources)('%s can be told by its name', (file) => {
  expect(file, 'A drawer is not a room: name the file after the one thing it gives').not.toMatch(
    /(^|[\\/.-])(utils?|helpers?|common|shared|misc|core|lib)([\\/.-]|$)/,
  );
});

it('has no import ring', () => {
  const graph = new Map(
    sources.map((file) => [
      file,
      importsOf(file)
        .filter((spec) => spec.startsWith('.') && /\.tsx?$/.test(spec))
        .map((spec) => normalize(join(dirname(file), spec))),
    ]),
  );
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, trail: string[]): void => {
    if (trail.includes(file)) {
      rings.push([...trail.slice(trail.indexOf(file)), file].join(' -> '));
      return;
    }
    if (done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...trail, file]);
    done.add(file);
  };
  for (const file of sources) walk(file, []);
  expect(rings).toEqual([]);
});

it.each(['gate', 'content'])('%s reaches nothing that draws a card', (entrypoint) => {
  const reached = new Set<string>();
  const walk = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    const values = readFileSync(file, 'utf8').replace(/^import type .*$/gm, '');
    for (const [, spec] of values.matchAll(/from\s+'(\.[^']+\.tsx?)'/g)) walk(normalize(join(dirname(file), spec!)));
  };
  walk(join('entrypoints', entrypoint, 'index.ts'));
  expect(
    [...reached].filter((file) => file.endsWith('.tsx') || partOf(file) === 'components'),
    'Views weigh more than reading: they belong to card.js (docs/adr/0007). Import their types only.',
  ).toEqual([]);
  expect(reached.size).toBeGreaterThan(5);
});
