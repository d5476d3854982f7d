import type { SIGNS } from './told-evidence.ts';

/** What each sign of a telling is worth, in log odds. Fitted by scripts/eval/fit-told-weights.ts on the tuning articles. */
export const TOLD_WEIGHTS: Record<(typeof SIGNS)[number], number> = {
  tells: 1.4,
  hints: 0.5,
  own: 1.3,
  said: 0.5,
  figure: 2.2,
  phrase: 1.1,
  clauseParts: 1.5,
  sentenceParts: 1,
  blockParts: 0.3,
  articleParts: 0,
  allThere: 0.2,
  place: 1,
  others: -1,
  otherPlace: -0.3,
  day: 2.7,
  month: 2,
  dayBefore: 0.7,
  otherDay: -1.5,
  justNow: 0.7,
  lately: 0.7,
  longAgo: -0.5,
  lasts: -0.6,
  undated: -1,
  unreal: -0.8,
  established: -0.3,
};

/** Log odds of a clause that shows no sign. */
export const TOLD_BIAS = -6;
