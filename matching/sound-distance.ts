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

const CODES = 128; // all units are ASCII; other letters cost 1 unless equal
const SUBSTITUTE = new Float32Array(CODES * CODES).fill(1);
const OMIT = new Float32Array(CODES).fill(1);
/** The same where one of the two is in a script that seldom writes vowels: these cost about half. */
const OMIT_UNWRITTEN = new Float32Array(CODES).fill(1);
const UNWRITTEN_VOWEL_SHARE = 0.6;
for (const [units, cost] of LEFT_OUT) {
  for (const unit of units) {
    OMIT[unit.charCodeAt(0)] = cost;
    OMIT_UNWRITTEN[unit.charCodeAt(0)] = 'aeiouEyj'.includes(unit) ? cost * UNWRITTEN_VOWEL_SHARE : cost;
  }
}
for (const [units, cost] of NEAR_SOUNDS) {
  for (const a of units) {
    for (const b of units) {
      const cell = a.charCodeAt(0) * CODES + b.charCodeAt(0);
      if (a !== b && SUBSTITUTE[cell]! > cost) SUBSTITUTE[cell] = cost;
    }
  }
}

const substitute = (a: number, b: number): number =>
  a === b ? 0 : a < CODES && b < CODES ? SUBSTITUTE[a * CODES + b]! : 1;

/**
 * How differently two tokens sound, in edits: 0 alike, 1 as far apart as one typo. A change between spellings of one
 * sound costs a fraction.
 * @param a, b  sound units from `nameSounds`
 * @param limit  above it the answer is Infinity, found early
 */
export function soundDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.startsWith(NO_VOWELS) !== b.startsWith(NO_VOWELS)) {
    return distanceOf(a.replace(NO_VOWELS, ''), b.replace(NO_VOWELS, ''), limit, OMIT_UNWRITTEN);
  }
  return distanceOf(a, b, limit, OMIT);
}

function distanceOf(a: string, b: string, limit: number, leftOut: Float32Array): number {
  const omit = (code: number): number => (code < CODES ? leftOut[code]! : 1);
  const width = b.length + 1;
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  for (let j = 1; j < width; j++) before[j] = before[j - 1]! + omit(b.charCodeAt(j - 1));
  for (let i = 1; i <= a.length; i++) {
    const unit = a.charCodeAt(i - 1);
    let least = before[0]! + omit(unit);
    row[0] = least;
    for (let j = 1; j < width; j++) {
      const other = b.charCodeAt(j - 1);
      const cost = Math.min(
        before[j - 1]! + substitute(unit, other),
        before[j]! + omit(unit),
        row[j - 1]! + omit(other),
      );
      row[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, row] = [row, before];
  }
  const cost = before[width - 1]!;
  return cost > limit ? Number.POSITIVE_INFINITY : cost;
}
