import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import { alignTable } from '../eval/align-table.ts';
import type { Measured } from './budgets.ts';
import { timeInTurns } from './measure.ts';
import type { SlipRule } from './misspell.ts';
import { openSeeded } from './open-seeded.ts';
import { type SeededKind, type SeededName, seededNames } from './seeded-names.ts';
import { seededId } from './seeded-pack.ts';
import { type Planted, paragraphBlocks, seededText } from './seeded-text.ts';
import { short } from './short.ts';

const TEXT_UNITS = 50_000;
const TEXT_SEED = 4;
const ROUNDS = 5;
const CONTEXT = { asOf: '2026-01-01', lang: 'en' };

/**
 * Slips in one word of each name, by the letters that word must have. The promise is one slip from six letters on and two
 * from ten; the other rows tell what happens to shorter words.
 */
const TEXTS: readonly { label: string; slips: SlipRule | null; promised: '1' | '2' | null }[] = [
  { label: 'as they are', slips: null, promised: null },
  { label: '1 edit, word of 6 letters or more', slips: { edits: 1, leastLetters: 6 }, promised: '1' },
  { label: '1 edit, word of 4 or more', slips: { edits: 1, leastLetters: 4 }, promised: null },
  { label: '2 edits, word of 10 or more', slips: { edits: 2, leastLetters: 10 }, promised: '2' },
  { label: '2 edits, word of 6 or more', slips: { edits: 2, leastLetters: 6 }, promised: null },
];

const KINDS: readonly SeededKind[] = ['person', 'organisation', 'place'];
const COLUMNS = 'names planted;planted;found;recall;people;bodies;places;links;precision;ms'.split(';');

/** Misspelt names in running text: how many of them ours links to whom they name, and how many of its links are right. */
export function fuzzyTable(size: number): { table: string; measured: Measured[] } {
  const names = seededNames(size);
  const { index } = openSeeded(names);
  const plain = names.map(({ text }) => text);
  const measured: Measured[] = [];
  let links = 0;
  let right = 0;
  const rows = TEXTS.map(({ label, slips, promised }) => {
    const { text, planted } = seededText(plain, TEXT_UNITS, TEXT_SEED, slips);
    const score = scoreText(index, text, planted, names);
    if (promised !== null) {
      measured.push({
        figure: `misspelt names found, ${promised} edit${promised === '1' ? '' : 's'}`,
        value: score.recall,
      });
      links += score.links;
      right += score.right;
    }
    return [
      ...['', label, String(planted.length), String(score.found), score.recall.toFixed(3)],
      ...score.byKind.map((recall) => recall.toFixed(3)),
      ...[String(score.links), score.precision.toFixed(3), short(score.ms)],
    ];
  });
  measured.push({ figure: 'misspelt names, precision', value: right / links });
  return { table: alignTable([[`${size.toLocaleString('en')} names`, ...COLUMNS], ...rows]), measured };
}

function scoreText(
  index: SurfaceIndex,
  text: string,
  planted: readonly Planted[],
  names: readonly SeededName[],
): { found: number; right: number; links: number; recall: number; byKind: number[]; precision: number; ms: number } {
  const { blocks, starts } = paragraphBlocks(text);
  const { mentions } = findMentions(index, blocks, CONTEXT, null);
  const [ms] = timeInTurns([() => findMentions(index, blocks, CONTEXT, null)], ROUNDS);
  const found = new Set<Planted>();
  let right = 0;
  for (const mention of mentions) {
    const start = starts[mention.block]! + mention.start;
    const end = starts[mention.block]! + mention.end;
    const met = planted.find((one) => one.start < end && start < one.end && seededId(one.name) === mention.entity);
    if (met === undefined) continue;
    right++;
    found.add(met);
  }
  const byKind = KINDS.map((kind) => {
    const these = planted.filter(({ name }) => names[name]!.kind === kind);
    return these.filter((one) => found.has(one)).length / these.length;
  });
  const links = mentions.length;
  const recall = found.size / planted.length;
  return { found: found.size, right, links, recall, byKind, precision: right / links, ms: ms! };
}
