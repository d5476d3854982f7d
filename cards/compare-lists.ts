import { AGREE, type Comparison, differ } from './comparison.ts';

/** Sets two lists side by side, whatever their order. A list that names more than the other differs from it. */
export function compareLists(a: readonly string[], b: readonly string[]): Comparison {
  const [setA, setB] = [new Set(a), new Set(b)];
  return setA.size === setB.size && [...setA].every((item) => setB.has(item)) ? AGREE : differ('lists');
}
