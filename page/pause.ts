/**
 * Lets the page do its own work before ours goes on: `scheduler.yield` where it exists, which comes back ahead of
 * other tasks; else an empty timer.
 */
export async function pause(): Promise<void> {
  const scheduler: unknown = Reflect.get(globalThis, 'scheduler');
  if (hasYield(scheduler)) await scheduler.yield();
  else await new Promise<void>((resume) => setTimeout(resume, 0));
}

function hasYield(value: unknown): value is { yield(): Promise<void> } {
  return typeof value === 'object' && value !== null && 'yield' in value && typeof value.yield === 'function';
}
