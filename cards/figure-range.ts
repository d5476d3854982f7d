import type { Figure, Qualifier } from '../model/claim.ts';

/** How far a round number in loose words reaches at most: a tenth, so that "about 200" holds 180 to 220, never 250. */
const LOOSENESS = 0.1;

/** Of shares every point is told: "about 60 percent" is not said of 54. */
const SHARE_LOOSENESS = 2;

/** From here on newspapers round to two figures: "67,000" for 67,211, but "200" means 200. */
const ROUNDED_FROM = 1000;

/** The values that a source's words admit, both ends included, in the figure's unit. */
export function figureRange({ low, high, qualifier, unit }: Figure): [low: number, high: number] {
  const most = unit === 'percent' ? SHARE_LOOSENESS : Number.POSITIVE_INFINITY;
  return [lowest(low, qualifier, most), highest(high, qualifier, most)];
}

function lowest(value: number, qualifier: Qualifier, most: number): number {
  switch (qualifier) {
    case 'about':
    case 'some':
    case 'nearly':
      return value - Math.min(slack(value), most);
    case 'up-to':
      // "Up to 200" does not promise 200, yet nobody says it of 20.
      return value / 2;
    case 'exact':
      return value - roundingUnit(value) / 2;
    case 'at-least':
    case 'more-than':
      return value;
  }
}

function highest(value: number, qualifier: Qualifier, most: number): number {
  switch (qualifier) {
    case 'about':
    case 'some':
      return value + Math.min(slack(value), most);
    case 'at-least':
    case 'more-than':
      // Whoever knows of 2,000 does not write "at least 200", and "at least 414" was counted: it does not hold 418.
      return lastDigitUnit(value) === 1 ? value : value + Math.min(slack(value), most);
    case 'exact':
      // Rounding is often downwards: 67,682 becomes "67,000".
      return value + Math.max(roundingUnit(value) - 1, 0);
    case 'up-to':
    case 'nearly':
      return value;
  }
}

/** The rounder the number, the more it leaves open: "about 250" speaks in tens, "about 53" in ones. */
function slack(value: number): number {
  return Math.min(Math.abs(value) * LOOSENESS, lastDigitUnit(value));
}

/** What the last figure before the closing zeros counts: 100 for 200, 10 for 250, 1 for 53 and for fractions. */
function lastDigitUnit(value: number): number {
  let unit = 1;
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** What the second figure of a round number counts ("67,000" counts thousands); 0 for a number given in full. */
function roundingUnit(value: number): number {
  const size = Math.abs(value);
  if (size < ROUNDED_FROM) return 0;
  const unit = 10 ** (Math.floor(Math.log10(size)) - 1);
  return size % unit === 0 ? unit : 0;
}
