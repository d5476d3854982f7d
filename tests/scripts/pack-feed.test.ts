import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { applyDelta } from '../../data/apply-delta.ts';
import { parseDelta } from '../../data/parse-delta.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { verifyFeed } from '../../data/verify-feed.ts';
import { sha256 } from '../data/a-feed.ts';

// Each run of the command is a process of its own: what all tests begin with is made once.
let prepared = '';
let place = '';
beforeAll(() => {
  prepared = mkdtempSync(join(tmpdir(), 'sidelight-published-'));
  const [draft, out] = [join(prepared, 'small'), join(prepared, 'public')];
  cpSync('tests/fixtures/packs/valid-small', draft, { recursive: true });
  pack('build', draft, '--out', out);
  const manifest = join(draft, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('2026.1.0', '2026.2.0'));
  pack('build', draft, '--out', out);
  pack('keygen', join(prepared, 'key.json'));
});
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'sidelight-feed-'));
  cpSync(prepared, place, { recursive: true });
});
afterEach(() => rmSync(place, { recursive: true }));
afterAll(() => rmSync(prepared, { recursive: true }));

function pack(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

/** A directory with two versions of the small fixture pack, not signed yet. */
const published = () => join(place, 'public');

const sign = (out: string, ...more: string[]) =>
  pack('feed', out, '--key', join(place, 'key.json'), '--id', 'small-news', '--title', 'Small news', ...more);

async function readFeed(out: string) {
  const text = readFileSync(join(out, 'feed.json'), 'utf8');
  const verified = await verifyFeed(text, { pin: null, now: Date.now(), sha256 });
  if (!verified.ok) throw new Error(verified.error.message);
  return verified.value;
}

it('builds the same bytes from the same pack', () => {
  const [one, two] = [join(place, 'one'), join(place, 'two')];
  for (const out of [one, two]) expect(pack('build', 'tests/fixtures/packs/valid-small', '--out', out).status).toBe(0);
  const name = 'small-2026.1.0.jsonl.gz';
  expect(readFileSync(join(one, name))).toEqual(readFileSync(join(two, name)));
});

it('signs what is published, names each file with size and hash, and raises the number', async () => {
  const out = published();
  expect(sign(out)).toMatchObject({ status: 0 });
  const { feed } = await readFeed(out);
  expect(feed).toMatchObject({ id: 'small-news', sequence: 1, packs: [{ id: 'small', version: '2026.2.0' }] });
  const bytes = readFileSync(join(out, feed.packs[0]!.file.url));
  expect(feed.packs[0]!.file).toMatchObject({ bytes: bytes.length, sha256: await sha256(bytes) });
  expect(sign(out).status).toBe(0);
  expect((await readFeed(out)).feed.sequence).toBe(2);
});

it('writes a delta that leads from the older version to the newer, to the byte', async () => {
  const out = published();
  sign(out);
  const unpack = (name: string) => gunzipSync(readFileSync(join(out, name))).toString('utf8');
  const older = parsePackFile(unpack('small-2026.1.0.jsonl.gz'));
  const delta = parseDelta(unpack('small-2026.1.0-to-2026.2.0.delta.gz'));
  if (!older.ok || !delta.ok) throw new Error('both were just written');
  const text = serializePack(applyDelta(older.value, delta.value));
  expect(text).toBe(unpack('small-2026.2.0.jsonl.gz'));
  expect(await sha256(Buffer.from(text))).toBe(delta.value.contentHash);
});

it('hands the feed on to another key, and then takes the old one no more', async () => {
  const out = published();
  sign(out);
  const { pin } = await readFeed(out);
  const next = join(place, 'next.json');
  pack('keygen', next);
  expect(sign(out, '--next-key', next).status).toBe(0);
  const text = readFileSync(join(out, 'feed.json'), 'utf8');
  const followed = await verifyFeed(text, { pin, now: Date.now(), sha256 });
  expect(followed).toMatchObject({ ok: true, value: { rotated: true } });
  const refused = sign(out);
  expect(refused).toMatchObject({ status: 1 });
  expect(refused.stderr).toContain('is signed with the key');
});

it('renews a feed that has expired', async () => {
  const out = published();
  sign(out, '--days', '0.000001');
  expect(sign(out).status).toBe(0);
  expect((await readFeed(out)).feed.sequence).toBe(2);
});

it('keeps a key to its owner and never writes over one', () => {
  const key = join(place, 'own.json');
  expect(pack('keygen', key).stdout).toContain('fingerprint ');
  expect(statSync(key).mode & 0o077).toBe(0);
  const before = readFileSync(key, 'utf8');
  expect(pack('keygen', key)).toMatchObject({ status: 1 });
  expect(readFileSync(key, 'utf8')).toBe(before);
});

it('never prints what a broken key file holds', () => {
  const key = join(place, 'broken.json');
  writeFileSync(key, '{"d":"a-secret"');
  const { status, stderr } = pack('feed', place, '--key', key, '--id', 'a', '--title', 'A');
  expect(status).toBe(1);
  expect(stderr).not.toContain('a-secret');
});

it('refuses to publish one version twice, or a broken pack file', () => {
  const out = published();
  cpSync(join(out, 'small-2026.2.0.jsonl.gz'), join(out, 'small-again.jsonl.gz'));
  expect(sign(out).stderr).toContain('are both version 2026.2.0 of small');
  writeFileSync(join(out, 'small-again.jsonl.gz'), 'not gzip');
  expect(sign(out).stderr).toContain('not a pack file');
  expect(readdirSync(out)).not.toContain('feed.json');
});

it('tells what a newer version changes', () => {
  const out = published();
  const draft = join(place, 'small');
  const actors = join(draft, 'actors.jsonl');
  writeFileSync(actors, readFileSync(actors, 'utf8').replace('"Mediator"', '"Chief mediator"'));
  const { status, stdout } = pack('diff', join(out, 'small-2026.1.0.jsonl.gz'), draft);
  expect(status).toBe(0);
  expect(stdout).toContain('role added: Chief mediator');
  expect(stdout).toContain('role removed: Mediator');
});
