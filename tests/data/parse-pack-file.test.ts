import { expect, it } from 'vitest';
import { parsePack } from '../../data/parse-pack.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { readFixture } from './read-fixture.ts';

function smallPackFile(): string {
  const pack = parsePack(readFixture('valid-small'));
  if (!pack.ok) throw new Error('valid-small is broken');
  return serializePack(pack.value);
}

it('reads back exactly the pack that was written', () => {
  expect(parsePackFile(smallPackFile())).toEqual(parsePack(readFixture('valid-small')));
});

it('refuses a text that does not begin with a manifest', () => {
  expect(parsePackFile(smallPackFile().split('\n').slice(1).join('\n'))).toEqual({
    ok: false,
    error: [
      {
        code: 'unknown-record',
        file: 'pack file',
        line: 1,
        field: 't',
        message: 'The first line of a pack file must be the manifest, with "t" set to "manifest".',
      },
    ],
  });
});

it('refuses a record of no known sort, and says on which line', () => {
  expect(parsePackFile(smallPackFile().replace('"t":"claim"', '"t":"rumour"'))).toMatchObject({
    ok: false,
    error: [
      {
        code: 'unknown-record',
        line: 8,
        field: 't',
        message: '"t" is "rumour"; a record is a source, actor, event, claim.',
      },
    ],
  });
});

it('names the line of the file when a record is broken', () => {
  const broken = smallPackFile().replace('"kind":"person"', '"kind":"human"');
  expect(parsePackFile(broken)).toMatchObject({ ok: false, error: [{ file: 'pack file', line: 4, field: 'kind' }] });
});

it('holds the manifest of a pack file to the same rules', () => {
  const broken = smallPackFile().replace('"format":1', '"format":7');
  expect(parsePackFile(broken)).toMatchObject({
    ok: false,
    error: [{ code: 'unknown-format', line: 1, field: 'format' }],
  });
});
