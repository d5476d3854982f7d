/**
 * Whether one element begins before another in document order, an ancestor before what it holds.
 * Own walk instead of `compareDocumentPosition`: the parser used outside browsers answers that wrongly for cousins.
 */
export function precedes(first: Element, second: Element): boolean {
  if (first === second || second.contains(first)) return false;
  if (first.contains(second)) return true;
  let branch: Element = first;
  while (branch.parentElement !== null && !branch.parentElement.contains(second)) branch = branch.parentElement;
  for (let next = branch.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.contains(second)) return true;
  }
  return false;
}
