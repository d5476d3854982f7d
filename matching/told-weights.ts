import type { SIGNS } from './told-evidence.ts';

/** What each sign of a telling is worth, in log odds. Written by scripts/eval/fit-told-weights.ts from the tuning articles. */
export const TOLD_WEIGHTS: Record<(typeof SIGNS)[number], number> = {
  tells: 1.37,
  hints: 1.02,
  own: 1.18,
  said: 0.53,
  figure: 2,
  phrase: 0.33,
  clauseParts: 0.9,
  sentenceParts: 0.34,
  blockParts: 0.28,
  articleParts: -0.07,
  allThere: 0.48,
  place: -0.57,
  others: -1.2,
  otherPlace: -0.58,
  outsiders: -1.41,
  outsidePlace: -0.38,
  nobody: -0.66,
  day: 2.31,
  month: 1.9,
  dayAround: 1.99,
  dayBefore: -0.26,
  otherDay: -0.29,
  otherDayAround: -0.57,
  justNow: -0.21,
  lately: 0.07,
  longAgo: 0.08,
  lasts: -0.31,
  undated: -1,
  ahead: -1.69,
  unreal: -0.29,
  established: -1.52,
  toldCast: 0.46,
  toldPlace: 0.55,
  nearWords: 0.23,
  alone: 1.61,
  lead: 0.25,
};

/** Log odds of a clause that shows no sign. */
export const TOLD_BIAS = -5.77;
