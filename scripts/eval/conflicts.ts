import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeCard } from '../../cards/compose-card.ts';
import { gatherDossier } from '../../cards/gather-dossier.ts';
import type { CardFacet } from '../../model/card.ts';
import type { Pack } from '../../model/pack.ts';
import { readPackDirectory } from '../read-pack-directory.ts';

const USAGE =
  'Usage: node scripts/eval/conflicts.ts [--conflicts FILE] [--pack DIR] [--kind KIND] [--verbose | --list]';

/** One row of the file written by hand: claims found at odds, and in what way. */
interface HandConflict {
  id: string;
  facet: string;
  claimIds: string[];
  kind: 'figure' | 'date' | 'attribution' | 'characterisation' | 'outdated';
  note: string;
}

/** What the card says of the same claims. */
interface Outcome {
  conflict: HandConflict;
  /** The facets in which the claims stand on the cards, each weighed with only these claims. */
  facets: CardFacet[];
  missing: string[];
  agrees: boolean;
  /** The verdict is "one source", and its reason tells that those it cites do not agree: the same finding in other words. */
  isTold: boolean;
}

/** Verdicts that say what the hand says. A series overtaken by later reports is not comparable, and may also differ. */
const EXPECTED: Record<HandConflict['kind'], readonly string[]> = {
  figure: ['differ'],
  date: ['differ'],
  attribution: ['differ'],
  characterisation: ['differ'],
  outdated: ['differ', 'not-comparable'],
};

function weigh(conflict: HandConflict, pack: Pack): Outcome {
  const wanted = new Set(conflict.claimIds);
  const narrowed = { ...pack, claims: pack.claims.filter((claim) => wanted.has(claim.id)) };
  const subjects = [...new Set(narrowed.claims.map((claim) => claim.about[0]))];
  const facets = subjects.flatMap((subject) => {
    const dossier = gatherDossier(narrowed, subject);
    if (dossier === null) return [];
    const card = composeCard(dossier, { date: null, method: 'none', confidence: 'none' }, pack.manifest.cutOff);
    return card.facets.filter((facet) => facet.subject === null);
  });
  const kept = new Set(narrowed.claims.map((claim) => claim.id));
  return {
    conflict,
    facets,
    missing: conflict.claimIds.filter((id) => !kept.has(id)),
    agrees: facets.some((facet) => EXPECTED[conflict.kind].includes(facet.verdict)),
    isTold: facets.some(({ verdict, reason }) => verdict === 'one-source' && reason.includes('do not agree')),
  };
}

function printTable(outcomes: readonly Outcome[]): void {
  for (const kind of Object.keys(EXPECTED)) {
    const rows = outcomes.filter(({ conflict }) => conflict.kind === kind);
    if (rows.length === 0) continue;
    const verdicts = new Map<string, number>();
    for (const { facets } of rows) {
      const said = mainVerdict(facets);
      verdicts.set(said, (verdicts.get(said) ?? 0) + 1);
    }
    const agreed = rows.filter(({ agrees }) => agrees).length;
    const told = rows.filter(({ agrees, isTold }) => !agrees && isTold).length;
    const spread = [...verdicts].sort((a, b) => b[1] - a[1]).map(([verdict, count]) => `${verdict} ${count}`);
    console.log(
      `${kind.padEnd(17)} ${String(agreed).padStart(3)} of ${String(rows.length).padStart(3)}, ${told} told   ${spread.join(', ')}`,
    );
  }
  const agreed = outcomes.filter(({ agrees }) => agrees).length;
  const told = outcomes.filter(({ agrees, isTold }) => !agrees && isTold).length;
  console.log(
    `${'all'.padEnd(17)} ${String(agreed).padStart(3)} of ${String(outcomes.length).padStart(3)}, ${told} more told in the reason of one source`,
  );
}

/** Why the card says otherwise, by class. */
function explain({ facets, isTold }: Outcome): string {
  if (isTold) return 'one origin carries them all: one source, and the reason tells that those it cites do not agree';
  switch (mainVerdict(facets)) {
    case 'one-source':
      return facets.length > 1
        ? 'the claims answer different questions or are about different subjects, one origin each'
        : 'one origin carries them all, and nothing in it can be compared';
    case 'agree':
      return facets.length > 1
        ? 'the claims of one question agree; the others answer another question'
        : 'the answers meet: rounded, or one more exact than the other';
    case 'not-comparable': {
      const facet = facets.find(({ verdict }) => verdict === 'not-comparable');
      return `set apart: ${facet?.reason.split(/[:.,]/)[0]?.toLowerCase()}`;
    }
    default:
      return 'the claims are not in the pack';
  }
}

function printExplanations(outcomes: readonly Outcome[]): void {
  const classes = new Map<string, number>();
  for (const outcome of outcomes) {
    if (!outcome.agrees) classes.set(explain(outcome), (classes.get(explain(outcome)) ?? 0) + 1);
  }
  console.log('\nWhere the card says otherwise:');
  for (const [reason, count] of [...classes].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(4)}  ${reason}`);
  }
}

/** Each case that the card tells otherwise, with its class: what docs/conflicts.md explains case by case. */
function printList(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) if (!outcome.agrees) console.log(`${explain(outcome)}\t${outcome.conflict.id}`);
}

function mainVerdict(facets: readonly CardFacet[]): string {
  const verdicts = facets.map(({ verdict }) => verdict);
  return (
    ['differ', 'not-comparable', 'agree', 'one-source'].find((one) => verdicts.some((v) => v === one)) ?? 'no claims'
  );
}

function printCase({ conflict, facets, missing, agrees }: Outcome): void {
  console.log(`\n${agrees ? 'same ' : 'OTHER'} ${conflict.kind} ${conflict.id}: ${conflict.note}`);
  if (missing.length > 0) console.log(`      not in the pack: ${missing.join(', ')}`);
  for (const facet of facets) {
    console.log(`      ${facet.facet}: ${facet.verdict}. ${facet.reason}`);
    if (agrees) continue;
    for (const claim of facet.claims)
      console.log(`        ${claim.asOf} ${claim.issuer}: ${claim.answer ?? claim.statement}`);
  }
}

const { values } = parseArgs({
  options: {
    conflicts: { type: 'string', default: '../shared/research/gaza-2025/conflicts.jsonl' },
    pack: { type: 'string', default: 'data/packs/gaza-2025' },
    kind: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});
const pack = readPackDirectory(values.pack);
if (!existsSync(values.conflicts)) {
  console.error(`There is no file ${values.conflicts}: the conflicts found by hand are not shipped.\n${USAGE}`);
  process.exitCode = 1;
} else if (!pack.ok) {
  console.error(`${values.pack}: ${pack.error[0]?.message}`);
  process.exitCode = 1;
} else {
  const conflicts: HandConflict[] = readFileSync(values.conflicts, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  const outcomes = conflicts
    .filter(({ kind }) => values.kind === undefined || kind === values.kind)
    .map((conflict) => weigh(conflict, pack.value));
  if (values.list) printList(outcomes);
  else {
    if (values.verbose) outcomes.forEach(printCase);
    printTable(outcomes);
    printExplanations(outcomes);
  }
}
