import { AGREE, type Comparison, differ } from './comparison.ts';

/** Sets two dates side by side; a month agrees with each of its days. */
export function compareDates(a: string, b: string): Comparison {
  return a.startsWith(b) || b.startsWith(a) ? AGREE : differ('dates');
}
