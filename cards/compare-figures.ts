import type { Figure } from '../model/claim.ts';
import type { IsoDate } from '../model/date.ts';
import { AGREE, apart, type Comparison, differ } from './comparison.ts';
import { daysBetween } from './days-between.ts';
import { figureRange } from './figure-range.ts';

/** A figure with the day it holds for. */
export interface DatedFigure {
  figure: Figure;
  asOf: IsoDate;
}

/** When the event that the figures are about happened; null `end` while it runs. */
export interface Frame {
  start: IsoDate;
  end: IsoDate | null;
}

/** Two counts that began within this time of each other are one count: a truce of the 10th is counted from the 9th or 11th. */
const SAME_START_DAYS = 2;

/** A running count reported within this time may still be the same report, if the numbers meet. */
const SAME_REPORT_DAYS = 7;

/** A state of affairs ("20 hostages held") lasts this long at least, for comparing; a change on one day is no dispute. */
const SAME_STATE_DAYS = 1;

/** Plans and sizes change more slowly than that: within a month they are one plan. */
const SAME_PLAN_DAYS = 31;

/** After this time the toll of a finished event is settled: later reports dispute it, they no longer extend it. */
const SETTLED_DAYS = 30;

/** What is counted changes from day to day. */
const STATE = /remain|held|captiv|per day|daily|wait|open|present|active/;

/**
 * Sets two figures side by side. They are comparable when they count the same thing in the same unit over the same
 * area, population and time; then they agree when the ranges that their words admit meet.
 * @param frame  the event both are about; null where the subject is no event
 */
export function compareFigures(a: DatedFigure, b: DatedFigure, frame: Frame | null): Comparison {
  if (singular(a.figure.metric) !== singular(b.figure.metric)) return apart('metric');
  if (singular(a.figure.unit) !== singular(b.figure.unit)) return apart('unit');
  const scope = compareScope(a.figure, b.figure, frame);
  if (scope.clash !== null) return apart(scope.clash);
  const meet = rangesMeet(a.figure, b.figure);
  if (!meet && scope.narrower !== null) return apart(scope.narrower);
  return a.figure.cumulative || b.figure.cumulative
    ? compareRunning(a, b, frame, meet)
    : compareFixed(a, b, frame, meet);
}

function compareRunning(a: DatedFigure, b: DatedFigure, frame: Frame | null, meet: boolean): Comparison {
  const [earlier, later] = a.asOf <= b.asOf ? [a, b] : [b, a];
  const days = daysBetween(earlier.asOf, later.asOf);
  const settled = frame?.end != null && daysBetween(frame.end, earlier.asOf) > SETTLED_DAYS;
  if (meet && (settled || days <= SAME_REPORT_DAYS)) return AGREE;
  if (days === 0 || settled) return differ('figures');
  // A running count cannot fall by itself: somebody counts otherwise, or corrects.
  if (figureRange(later.figure)[1] < figureRange(earlier.figure)[0]) return differ('falls');
  return apart('superseded');
}

function compareFixed(a: DatedFigure, b: DatedFigure, frame: Frame | null, meet: boolean): Comparison {
  if (meet) return AGREE;
  const days = Math.abs(daysBetween(a.asOf, b.asOf));
  const over = frame?.end != null && frame.end <= a.asOf && frame.end <= b.asOf;
  const changing = STATE.test(a.figure.metric) || STATE.test(a.figure.unit);
  const limit = changing ? SAME_STATE_DAYS : SAME_PLAN_DAYS;
  return (over && !changing) || days <= limit ? differ('figures') : apart('as-of');
}

type Scope = 'area' | 'population' | 'period';

/** Where the counts part (`clash`), and where only one of them says what it covers (`narrower`). */
function compareScope(a: Figure, b: Figure, frame: Frame | null): { clash: Scope | null; narrower: Scope | null } {
  const scopes: [Scope, 'same' | 'unsaid' | 'other'][] = [
    ['area', compareWords(a.area, b.area)],
    ['population', compareWords(a.population, b.population)],
    ['period', comparePeriods(a, b, frame)],
  ];
  const first = (answer: string) => scopes.find((scope) => scope[1] === answer)?.[0] ?? null;
  return { clash: first('other'), narrower: first('unsaid') };
}

function compareWords(a: string | undefined, b: string | undefined): 'same' | 'unsaid' | 'other' {
  if (a === undefined || b === undefined) return a === b ? 'same' : 'unsaid';
  return singular(a) === singular(b) ? 'same' : 'other';
}

function comparePeriods(a: Figure, b: Figure, frame: Frame | null): 'same' | 'unsaid' | 'other' {
  // Unless a source says otherwise, the toll of an event is counted from its first day.
  const starts = [a.period?.from ?? frame?.start, b.period?.from ?? frame?.start] as const;
  const from = compareDays(starts[0], starts[1], SAME_START_DAYS);
  // A running count ends on the day it holds for, which is compared apart from its period.
  const to = a.cumulative || b.cumulative ? 'same' : compareDays(a.period?.to, b.period?.to, 0);
  if (from === 'other' || to === 'other') return 'other';
  return from === 'unsaid' || to === 'unsaid' ? 'unsaid' : 'same';
}

function compareDays(a: IsoDate | null | undefined, b: IsoDate | null | undefined, within: number) {
  if (a == null || b == null) return (a ?? null) === (b ?? null) ? 'same' : 'unsaid';
  return Math.abs(daysBetween(a, b)) <= within ? 'same' : 'other';
}

function rangesMeet(a: Figure, b: Figure): boolean {
  const [lowA, highA] = figureRange(a);
  const [lowB, highB] = figureRange(b);
  return lowA <= highB && lowB <= highA;
}

function singular(word: string): string {
  return word.trim().toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
}
