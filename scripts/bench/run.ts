import { existsSync, statSync } from 'node:fs';
import { compileIndex } from '../../matching/compile-index.ts';
import { findMentions } from '../../matching/find-mentions.ts';
import { spotMentions } from '../../matching/spot-mentions.ts';
import { openIndex } from '../../matching/surface-index.ts';
import { createTokenBuffer, tokenize } from '../../matching/tokenize.ts';
import type { Block } from '../../model/block.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { median, timeInTurns, timeOnce } from './measure.ts';
import { plantedText, seededDictionary } from './seeded-dictionary.ts';
import { barePass, mapScan, regExpScan } from './yardsticks.ts';

/*
 * npm run bench: matching beside what an engineer would write instead, all in one run. Ratios to the bare pass are what to
 * compare; milliseconds are this machine's, of this minute.
 */
const TEXT_UNITS = 50_000; // a long news page
const ROUNDS = 25;
const SLOW_ROUNDS = 3;
const REGEXP_LIMIT = 100_000; // names; beyond it an alternation takes minutes to be ready
const CONTENT_SCRIPT = '.output/chrome-mv3/content.js';
const CONTENT_LIMIT_KB = 60; // docs/adr: what may be injected into a news page

interface Row {
  [column: string]: string;
}

function blocksOf(text: string): Block[] {
  return text
    .split('\n\n')
    .filter((part) => part !== '')
    .map((part, id) => ({ id, text: part, section: 0, role: 'paragraph' }));
}

function namesOf(pack: Pack): string[] {
  return [...new Set(pack.entities.flatMap((entity) => [entity.name, ...entity.aliases.map((alias) => alias.text)]))];
}

function benchDictionary(label: string, pack: Pack, names: readonly string[]): Row[] {
  const text = plantedText(names, TEXT_UNITS);
  const blocks = blocksOf(text);
  let bytes: Uint8Array = new Uint8Array(0);
  const compile = median(
    [1, 2, 3].map(() =>
      timeOnce(() => {
        bytes = compileIndex([pack]);
      }),
    ),
  );
  const open = Math.min(...Array.from({ length: 20 }, () => timeOnce(() => openIndex(bytes))));
  const index = openIndex(bytes);
  const words = createTokenBuffer();
  const bare = barePass();
  const context = { asOf: '2025-10-25', lang: 'en' };
  const [bareMs, tokenMs, spotMs, linkMs] = timeInTurns(
    [
      () => bare(text),
      () => tokenize(text, words),
      () => spotMentions(index, text),
      () => findMentions(index, blocks, context, null),
    ],
    ROUNDS,
  );
  const exact =
    index.bytes.length -
    index.names.length -
    index.stringBytes.length -
    index.stringStart.byteLength -
    index.facts.byteLength;
  const row = (what: string, ms: number, ready: number, note: string): Row => ({
    dictionary: label,
    what,
    'ready ms': ready.toFixed(ready < 10 ? 2 : 0),
    '50 kB ms': ms.toFixed(2),
    'MB/s': (TEXT_UNITS / 1000 / ms).toFixed(1),
    'x bare': (ms / bareMs!).toFixed(1),
    note,
  });
  const perAlias = (size: number): string => (size / index.postingCount).toFixed(0);
  const rows = [
    row('bare charCode pass', bareMs!, 0, ''),
    row('our words: fold and hash', tokenMs!, 0, ''),
    row(
      'our spotting',
      spotMs!,
      open,
      `compile ${compile.toFixed(0)} ms; ${perAlias(exact)} bytes an alias exact, ${perAlias(index.bytes.length)} in all`,
    ),
    row('our whole linking', linkMs!, open, `${index.postingCount} postings`),
  ];
  return [...rows, ...rivalRows(row, names, text)];
}

function rivalRows(
  row: (what: string, ms: number, ready: number, note: string) => Row,
  names: readonly string[],
  text: string,
): Row[] {
  const rivals: [string, () => (text: string) => number][] = [
    ['Map of n-grams', () => mapScan(names)],
    ['one RegExp', () => regExpScan(names, false)],
    ['one RegExp with u', () => regExpScan(names, true)],
  ];
  return rivals.map(([what, make]) => {
    if (names.length > REGEXP_LIMIT) return { what, note: 'left out: too many names' };
    let scan: (text: string) => number = () => 0;
    // V8 compiles an alternation at its first use.
    const ready = timeOnce(() => {
      scan = make();
      scan('Ready.');
    });
    const [ms] = timeInTurns([() => scan(text)], SLOW_ROUNDS);
    return row(what, ms!, ready, `${scan(text)} found`);
  });
}

const rows: Row[] = [];
const real = readPackDirectory('data/packs/gaza-2025');
if (real.ok) rows.push(...benchDictionary('gaza-2025', real.value, namesOf(real.value)));
else console.error('data/packs/gaza-2025 cannot be read; its rows are missing.');
for (const size of [10_000, 100_000]) {
  const { pack, names } = seededDictionary(size);
  rows.push(...benchDictionary(`seeded ${size / 1000}k`, pack, names));
}
console.table(rows);
if (existsSync(CONTENT_SCRIPT)) {
  const kilobytes = statSync(CONTENT_SCRIPT).size / 1000;
  console.log(
    `${CONTENT_SCRIPT}: ${kilobytes.toFixed(1)} kB of at most ${CONTENT_LIMIT_KB}${kilobytes > CONTENT_LIMIT_KB ? ' - TOO LARGE' : ''}`,
  );
} else console.log(`${CONTENT_SCRIPT} is not built; its size is not measured.`);
