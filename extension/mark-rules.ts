import { browser } from '#imports';
import type { MarkRule, RuleGround, RuleScope } from '../model/mark-rule.ts';
import { todayHere } from './today-here.ts';

/** Key in `storage.local`; apart from packs and settings, so that no update and no reset of those touches it. */
const KEY = 'markRules';

function complete(stored: unknown): MarkRule[] {
  // Only our own pages and scripts write here; a store that was tampered with has no rules.
  return Array.isArray(stored) ? (stored as MarkRule[]).filter((rule) => typeof rule?.surface === 'string') : [];
}

/** What the reader has ruled, oldest first. Never throws: an unreadable store gives none. */
export async function readMarkRules(): Promise<MarkRule[]> {
  const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
  return complete(stored[KEY]);
}

/** The rule that a name, as it stands on a page, does not mean the entity that was called `name`, as far as `scope` says. */
export function makeMarkRule(
  { surface, entity, host, page, spot }: RuleGround,
  name: string,
  scope: RuleScope,
): MarkRule {
  return {
    id: crypto.randomUUID?.() ?? `${Date.now()}/${Math.random()}`, // pages without encryption have no UUIDs
    scope,
    surface,
    entity,
    name,
    host: scope === 'everywhere' ? null : host,
    page: scope === 'here' || scope === 'page' ? page : null,
    spot: scope === 'here' ? spot : null,
    made: todayHere(),
  };
}

/** Adds a rule, in place of one with the same id. Rejects when it cannot be stored. */
export async function addMarkRule(rule: MarkRule): Promise<void> {
  const others = (await readMarkRules()).filter(({ id }) => id !== rule.id);
  await browser.storage.local.set({ [KEY]: [...others, rule] });
}

/** Takes a rule away; nothing happens when it is gone already. */
export async function removeMarkRule(id: string): Promise<void> {
  await browser.storage.local.set({ [KEY]: (await readMarkRules()).filter((rule) => rule.id !== id) });
}

/** Calls back with all rules after each change, from whichever page it came, until the signal aborts. */
export function watchMarkRules(onChange: (rules: MarkRule[]) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && KEY in changes) onChange(complete(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}
