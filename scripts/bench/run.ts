import { parseArgs } from 'node:util';
import { readPackDirectory } from '../read-pack-directory.ts';
import { budgetTable, type Measured } from './budgets.ts';
import { builtSizes } from './built-sizes.ts';
import { serveExact } from './exact-child.ts';
import { exactMeasured } from './exact-measured.ts';
import { type ExactRow, exactTable, measureExact } from './exact-table.ts';
import { packTable } from './pack-table.ts';

/*
 * npm run bench -- [--only exact,packs]... [--sizes 1000,10000]... [--limit SECONDS] [--full]
 * Matching and search beside what an engineer would take instead, and beside the bare work that nobody gets under, all in
 * one run; then which figures miss their budget. Each figure is the fastest of several rounds taken in turns. Ratios are
 * what to compare; milliseconds are this machine's, of this minute.
 */
const SECTIONS = ['exact', 'packs'] as const;
type Section = (typeof SECTIONS)[number];
const PACKS = ['data/packs/gaza-2025', 'data/packs/world'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** Used by the bench itself for the process of one peer. */
    child: { type: 'boolean', default: false },
    only: { type: 'string', default: SECTIONS.join() },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
    /** Seconds in which a peer must be ready, and answer each question. */
    limit: { type: 'string', default: '60' },
    full: { type: 'boolean', default: false },
  },
});

if (values.child) serveChild(positionals);
else await printTables();

function serveChild([, peer, size]: readonly string[]): void {
  serveExact(peer!, Number(size));
}

async function printTables(): Promise<void> {
  const measured: Measured[] = [];
  const run: Record<Section, () => Promise<Measured[]>> = { exact: runExact, packs: runPacks };
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

async function runPacks(): Promise<Measured[]> {
  const packs = PACKS.flatMap((directory) => {
    const pack = readPackDirectory(directory);
    if (!pack.ok) console.error(`${directory} cannot be read: ${pack.error[0]?.message}`);
    return pack.ok ? [pack.value] : [];
  });
  const { table, measured } = packTable({ 'gaza-2025': packs.slice(0, 1), both: packs });
  console.log(table);
  return measured;
}
