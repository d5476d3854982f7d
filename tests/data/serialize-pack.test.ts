import { expect, it } from 'vitest';
import { parsePack } from '../../data/parse-pack.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { readFixture } from './read-fixture.ts';

it('writes the manifest first, then one typed record a line', () => {
  const pack = parsePack(readFixture('valid-small'));
  const sorts =
    pack.ok &&
    serializePack(pack.value)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).t);
  expect(sorts).toEqual(['manifest', 'source', 'source', 'actor', 'actor', 'event', 'event', 'claim', 'claim']);
});

it('writes the same text for the same pack, so that its hash is its name', () => {
  const [first, second] = [parsePack(readFixture('valid-small')), parsePack(readFixture('valid-small'))];
  expect(first.ok && serializePack(first.value)).toBe(second.ok && serializePack(second.value));
});
