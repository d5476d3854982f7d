import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldText } from '../../matching/normalize-text.ts';

/** One spelling of a person's name, beside the one we index. */
export interface NameVariant {
  person: string;
  canonical: string;
  variant: string;
  /** What sort of difference it is: "spelling", "order", "initial" ... or the script, for other scripts. */
  kind: string;
}

export interface NamePair {
  a: string;
  b: string;
  same: boolean;
}

/** The labelled names, and other people's names to find them among. */
export interface NameSets {
  latin: NameVariant[];
  otherScripts: NameVariant[];
  lookAlikes: NamePair[];
  bench: NamePair[];
  distractors: string[];
}

/** Reads the sets from the folders beside the repository; null when they are not there. */
export function loadNames(fixtures: string, world: string): NameSets | null {
  if (!existsSync(fixtures) || !existsSync(world)) return null;
  const latin = readLines<NameVariant>(join(fixtures, 'variants.jsonl'));
  const others = readLines<NameVariant & { lang: string }>(join(fixtures, 'variants-other-scripts.jsonl.gz'));
  const files = ['politicians.jsonl.gz', 'leaders.jsonl', 'organisations.jsonl', 'places.jsonl.gz'];
  const names = files.flatMap((file) => readLines<{ name: string }>(join(world, file)).map(({ name }) => name));
  return {
    latin,
    otherScripts: others.map((row) => ({ ...row, kind: scriptOf(row.variant) })),
    lookAlikes: readLines(join(fixtures, 'hard-negatives.jsonl')),
    bench: readLines(join(fixtures, 'name-bench.jsonl')),
    distractors: withoutThePeople(names, [...latin, ...others]),
  };
}

/** JSON lines of a fixture whose fields its README fixes; a row that lacks them fails where it is used. */
function readLines<Row>(path: string): Row[] {
  const bytes = readFileSync(path);
  const text = path.endsWith('.gz') ? gunzipSync(bytes).toString() : bytes.toString();
  return text
    .trim()
    .split('\n')
    .map((line): Row => JSON.parse(line));
}

/**
 * Other people only: the world's names come in part from the same registers, and finding the same person under the
 * spelling of another register would count as wrong.
 */
export function withoutThePeople(names: readonly string[], variants: readonly NameVariant[]): string[] {
  const own = new Set(variants.flatMap(({ canonical, variant }) => [sortedWords(canonical), sortedWords(variant)]));
  const byWord = new Map<string, string[][]>();
  for (const words of [...new Set(variants.map(({ canonical }) => canonical))].map(longWords)) {
    if (words.length > 1) for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), words]);
  }
  const holdsOne = (name: string): boolean => {
    const words = new Set(foldText(name).split(' '));
    return [...words].some((word) => byWord.get(word)?.some((person) => person.every((part) => words.has(part))));
  };
  return [...new Set(names)].filter((name) => !own.has(sortedWords(name)) && !holdsOne(name));
}

const sortedWords = (name: string): string => foldText(name).split(' ').sort().join(' ');
const longWords = (name: string): string[] =>
  foldText(name)
    .split(' ')
    .filter((word) => word.length > 2);

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Katakana', /\p{Script=Katakana}/u],
  ['Han', /\p{Script=Han}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Latin', /^[\p{Script=Latin}\P{L}]+$/u],
];

function scriptOf(name: string): string {
  return SCRIPTS.find(([, pattern]) => pattern.test(name))?.[0] ?? 'other script';
}
