import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addMarkRule, readMarkRules, removeMarkRule, watchMarkRules } from '../../extension/mark-rules.ts';
import { isRejected, type MarkRule, type RuleGround } from '../../model/mark-rule.ts';

const rule = (fields: Partial<MarkRule> = {}): MarkRule => ({
  id: '1',
  scope: 'everywhere',
  surface: 'Rubio',
  entity: 'rubio',
  name: 'Marco Rubio',
  host: null,
  page: null,
  spot: null,
  made: '2026-11-24',
  ...fields,
});
const ground = (fields: Partial<RuleGround> = {}): RuleGround => ({
  surface: 'Rubio',
  entity: 'rubio',
  host: 'news.example',
  page: 'https://news.example/a',
  spot: 'x/3',
  ...fields,
});

describe('a rule', () => {
  it('is about one name and one entity, NOT about others', () => {
    expect(isRejected(ground(), [rule()])).toBe(true);
    expect(isRejected(ground({ surface: 'Marco Rubio' }), [rule()])).toBe(false);
    expect(isRejected(ground({ entity: 'rubio-town' }), [rule()])).toBe(false);
  });

  it('reaches as far as the reader has said', () => {
    const site = rule({ scope: 'site', host: 'news.example' });
    const page = rule({ ...site, scope: 'page', page: 'https://news.example/a' });
    const here = rule({ ...page, scope: 'here', spot: 'x/3' });
    const reached = (one: MarkRule) => [
      isRejected(ground(), [one]),
      isRejected(ground({ spot: 'x/90' }), [one]),
      isRejected(ground({ page: 'https://news.example/b' }), [one]),
      isRejected(ground({ host: 'other.example', page: 'https://other.example/a' }), [one]),
    ];
    expect(reached(rule())).toEqual([true, true, true, true]);
    expect(reached(site)).toEqual([true, true, true, false]);
    expect(reached(page)).toEqual([true, true, false, false]);
    expect(reached(here)).toEqual([true, false, false, false]);
  });
});

describe('the reader’s rules', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are kept apart from everything that an update replaces', async () => {
    await addMarkRule(rule());
    await addMarkRule(rule({ id: '2', surface: 'Vance' }));
    expect((await readMarkRules()).map(({ id }) => id)).toEqual(['1', '2']);
    expect(Object.keys(await fakeBrowser.storage.local.get())).toEqual(['markRules']);
  });

  it('can be taken back, once and again', async () => {
    await addMarkRule(rule());
    await removeMarkRule('1');
    await removeMarkRule('1');
    expect(await readMarkRules()).toEqual([]);
  });

  it('are told to whoever watches, until it stops', async () => {
    const end = new AbortController();
    const seen = vi.fn();
    watchMarkRules(seen, end.signal);
    await addMarkRule(rule());
    end.abort();
    await removeMarkRule('1');
    expect(seen.mock.calls).toEqual([[[rule()]]]);
  });

  it('are none when the store holds something else', async () => {
    await fakeBrowser.storage.local.set({ markRules: { a: 1 } });
    expect(await readMarkRules()).toEqual([]);
  });
});
