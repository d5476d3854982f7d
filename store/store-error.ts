/** Why the store could not do what was asked. `message` is a sentence for the options page. */
export interface StoreError {
  code: 'disk-full' | 'database-failed' | 'bundle-unreadable';
  message: string;
}

/**
 * Says in a sentence why an IndexedDB operation failed. Dexie nests the browser's own error in `inner`, those of many rows
 * in `failures`.
 */
export function storeErrorOf(cause: unknown): StoreError {
  const names = namesOf(cause);
  if (names.includes('QuotaExceededError')) {
    return {
      code: 'disk-full',
      message: 'The disk or the browser’s share of it is full; the previous data stay in use.',
    };
  }
  const said = cause instanceof Error ? cause.message : String(cause);
  return {
    code: 'database-failed',
    message: `The browser’s database refused: ${said}. The previous data stay in use.`,
  };
}

function namesOf(cause: unknown): string[] {
  if (typeof cause !== 'object' || cause === null) return [];
  const name = 'name' in cause && typeof cause.name === 'string' ? [cause.name] : [];
  const failures: unknown[] = 'failures' in cause && Array.isArray(cause.failures) ? cause.failures : [];
  return [...name, ...('inner' in cause ? namesOf(cause.inner) : []), ...failures.slice(0, 1).flatMap(namesOf)];
}
