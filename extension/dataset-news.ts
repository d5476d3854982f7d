import { browser } from '#imports';

/** Key in `storage.local`: the generation that answers. */
const KEY = 'generation';

/** Lets open pages know that another generation answers, so that they mark themselves anew. */
export async function announceDataset(generation: number): Promise<void> {
  await browser.storage.local.set({ [KEY]: generation });
}

/** Calls back when another generation answers than before, until the signal aborts. */
export function watchDataset(onChange: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { oldValue?: unknown; newValue?: unknown }>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change !== undefined && change.oldValue !== change.newValue) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
