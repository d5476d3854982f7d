/** The last change begun on each store; the next one waits for it. Gone with the background, as are those who wait. */
const last = new WeakMap<object, Promise<unknown>>();

/**
 * Runs changes of one store one after the other: each reads what is in force, works for a while and writes, and two at
 * once would each undo the other.
 */
export function inTurn<T>(store: object, change: () => Promise<T>): Promise<T> {
  const before = last.get(store) ?? Promise.resolve();
  const run = before.then(change, change);
  last.set(store, run);
  return run;
}
