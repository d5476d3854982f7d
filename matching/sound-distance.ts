import { MAX_TOKEN_LENGTH } from './name-layout.ts';
import { NO_VOWELS } from './name-sounds.ts';

/**
 * What it costs to hear one sound unit (see name-sounds.ts) as another, where newspapers do so for one and the same
 * name. A row lists units and the cost between any two of them; the cheapest row counts; all other pairs cost 1, as a
 * typo does. Examples: Gaddafi/Kadhafi (k), Hezbollah/Hizbullah (e i, o u), Khamenei/Chamenei (X C),
 * Netanyahu/Netanjahu (y j), Lavrov/Lawrow (v w), Zelensky/Selenskyj (z s), Vardan/Vartan (t d).
 */
const NEAR_SOUNDS: readonly (readonly [string, number])[] = [
  ['iyj', 0.1],
  ['ieE', 0.2],
  ['eu', 0.4],
  ['ae', 0.25],
  ['ou', 0.15],
  ['ao', 0.35],
  ['aE', 0.5],
  ['ua', 0.6],
  ['aeiouEy', 0.7],
  ['uw', 0.15],
  ['kqc', 0.15],
  ['kqgGX', 0.3],
  ['XhC', 0.2],
  ['hG', 0.4],
  ['CSZJc', 0.25],
  ['jJZ', 0.2],
  ['jgJ', 0.35],
  ['sSz', 0.25],
  ['szc1', 0.25],
  ['C1k', 0.35],
  ['zDZ', 0.3],
  ['tTdD', 0.25],
  ['vwf', 0.15],
  ['bV', 0.05],
  ['vV', 0.05],
  ['fP', 0.05],
  ['pP', 0.05],
  ['bv', 0.5],
  ['bp', 0.5],
  ['fp', 0.5],
  ['nm', 0.7],
];

/** Costs of a unit that one spelling has and the other leaves out. Vowels fall out first (Khandaker, Khandker). */
const LEFT_OUT: readonly (readonly [string, number])[] = [
  ['aeiouEyj', 0.45],
  ['h', 0.3],
  ['wG', 0.5],
];

/** The same across scripts, where a name is written as it is heard, with the sounds that the other language has. */
const NEAR_ACROSS: readonly (readonly [string, number])[] = [
  ...NEAR_SOUNDS,
  ['aeiouEy', 0.35],
  ['iyjE', 0.15],
  ['Lr', 0.02],
  ['Ll', 0.02],
  ['bpPV', 0.2],
  ['bVvwf', 0.3],
  ['fh', 0.4],
  ['kqgGXc', 0.25],
  ['gJjZS', 0.3],
  ['XhjJ', 0.35],
  ['sTtz1', 0.35],
  ['sT', 0.25],
  ['zD', 0.2],
  ['sSzZ1cC', 0.25],
  ['CkX', 0.3],
  ['td', 0.3],
  ['nm', 0.5],
  ['uwv', 0.2],
  ['|r', 0.1],
  ['|aeiouEy', 0.2],
];
const OMIT_ACROSS: readonly (readonly [string, number])[] = [
  ['aeiouEyj', 0.2],
  ['h', 0.25],
  ['|', 0.05],
  ['wG', 0.35],
  ['r', 0.8],
  ['tsd', 0.75],
];

const CODES = 128; // all units are ASCII; other letters cost 1 unless equal

/** What it costs to hear a unit as another, and to leave one out, by unit. */
interface Costs {
  substitute: Float32Array;
  omit: Float32Array;
}

function costsOf(near: readonly (readonly [string, number])[], leftOut: readonly (readonly [string, number])[]): Costs {
  const substitute = new Float32Array(CODES * CODES).fill(1);
  const omit = new Float32Array(CODES).fill(1);
  for (const [units, cost] of leftOut) for (const unit of units) omit[unit.charCodeAt(0)] = cost;
  for (const [units, cost] of near) {
    for (const a of units) {
      for (const b of units) {
        const cell = a.charCodeAt(0) * CODES + b.charCodeAt(0);
        if (substitute[cell]! > cost) substitute[cell] = cost;
      }
    }
  }
  for (let code = 0; code < CODES; code++) substitute[code * CODES + code] = 0;
  return { substitute, omit };
}

/** The same costs where one of the two is in a script that seldom writes vowels: these cost about half. */
function withoutVowels({ substitute, omit }: Costs): Costs {
  const rarer = omit.slice();
  for (const vowel of 'aeiouEyj') rarer[vowel.charCodeAt(0)]! *= UNWRITTEN_VOWEL_SHARE;
  return { substitute, omit: rarer };
}

const UNWRITTEN_VOWEL_SHARE = 0.6;
const WITHIN = costsOf(NEAR_SOUNDS, LEFT_OUT);
const WITHIN_UNWRITTEN = withoutVowels(WITHIN);
const ACROSS = costsOf(NEAR_ACROSS, OMIT_ACROSS);
const ACROSS_UNWRITTEN = withoutVowels(ACROSS);

/**
 * How differently two tokens sound, in edits: 0 alike, 1 as far apart as one typo. A change between spellings of one
 * sound costs a fraction.
 * @param a, b  sound units from `nameSounds`
 * @param limit  above it the answer is Infinity, found early
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.startsWith(NO_VOWELS) !== b.startsWith(NO_VOWELS)) {
    return distanceOf(a.replace(NO_VOWELS, ''), b.replace(NO_VOWELS, ''), limit, WITHIN_UNWRITTEN);
  }
  return distanceOf(a, b, limit, WITHIN);
}

/**
 * How differently a word in another script and one in Latin letters sound, in the same measure, milder where the other
 * language has no letter for a sound.
 */
export function distanceAcrossScripts(foreign: string, latin: string, limit: number): number {
  const costs = foreign.startsWith(NO_VOWELS) ? ACROSS_UNWRITTEN : ACROSS;
  return distanceOf(foreign.replace(NO_VOWELS, ''), latin, limit, costs);
}

/** Scratch rows of `distanceOf`, which is asked thousands of times a page; their content means nothing between calls. */
const ROW_UNITS = 4 * MAX_TOKEN_LENGTH; // no letter has more than four units
const FIRST_ROW = new Float64Array(ROW_UNITS);
const SECOND_ROW = new Float64Array(ROW_UNITS);

function distanceOf(a: string, b: string, limit: number, { substitute, omit }: Costs): number {
  const width = b.length + 1;
  let before = width <= ROW_UNITS ? FIRST_ROW : new Float64Array(width);
  let row = width <= ROW_UNITS ? SECOND_ROW : new Float64Array(width);
  before[0] = 0;
  for (let j = 1; j < width; j++) before[j] = before[j - 1]! + omitted(omit, b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    const left = omitted(omit, unit);
    let cost = before[0]! + left;
    let least = cost;
    row[0] = cost;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      let cheapest = before[j - 1]! + changed(substitute, unit, other);
      const without = before[j]! + left;
      if (without < cheapest) cheapest = without;
      const added = cost + omitted(omit, other);
      if (added < cheapest) cheapest = added;
      cost = cheapest;
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, row] = [row, before];
  }
  const cost = before[width - 1]!;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}

function omitted(omit: Float32Array, code: number): number {
  return code < CODES ? omit[code]! : 1;
}

function changed(substitute: Float32Array, one: number, other: number): number {
  if (one === other) return 0;
  return one < CODES && other < CODES ? substitute[one * CODES + other]! : 1;
}
