import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PackStatus } from '../../components/PackStatus.tsx';
import { ReadingSample } from '../../components/ReadingSample.tsx';
import { SettingsForm } from '../../components/SettingsForm.tsx';
import { hostOf, SiteList } from '../../components/SiteList.tsx';
import type { InstalledPack } from '../../model/installed-pack.ts';
import { FALLBACK_SETTINGS } from '../../model/settings.ts';

const host = document.createElement('div');
document.body.append(host);
const show = (view: preact.ComponentChild) => act(() => render(view, host));
const labelled = (label: string) =>
  [...host.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label))?.querySelector('input');
afterEach(() => render(null, host));

const PACK: InstalledPack = {
  manifest: {
    format: 1,
    id: 'norland',
    title: 'Norland',
    description: 'An invented country.',
    version: '1.2.0',
    cutOff: '9 Jul 2026',
    licence: 'CC0-1.0',
    attributions: [
      { name: 'A Gazetteer', licence: 'MIT', url: 'https://gazetteer.example/' },
      { name: 'Sly', licence: 'MIT', url: 'javascript:alert(1)' },
    ],
    languages: ['en'],
    counts: { actors: 3, events: 2, claims: 1523, sources: 7 },
  },
  generation: 4,
  installedAt: '2026-11-24T10:00:00Z',
  bytes: 1_440_000,
  enabled: true,
  origin: { kind: 'bundled' },
  rollback: null,
  log: null,
};

describe('a pack', () => {
  it('tells version, cut-off, counts, size and licence', async () => {
    await show(<PackStatus pack={PACK} />);
    for (const part of [
      '1.2.0',
      '9 Jul 2026',
      '3 actors, 2 events',
      '1,523 claims from 7 sources',
      '1.4 MB',
      'CC0-1.0',
    ]) {
      expect(host.textContent).toContain(part);
    }
  });

  it('links credits by http(s) only: a pack is data and may be hostile', async () => {
    await show(<PackStatus pack={PACK} />);
    expect([...host.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://gazetteer.example/',
    ]);
    expect(host.textContent).toContain('Sly');
  });
});

describe('the reading settings', () => {
  it('switch one kind off and leave the others', async () => {
    const onChange = vi.fn();
    await show(<SettingsForm settings={{ ...FALLBACK_SETTINGS, kindsOff: ['media'] }} onChange={onChange} />);
    expect(labelled('Media')?.checked).toBe(false);
    labelled('States')?.click();
    expect(onChange).toHaveBeenCalledWith({ kindsOff: ['media', 'state'] });
  });

  it('choose how long the pointer rests', async () => {
    const onChange = vi.fn();
    await show(<SettingsForm settings={FALLBACK_SETTINGS} onChange={onChange} />);
    labelled('Unhurried')?.click();
    expect(onChange).toHaveBeenCalledWith({ dwellMs: 500 });
  });

  it('show in the sample what they do', async () => {
    const marks = () => host.querySelectorAll('.sample-mark').length;
    await show(<ReadingSample settings={FALLBACK_SETTINGS} />);
    const usual = marks();
    await show(<ReadingSample settings={{ ...FALLBACK_SETTINGS, markEvery: true }} />);
    expect(marks()).toBeGreaterThan(usual);
    await show(<ReadingSample settings={{ ...FALLBACK_SETTINGS, markActors: false }} />);
    expect(marks()).toBe(1);
  });
});

describe('the sites', () => {
  it.each([
    ['news.example.org', 'news.example.org'],
    [' https://News.example.org/a?b=1 ', 'news.example.org'],
    ['localhost:8080', 'localhost'],
    ['', null],
    ['not a site', null],
    ['word', null],
  ])('read %j as %j', (typed, expected) => {
    expect(hostOf(typed)).toBe(expected);
  });

  it('refuse what is not a site with a sentence, and keep what was typed', async () => {
    const onAdd = vi.fn();
    await show(<SiteList sites={[]} onAdd={onAdd} onRemove={() => {}} />);
    const field = host.querySelector('input')!;
    await act(() => {
      field.value = 'nonsense';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(
      () => void host.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
    );
    expect(onAdd).not.toHaveBeenCalled();
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('not a site');
    expect(field.value).toBe('nonsense');
  });
});
