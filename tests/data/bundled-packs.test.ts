import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Wxt } from 'wxt';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import bundledPacks from '../../modules/bundled-packs.ts';

type PublicFile = { absoluteSrc: string; relativeDest: string };
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sidelight-build-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Runs one hook of the module as a build would, over the fixture packs named. */
function runHook<T>(hook: string, packs: string[], collected: T[]): T[] {
  mkdirSync(join(root, 'data/packs'), { recursive: true });
  for (const pack of packs)
    cpSync(join('tests/fixtures/packs', pack), join(root, 'data/packs', pack), { recursive: true });
  const hooks = new Map<string, (wxt: unknown, files: T[]) => void>();
  const wxt = {
    config: { root, wxtDir: join(root, '.wxt') },
    hook: (name: string, run: (wxt: unknown, files: T[]) => void) => hooks.set(name, run),
  };
  // The module uses these two members of Wxt alone.
  bundledPacks.setup(wxt as unknown as Wxt);
  hooks.get(hook)!(wxt, collected);
  return collected;
}

it('ships each pack, the index over all, and a list that seals both', () => {
  const files = runHook<PublicFile>('build:publicAssets', ['valid-small'], []);
  const bytesOf = (file: string) =>
    readFileSync(files.find(({ relativeDest }) => relativeDest === `packs/${file}`)!.absoluteSrc);
  const list = JSON.parse(bytesOf('list.json').toString());
  expect(list.packs).toMatchObject([{ id: 'small', version: '2026.1.0', file: 'small.jsonl.gz' }]);
  for (const { file, sha256, bytes } of [...list.packs, list.index]) {
    expect(createHash('sha256').update(bytesOf(file)).digest('hex')).toBe(sha256);
    expect(bytesOf(file).length).toBe(bytes);
  }
  expect(parsePackFile(gunzipSync(bytesOf('small.jsonl.gz')).toString())).toMatchObject({
    ok: true,
    value: { manifest: { id: 'small' } },
  });
});

it('stops the build at a broken record, with file, line, field and sentence', () => {
  expect(() => runHook('build:publicAssets', ['invalid-claim-of-unknown-source'], [])).toThrow(
    'claims.jsonl line 2, source: "c-herald-1" cites source "hreald-2026-01-12", which sources.jsonl does not define.',
  );
});

it('tells the type checker which addresses the packs will have', () => {
  expect(runHook<string>('prepare:publicPaths', ['valid-small'], [])).toEqual([
    'packs/list.json',
    'packs/index.bin',
    'packs/valid-small.jsonl.gz',
  ]);
});
