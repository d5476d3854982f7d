import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, watchSettings } from '../../extension/settings.ts';
import { FALLBACK_SETTINGS } from '../../model/settings.ts';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('are the fallbacks until something is chosen', async () => {
    expect(await readSettings()).toEqual(FALLBACK_SETTINGS);
  });

  it('keep what was chosen before when another field is changed', async () => {
    await changeSettings({ dwellMs: 500 });
    await changeSettings({ sitesOff: ['news.example'] });
    expect(await readSettings()).toEqual({ ...FALLBACK_SETTINGS, dwellMs: 500, sitesOff: ['news.example'] });
  });

  it('fill a field that an older version never stored', async () => {
    await fakeBrowser.storage.local.set({ settings: { dwellMs: 120 } });
    expect((await readSettings()).markActors).toBe(true);
  });

  it('give the fallbacks when the store cannot be read or holds nonsense', async () => {
    await fakeBrowser.storage.local.set({ settings: 'nonsense' });
    expect(await readSettings()).toEqual(FALLBACK_SETTINGS);
  });

  it('tell each listener of a change, and stop when told', async () => {
    const closing = new AbortController();
    const heard = vi.fn();
    watchSettings(heard, closing.signal);
    await changeSettings({ markEvents: false });
    expect(heard).toHaveBeenCalledWith({ ...FALLBACK_SETTINGS, markEvents: false });
    closing.abort();
    await changeSettings({ markEvents: true });
    expect(heard).toHaveBeenCalledOnce();
  });
});
