import { compileNameIndex } from '../../matching/compile-name-index.ts';
import { type NameIndex, openNameIndex } from '../../matching/name-index.ts';
import { foldText } from '../../matching/normalize-text.ts';
import { type NameHit, type NameSource, searchNames } from '../../matching/search-names.ts';
import type { Pack } from '../../model/pack.ts';
import { loadNames, type NamePair, type NameSets, type NameVariant, withoutThePeople } from './load-names.ts';

const FIXTURES = '../shared/fixtures/names-dev';
const WORLD = '../shared/research/world';
/** A look-up that scores at least this says "the same name"; below, it only proposes. */
export const SAME_NAME = 0.85;
/** Steps of the curve over that score. */
const CURVE = [0.8, 0.85, 0.9, 0.93, 0.95, 0.97];

/** How often names were found under another spelling; shares are of `lookUps`, and add up to 1. */
interface NameRow {
  /** "Latin, alone", "Latin, in a crowd" or "other scripts". */
  set: string;
  /** "all", or in Latin what differs ("spelling", "order" ...), else the script ("Arabic" ...). */
  kind: string;
  /** Names known, the people looked for among them. */
  names: number;
  lookUps: number;
  foundFirst: number;
  wrongFirst: number;
  nothing: number;
}

/** Of pairs of different people with names like one another, and of spellings of one: what a score from `from` on says. */
interface SamePersonRow {
  from: number;
  /** Share of look-alike pairs that are said to be one person when one of the two is known. */
  lookAlikesTaken: number;
  /** Share of Latin spellings that are said to be the person whose they are. */
  variantsSaid: number;
}

export interface NameScores {
  rows: NameRow[];
  /** When both are known: share of look-ups of one that find the other first. */
  lookAlikesMerged: number;
  /** When only one is known: share of pairs where the other is taken for it, at SAME_NAME. */
  lookAlikesTaken: number;
  lookAlikePairs: number;
  /** The same share without the pairs that are one name in their own script, which the register holds twice. */
  ofTwoNames?: { taken: number; pairs: number };
  curve: SamePersonRow[];
  /** Labelled pairs of names of all kinds, "same" from SAME_NAME on. */
  bench: { precision: number; recall: number; pairs: number };
  /** One line for each look-up that did not find its person first, and each pair judged wrongly. */
  misses: string[];
}

interface Book {
  set: string;
  names: readonly string[];
  index: NameIndex;
  source: NameSource;
}

/**
 * Measures how well a name is found under another spelling, and whether people with names like one another stay two.
 * The canonical names are known, alone and among some twenty thousand others; each variant is looked up as a reader
 * would type it.
 * @param packs  their names stand among the others too
 * @returns null when the labelled names are not beside the repository
 */
export function scoreNames(packs: readonly Pack[] = []): NameScores | null {
  const sets = loadNames(FIXTURES, WORLD);
  if (sets === null) return null;
  const canonical = distinct(sets.latin.map((row) => row.canonical));
  const others = [...sets.distractors, ...namesOf(packs, sets)];
  const alone = book('Latin, alone', canonical);
  const crowd = book('Latin, in a crowd', [...canonical, ...others]);
  const foreign = book('other scripts', distinct(sets.otherScripts.map((row) => row.canonical)));
  const misses: string[] = [];
  const rows = [
    ...variantRows(alone, sets.latin, misses),
    ...variantRows(crowd, sets.latin, misses),
    ...variantRows(foreign, sets.otherScripts, misses),
  ];
  const pairs = sets.lookAlikes;
  const taken = pairs.map(scoreOfPair);
  const ofTwoNames = pairs.filter(isTwoNames(sets.otherScripts)).map(scoreOfPair);
  const said = sets.latin.map((row) => {
    const hit = firstHit(alone, row.variant);
    return hit !== undefined && isSame(hit.text, row.canonical) ? hit.score : 0;
  });
  return {
    rows,
    lookAlikesMerged: mergedShare(pairs, [...canonical, ...others]),
    lookAlikesTaken: shareFrom(taken, SAME_NAME),
    lookAlikePairs: pairs.length,
    ofTwoNames: { taken: shareFrom(ofTwoNames, SAME_NAME), pairs: ofTwoNames.length },
    curve: CURVE.map((from) => ({
      from,
      lookAlikesTaken: shareFrom(taken, from),
      variantsSaid: shareFrom(said, from),
    })),
    bench: scoreBench(sets.bench, misses),
    misses,
  };
}

/** Every name and alias of the packs that is nobody's of the sets. */
function namesOf(packs: readonly Pack[], { latin, otherScripts }: NameSets): string[] {
  const names = packs.flatMap(({ entities }) =>
    entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]),
  );
  return withoutThePeople(names, [...latin, ...otherScripts]);
}

function book(set: string, names: readonly string[]): Book {
  const bytes = compileNameIndex(names.map((text, ref) => ({ text, ref })));
  return { set, names, index: openNameIndex(bytes), source: { text: (ref) => names[ref]!, prior: () => 0 } };
}

type Outcome = 'right' | 'wrong' | 'nothing';

function variantRows(known: Book, variants: readonly NameVariant[], misses: string[]): NameRow[] {
  const counts = new Map<string, Record<Outcome, number>>();
  for (const row of variants) {
    const hit = firstHit(known, row.variant);
    const outcome = hit === undefined ? 'nothing' : isSame(hit.text, row.canonical) ? 'right' : 'wrong';
    for (const kind of ['all', row.kind]) {
      const count = counts.get(kind) ?? { right: 0, wrong: 0, nothing: 0 };
      count[outcome]++;
      counts.set(kind, count);
    }
    if (outcome !== 'right')
      misses.push(`${known.set}: ${row.kind}: ${row.variant} is ${row.canonical}, found ${hit?.text ?? 'nothing'}`);
  }
  return [...counts].map(([kind, { right, wrong, nothing }]) => {
    const lookUps = right + wrong + nothing;
    const shares = { foundFirst: right / lookUps, wrongFirst: wrong / lookUps, nothing: nothing / lookUps };
    return { set: known.set, kind, names: known.names.length, lookUps, ...shares };
  });
}

/**
 * Whether a pair is two names: NIKOLAI and NIKOLAY AVRAMOV SVINAROV are both Николай Аврамов Свинаров, in two spellings of
 * one register, and no look-up of a Latin name can or should tell them apart.
 */
function isTwoNames(otherScripts: readonly NameVariant[]): (pair: NamePair) => boolean {
  const written = new Map<string, Set<string>>();
  for (const { canonical, variant } of otherScripts) {
    const forms = written.get(canonical) ?? new Set();
    written.set(canonical, forms.add(foldText(variant)));
  }
  return ({ a, b }) => ![...(written.get(a) ?? [])].some((form) => written.get(b)?.has(form));
}

function mergedShare(pairs: readonly NamePair[], others: readonly string[]): number {
  const both = pairs.flatMap(({ a, b }) => [a, b]);
  const known = book('look-alikes', distinct([...both, ...others]));
  return both.filter((name) => !isSame(firstHit(known, name)?.text, name)).length / both.length;
}

function scoreBench(pairs: readonly NamePair[], misses: string[]): NameScores['bench'] {
  const judged = pairs.map((pair) => ({ pair, said: scoreOfPair(pair) >= SAME_NAME }));
  for (const { pair, said } of judged) if (said !== pair.same) misses.push(`bench: ${JSON.stringify(pair)}`);
  const right = judged.filter(({ pair, said }) => said && pair.same).length;
  const precision = right / judged.filter(({ said }) => said).length;
  return { precision, recall: right / pairs.filter(({ same }) => same).length, pairs: pairs.length };
}

/** The score with which `b` finds `a`, the only name known. */
function scoreOfPair({ a, b }: NamePair): number {
  return firstHit(book('one', [a]), b)?.score ?? 0;
}

function firstHit(known: Book, query: string): NameHit | undefined {
  return searchNames(known.index, query, known.source, 1)[0];
}

const shareFrom = (scores: readonly number[], from: number): number =>
  scores.filter((score) => score >= from).length / scores.length;

const distinct = (names: readonly string[]): string[] => [...new Set(names)];

/** Namesakes cannot be told apart by name: the same words count as right. */
function isSame(found: string | undefined, wanted: string): boolean {
  const words = (name: string): string => foldText(name).split(' ').sort().join(' ');
  return found !== undefined && words(found) === words(wanted);
}
