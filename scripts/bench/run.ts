import { parseArgs } from 'node:util';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';
import { budgetTable, type Measured } from './budgets.ts';
import { builtSizes } from './built-sizes.ts';
import { exactMeasured } from './exact-measured.ts';
import { type ExactRow, exactTable, measureExact } from './exact-table.ts';
import { fuzzyTable } from './fuzzy-table.ts';
import { packTable } from './pack-table.ts';
import { pageTable } from './page-table.ts';
import { measureSearch, searchMeasured, searchTable } from './search-table.ts';

/*
 * npm run bench -- [--only exact,packs,pages]... [--sizes 1000,10000]... [--limit SECONDS] [--full]
 * Matching and search beside what an engineer would take instead, and beside the bare work that nobody gets under, all in
 * one run; then which figures miss their budget. Each figure is the fastest of several rounds taken in turns. Ratios are
 * what to compare; milliseconds are this machine's, of this minute.
 */
const SECTIONS = ['exact', 'fuzzy', 'search', 'packs', 'pages'] as const;
type Section = (typeof SECTIONS)[number];
/** At these sizes misspellings and search are measured. */
const FUZZY_SIZES = [10_000, 100_000];
/** The size for which budgets are set. */
const BUDGET_SIZE = 100_000;
const PACKS = ['data/packs/gaza-2025', 'data/packs/world'];

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: SECTIONS.join() },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    /** Seconds of processor time in which a peer must be ready, and answer each question. */
    limit: { type: 'string', default: '60' },
    full: { type: 'boolean', default: false },
  },
});

await printTables();

async function printTables(): Promise<void> {
  const measured: Measured[] = [];
  const run: Record<Section, () => Promise<Measured[]>> = {
    exact: runExact,
    fuzzy: runFuzzy,
    search: runSearch,
    packs: runPacks,
    pages: runPages,
  };
  for (const section of SECTIONS) {
    if (values.only.split(',').includes(section)) measured.push(...(await run[section]()));
  }
  console.log(`\n${budgetTable([...measured, ...builtSizes()])}`);
}

async function runExact(): Promise<Measured[]> {
  const bySize = new Map<number, ExactRow[]>();
  for (const size of values.sizes.split(',').map(Number)) {
    bySize.set(size, await measureExact(size, Number(values.limit), values.full));
    console.log(`${exactTable(`${size.toLocaleString('en')} names`, bySize.get(size)!)}\n`);
  }
  return exactMeasured(bySize);
}

async function runFuzzy(): Promise<Measured[]> {
  return sizesFor(FUZZY_SIZES).flatMap((size) => {
    const { table, measured } = fuzzyTable(size);
    console.log(`Misspelt names in 50 kB of text\n${table}\n`);
    return size === BUDGET_SIZE ? measured : [];
  });
}

async function runSearch(): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const size of sizesFor(FUZZY_SIZES)) {
    const rows = await measureSearch(size, Number(values.limit));
    console.log(`${searchTable(`search, ${size.toLocaleString('en')} names`, rows)}\n`);
    if (size === BUDGET_SIZE) measured.push(...searchMeasured(rows));
  }
  return measured;
}

/** Of the sizes that a section is made for, those asked for. */
function sizesFor(sizes: readonly number[]): number[] {
  return sizes.filter((size) => values.sizes.split(',').map(Number).includes(size));
}

async function runPacks(): Promise<Measured[]> {
  const packs = readPacks();
  const { table, measured } = packTable({ 'gaza-2025': packs.slice(0, 1), both: packs });
  console.log(table);
  return measured;
}

async function runPages(): Promise<Measured[]> {
  const told = await pageTable(readPacks());
  if (told !== null) console.log(told.table);
  return told?.measured ?? [];
}

function readPacks(): Pack[] {
  return PACKS.flatMap((directory) => {
    const pack = readPackDirectory(directory);
    if (!pack.ok) console.error(`${directory} cannot be read: ${pack.error[0]?.message}`);
    return pack.ok ? [pack.value] : [];
  });
}
