import { parseArgs } from 'node:util';
import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { type NameIndex, openNameIndex } from '../../matching/name-index.ts';
import { foldText } from '../../matching/normalize-text.ts';
import { type NameHit, type NameSource, searchNames } from '../../matching/search-names.ts';
import { alignTable } from './align-table.ts';
import { loadNames, type NamePair, type NameSets, type NameVariant } from './load-names.ts';

/*
 * node scripts/eval/names.ts [--verbose]
 * How well a name is found under another spelling. The canonical names are indexed, alone and among some twenty thousand
 * other names; each variant is looked up as a reader would type it. --verbose lists what went wrong.
 */
const FIXTURES = '../shared/fixtures/names-dev';
const WORLD = '../shared/research/world';
/** A look-up that scores at least this says "the same name"; below, it only proposes. */
const SAME_NAME = 0.85;

interface Book {
  index: NameIndex;
  source: NameSource;
}

type Outcome = 'right' | 'wrong' | 'nothing';

const { values } = parseArgs({ options: { verbose: { type: 'boolean', default: false } } });
const sets = loadNames(FIXTURES, WORLD);
if (sets === null) console.warn(`Skipped: the labelled names are not in ${FIXTURES}.`);
else report(sets);

function report({ latin, otherScripts, lookAlikes, bench, distractors }: NameSets): void {
  const canonical = [...new Set(latin.map((row) => row.canonical))];
  const alone = book(canonical);
  const crowded = book([...canonical, ...distractors]);
  const foreign = book([...new Set(otherScripts.map((row) => row.canonical))]);
  const rows = [
    ['set', 'names', 'look-ups', 'right first', 'wrong first', 'nothing'],
    ...variantRows('Latin, alone', alone, latin, canonical.length),
    ...variantRows('Latin, in a crowd', crowded, latin, canonical.length + distractors.length),
    ...variantRows('other scripts', foreign, otherScripts, new Set(otherScripts.map((row) => row.canonical)).size),
  ];
  console.log(alignTable(rows));
  reportPairs(lookAlikes, bench, [...canonical, ...distractors]);
}

function book(names: readonly string[]): Book {
  const bytes = compileNameIndex(names.map((text, ref) => ({ text, ref })));
  return { index: openNameIndex(bytes), source: { text: (ref) => names[ref]!, prior: () => 0 } };
}

function variantRows(set: string, names: Book, variants: readonly NameVariant[], size: number): string[][] {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const row of variants) {
    const hit = firstHit(names, row.variant);
    const outcome = hit === undefined ? 'nothing' : isSame(hit.text, row.canonical) ? 'right' : 'wrong';
    for (const kind of ['all', row.kind]) {
      const count = counts.get(kind) ?? { right: 0, wrong: 0, nothing: 0 };
      count[outcome]++;
      counts.set(kind, count);
    }
    if (values.verbose && outcome !== 'right')
      console.log(`${set}: ${row.kind}: ${row.variant} is ${row.canonical}, found ${hit?.text ?? 'nothing'}`);
  }
  return [...counts].map(([kind, { right, wrong, nothing }]) => {
    const total = right + wrong + nothing;
    const share = (count: number): string => (count / total).toFixed(3);
    return [`${set}: ${kind}`, String(size), String(total), share(right), share(wrong), share(nothing)];
  });
}

function reportPairs(lookAlikes: readonly NamePair[], bench: readonly NamePair[], others: readonly string[]): void {
  const both = book([...new Set([...lookAlikes.flatMap(({ a, b }) => [a, b]), ...others])]);
  const merged = lookAlikes.flatMap(({ a, b }) => [a, b]).filter((name) => !isSame(firstHit(both, name)?.text, name));
  const taken = lookAlikes.filter((pair) => saysSame(pair));
  const rate = (count: number, of: number): string => `${(count / of).toFixed(3)} (${count} of ${of})`;
  console.log(`\nlook-alikes, both known: first is another person ${rate(merged.length, 2 * lookAlikes.length)}`);
  console.log(`look-alikes, one known: taken for the other ${rate(taken.length, lookAlikes.length)}`);
  const said = bench.filter(saysSame);
  const right = said.filter(({ same }) => same).length;
  const all = bench.filter(({ same }) => same).length;
  console.log(`name-bench, same at ${SAME_NAME}: precision ${rate(right, said.length)}, recall ${rate(right, all)}`);
  if (values.verbose)
    for (const pair of bench) if (saysSame(pair) !== pair.same) console.log(`bench: ${JSON.stringify(pair)}`);
}

function saysSame({ a, b }: NamePair): boolean {
  return (firstHit(book([a]), b)?.score ?? 0) >= SAME_NAME;
}

function firstHit(names: Book, query: string): NameHit | undefined {
  return searchNames(names.index, query, names.source, 1)[0];
}

/** Namesakes cannot be told apart by name: the same words count as right. */
function isSame(found: string | undefined, wanted: string): boolean {
  const words = (name: string): string => foldText(name).split(' ').sort().join(' ');
  return found !== undefined && words(found) === words(wanted);
}
