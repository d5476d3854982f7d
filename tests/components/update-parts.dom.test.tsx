import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChangeLog } from '../../components/ChangeLog.tsx';
import { FeedForm } from '../../components/FeedForm.tsx';
import { FeedStatus } from '../../components/FeedStatus.tsx';
import { FileForm } from '../../components/FileForm.tsx';
import { formatBytes } from '../../components/format-bytes.ts';
import { EMPTY_DRAFT, OwnEntryForm } from '../../components/OwnEntryForm.tsx';
import { RhythmField } from '../../components/RhythmField.tsx';
import { IDLE_UPDATE } from '../../data/update-state.ts';
import type { FeedCard, FeedOffer, PickedFile } from '../../model/pack-board.ts';
import type { UpdateError, UpdateState } from '../../model/update.ts';

const host = document.createElement('div');
document.body.append(host);
const show = (view: preact.ComponentChild) => act(() => render(view, host));
afterEach(() => render(null, host));

const button = (words: string) =>
  [...host.querySelectorAll('button')].find((one) => one.textContent?.startsWith(words));
const click = (words: string) => act(async () => button(words)?.click());
const type = (selector: string, text: string) =>
  act(() => {
    const field = host.querySelector<HTMLInputElement>(selector);
    if (field === null) return;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

const JOB = { pack: 'lake', title: 'Lake', from: '1.0', to: '2.0', way: 'delta', bytes: 12_000 } as const;
const ERROR: UpdateError = { code: 'wrong-hash', message: 'The file was altered.', remedy: 'Check again.' };
const feed = (update: Partial<UpdateState>): FeedCard => ({
  id: 'lake-news',
  title: 'Lake news',
  url: 'https://packs.example/feed.json',
  fingerprint: 'abc-key',
  packs: ['lake'],
  update: { ...IDLE_UPDATE, ...update },
  nextCheck: '2026-11-25T12:00:00Z',
});

describe('a feed', () => {
  const onCheck = vi.fn();
  const onCancel = vi.fn();
  const view = (update: Partial<UpdateState>) => (
    <FeedStatus feed={feed(update)} onCheck={onCheck} onCancel={onCancel} onRemove={vi.fn()} />
  );

  it('shows its key, and can be checked when idle', async () => {
    await show(view({}));
    expect(host.textContent).toContain('abc-key');
    await click('Check now');
    expect(onCheck).toHaveBeenCalledOnce();
  });

  it('shows how far a download is, in bytes and as a bar, and can be stopped', async () => {
    await show(view({ phase: 'downloading', jobs: [JOB], received: 3_000 }));
    expect(host.querySelector('progress')).toMatchObject({ value: 3_000, max: 12_000 });
    expect(host.textContent).toContain('3 kB of 12 kB; 9 kB to come');
    expect(host.querySelector('[role="status"]')?.textContent).toBe('Fetching Lake 2.0, changes only …');
    await click('Cancel');
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it.each(['checking', 'verifying', 'installing'] as const)('says in words that it is %s', async (phase) => {
    await show(view({ phase, jobs: [JOB] }));
    expect(host.querySelector('[role="status"]')?.textContent).toMatch(/…$/);
    expect(button('Check now')).toBeUndefined();
  });

  it('tells each step and the end in one live place, so that they are announced', async () => {
    await show(view({ phase: 'checking' }));
    const live = host.querySelector('[role="status"]');
    const said: string[] = [];
    for (const phase of ['checking', 'downloading', 'verifying', 'installing'] as const) {
      await show(view({ phase, jobs: [JOB] }));
      said.push(live?.textContent ?? '');
    }
    const at = '2026-11-24T12:00:00Z';
    await show(view({ phase: 'idle', lastCheck: at, lastChange: at }));
    said.push(live?.textContent ?? '');
    await show(view({ phase: 'idle', lastCheck: at, lastChange: null }));
    said.push(live?.textContent ?? '');
    expect(live?.isConnected).toBe(true);
    expect(new Set(said).size).toBe(6);
    expect(said.slice(-2)).toEqual(['Updated.', 'Nothing newer was found.']);
  });

  it('does NOT announce every piece of a download', async () => {
    await show(view({ phase: 'downloading', jobs: [JOB], received: 1 }));
    const before = host.querySelector('[role="status"]')?.textContent;
    await show(view({ phase: 'downloading', jobs: [JOB], received: 9_000 }));
    expect(host.querySelector('[role="status"]')?.textContent).toBe(before);
  });

  it('says what went wrong and what to do', async () => {
    await show(view({ phase: 'failed', error: ERROR }));
    expect(host.querySelector('[role="alert"]')?.textContent).toBe('The file was altered. Check again.');
  });
});

const OFFER: FeedOffer = {
  url: 'https://packs.example/feed.json',
  title: 'Lake news',
  fingerprint: 'abc-key',
  expires: '2026-12-24T00:00:00Z',
  packs: ['lake', 'sea'].map((id) => {
    const file = { url: `${id}.gz`, bytes: 1000, sha256: '' };
    return { id, title: id, version: '2.0', cutOff: '2026-11-01', licence: 'CC0-1.0', file };
  }),
};

describe('subscribing', () => {
  it('shows the key first, and takes only the packs that are ticked', async () => {
    const onSubscribe = vi.fn(async () => ({ ok: true, value: null }) as const);
    await show(<FeedForm onPreview={async () => ({ ok: true, value: OFFER })} onSubscribe={onSubscribe} />);
    await type('#feed-url', OFFER.url);
    await click('Look at it');
    expect(host.textContent).toContain('abc-key');
    expect(onSubscribe).not.toHaveBeenCalled();
    await act(() => host.querySelectorAll<HTMLInputElement>('.feed-pack input')[1]?.click());
    await click('Subscribe');
    expect(onSubscribe).toHaveBeenCalledWith(OFFER, ['lake']);
  });

  it('says why a feed cannot be read', async () => {
    await show(<FeedForm onPreview={async () => ({ ok: false, error: ERROR })} onSubscribe={vi.fn()} />);
    await type('#feed-url', OFFER.url);
    await click('Look at it');
    expect(host.querySelector('[role="alert"]')?.textContent).toContain('The file was altered.');
  });
});

describe('a file', () => {
  const picked: PickedFile = {
    id: 'lake',
    title: 'Lake',
    version: '2.0',
    cutOff: '2026-11-01',
    licence: 'CC0-1.0',
    counts: { actors: 1, events: 2, claims: 3, sources: 4 },
    contentHash: 'f00d',
    own: false,
    replaces: '1.0',
  };

  it('is installed only after what it holds and the warning were shown', async () => {
    const onInstall = vi.fn(async () => ({ ok: true, value: null }) as const);
    await show(<FileForm onRead={async () => ({ ok: true, value: picked })} onInstall={onInstall} />);
    const file = new File(['x'], 'lake.jsonl.gz');
    const field = host.querySelector<HTMLInputElement>('#pack-file');
    Object.defineProperty(field, 'files', { value: [file], configurable: true });
    await act(async () => {
      field?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(host.textContent).toContain('Nobody vouches');
    expect(host.textContent).toContain('takes the place of version 1.0');
    expect(onInstall).not.toHaveBeenCalled();
    await click('Install without signature');
    expect(onInstall).toHaveBeenCalledWith(file, 'f00d');
  });
});

it('tells changes in words and counts what is too many', async () => {
  const changes = Array.from({ length: 9 }, (_, i) => ({ kind: 'claim-added' as const, detail: `Claim ${i}.` }));
  const log = {
    at: '2026-11-24T12:00:00Z',
    from: '1.0',
    to: '2.0',
    total: 50,
    entities: [{ entity: 'a', name: 'Ada', changes }],
  };
  await show(<ChangeLog log={log} />);
  for (const words of ['24 Nov 2026: 1.0 to 2.0, 50 entities', 'claim added: Claim 0.', 'and 3 more', 'and 49 more']) {
    expect(host.textContent).toContain(words);
  }
});

it('gives an entry as it was written, without empty lines', async () => {
  const onSave = vi.fn();
  await show(<OwnEntryForm draft={EMPTY_DRAFT} error={null} busy={false} onSave={onSave} onLeave={null} />);
  await type('input[type="text"]', ' Ada Stone ');
  await type('textarea', 'Stone\n\n A. Stone ');
  await act(() => host.querySelector('form')?.requestSubmit());
  expect(onSave).toHaveBeenCalledWith({ ...EMPTY_DRAFT, name: 'Ada Stone', aliases: ['Stone', 'A. Stone'] });
});

it('lets the rhythm of checks be chosen', async () => {
  const onChange = vi.fn();
  await show(<RhythmField rhythm="daily" onChange={onChange} />);
  await act(() => host.querySelectorAll('input')[2]?.click());
  expect(onChange).toHaveBeenCalledWith('never');
});

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [12_345, '12 kB'],
  [1_440_000, '1.4 MB'],
  [81_500_000_000, '81.5 GB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words);
});
