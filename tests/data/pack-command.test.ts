import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

function runPack(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/pack.ts', ...words], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

it('tells the counts of a sound pack', () => {
  expect(runPack('check', 'tests/fixtures/packs/valid-small')).toMatchObject({
    status: 0,
    stdout:
      'tests/fixtures/packs/valid-small: small 2026.1.0, up to 2026-01-31: 2 actors, 2 events, 2 claims, 2 sources. Sound.\n',
  });
});

it('tells every error of a broken pack and fails', () => {
  const { status, stderr } = runPack('check', 'tests/fixtures/packs/invalid-role-ends-before-it-begins');
  expect(status).toBe(1);
  expect(stderr).toContain(
    'actors.jsonl line 1, roles[0].to: The role "Mediator" ends on 2025-02-01, before it begins on 2025-03-01.',
  );
});

it('does NOT pass a list of names for a pack: what is installed needs sources', () => {
  const { status, stderr } = runPack('check', 'tests/fixtures/packs/evaluation-names-only');
  expect(status).toBe(1);
  expect(stderr).toContain('The pack has no sources.jsonl');
});

it('fails for a directory that is not there', () => {
  expect(runPack('check', 'tests/fixtures/packs/nowhere')).toMatchObject({ status: 1 });
});

it('explains itself when asked for nothing', () => {
  const { status, stderr } = runPack();
  expect(status).toBe(2);
  expect(stderr).toContain('npm run pack -- check DIRECTORY');
});

it('tidies the keys of a sound pack and leaves its facts alone', () => {
  const directory = mkdtempSync(join(tmpdir(), 'sidelight-tidy-'));
  cpSync('tests/fixtures/packs/valid-small', directory, { recursive: true });
  const sources = join(directory, 'sources.jsonl');
  const tidy = readFileSync(sources, 'utf8');
  writeFileSync(sources, tidy.replace(/^\{("id":"[^"]*"),(.*)\}$/gm, '{$2,$1}'));
  expect(runPack('tidy', directory).status).toBe(0);
  expect(readFileSync(sources, 'utf8')).toBe(tidy);
  rmSync(directory, { recursive: true });
});
