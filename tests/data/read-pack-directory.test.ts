import { expect, it } from 'vitest';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';

it('reads a full pack with all its checks', () => {
  expect(readPackDirectory('tests/fixtures/packs/valid-small')).toMatchObject({ ok: true });
  expect(readPackDirectory('tests/fixtures/packs/invalid-part-of-circle')).toMatchObject({ ok: false });
});

it('reads a directory of names leniently, and calls the pack after it', () => {
  expect(readPackDirectory('tests/fixtures/packs/evaluation-names-only')).toMatchObject({
    ok: true,
    value: { manifest: { id: 'evaluation-names-only', counts: { actors: 2 } }, claims: [], sources: [] },
  });
});

it('says so when there is no such directory', () => {
  expect(readPackDirectory('tests/fixtures/packs/nowhere')).toMatchObject({
    ok: false,
    error: [{ code: 'missing-file', message: 'There is no directory tests/fixtures/packs/nowhere.' }],
  });
});
