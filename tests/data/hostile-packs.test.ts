import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parsePack } from '../../data/parse-pack.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { readFixture } from './read-fixture.ts';

// A pack comes from a stranger. Whatever it holds, the answer is a pack or errors with a sentence, never an exception.

const small = readFixture('valid-small');
const records = small
  .filter(({ name }) => name.endsWith('.jsonl'))
  .flatMap(({ name, text }) =>
    text
      .trimEnd()
      .split('\n')
      .map((line) => ({ name, record: JSON.parse(line) })),
  );

/** The small pack with one field of one record replaced by anything JSON can hold. */
function withField(at: number, key: string, value: unknown) {
  const target = records[at % records.length]!;
  const changed = JSON.stringify({ ...target.record, [key]: value });
  const original = JSON.stringify(target.record);
  return small.map(({ name, text }) =>
    name === target.name ? { name, text: text.replace(original, () => changed) } : { name, text },
  );
}

const keys = [...new Set(records.flatMap(({ record }) => Object.keys(record)))];

it('answers any value in any field with a pack or with errors that say where', () => {
  fc.assert(
    fc.property(
      fc.nat(records.length - 1),
      fc.constantFrom(...keys, '__proto__', 'constructor'),
      fc.jsonValue(),
      (at, key, value) => {
        const pack = parsePack(withField(at, key, value));
        if (!pack.ok) {
          expect(pack.error.length).toBeGreaterThan(0);
          for (const error of pack.error) expect(error.message).toMatch(/\S.*[.:]$/s);
        }
      },
    ),
    { numRuns: 1500 },
  );
});

it('answers any text with errors', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(parsePackFile(text).ok).toBe(false);
    }),
  );
});

it.each([
  ['a line break', 'Ada\nStone'],
  ['a null', 'Ada\u0000Stone'],
  ['a turn of direction', 'Ada \u202eenotS'],
])('refuses a name with %s in it', (_, name) => {
  const files = small.map((file) => ({ ...file, text: file.text.replace('"Ada Stone"', JSON.stringify(name)) }));
  expect(parsePack(files)).toMatchObject({ ok: false, error: [{ code: 'hidden-character', field: 'name' }] });
});

it('does NOT refuse the joiners that Persian names need', () => {
  const files = small.map((file) => ({ ...file, text: file.text.replace('"Ada Stohne"', '"علی\u200cرضا"') }));
  expect(parsePack(files).ok).toBe(true);
});

/** A pack file of one source and these lines, with the counts that fit. */
function fileOf(actors: readonly object[], extra: readonly string[] = []): string {
  const manifest = { t: 'manifest', ...JSON.parse(small.find(({ name }) => name === 'manifest.json')!.text) };
  manifest.counts = { actors: actors.length, events: 0, claims: 0, sources: 1 };
  const source = { t: 'source', ...records.find(({ name }) => name === 'sources.jsonl')!.record };
  return `${[manifest, source, ...actors.map((actor) => ({ t: 'actor', ...actor }))].map((line) => JSON.stringify(line)).join('\n')}\n${extra.join('')}`;
}
const source = records.find(({ name }) => name === 'sources.jsonl')!.record;
const anActor = (more: object = {}) => ({
  ...{ id: 'ada', name: 'Ada Stone', description: 'Somebody.', descriptionSources: [source.id], aliases: [] },
  ...{ type: 'actor', kind: 'person', roles: [], relations: [], ...more },
});
const aliases = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ text: `Ada ${i}`, lang: 'en', sort: 'name' }));

/** Lists in lists, so deep that they can be read and not be written again. */
const DEEP = `${'['.repeat(30_000)}${']'.repeat(30_000)}`;
const withDeep = (field: string, name: string) => fileOf([anActor()]).replace(field, `${name}${DEEP}`);

it('takes the pack that the hostile ones below are made from', () => {
  expect(parsePackFile(fileOf([anActor()]))).toMatchObject({ ok: true });
});

it.each<[string, string, string]>([
  ['a million names on one record', fileOf([anActor({ aliases: aliases(1_000_000) })]), 'too-long'],
  ['more names on one record than a list may have', fileOf([anActor({ aliases: aliases(501) })]), 'too-many'],
  ['a line of a hundred megabytes', fileOf([anActor({ description: 'x'.repeat(100_000_000) })]), 'too-long'],
  ['a line of lists in lists', fileOf([anActor()], [`${DEEP}\n`]), 'not-a-record'],
  ['lists in lists in a field', withDeep('"description":"Somebody."', '"description":'), 'wrong-type'],
  ['lists in lists as its sort', withDeep('"t":"actor"', '"t":'), 'unknown-record'],
  ['more lines than are read', '{}\n'.repeat(1_000_001), 'too-many-records'],
  ['a link that runs a script', fileOf([anActor()]).replace(source.url, 'javascript:alert(1)'), 'bad-link'],
  ['a link with a user name', fileOf([anActor()]).replace(source.url, 'https://bank.org@evil.org/'), 'bad-link'],
  [
    'a field called __proto__',
    fileOf([anActor()]).replace('"kind":"person"', '"kind":"person","__proto__":{"a":1}'),
    'unknown-field',
  ],
  ['a field called constructor', fileOf([anActor({ constructor: { prototype: {} } })]), 'unknown-field'],
  ['an id called __proto__', fileOf([anActor({ id: '__proto__' })]), 'bad-id'],
  ['a sort called __proto__', fileOf([anActor()]).replace('"t":"actor"', '"t":"__proto__"'), 'unknown-record'],
  ['a name that turns the direction of writing', fileOf([anActor({ name: '\u202eenotS' })]), 'hidden-character'],
  [
    'an alias that isolates',
    fileOf([anActor({ aliases: [{ text: 'A\u2066b', lang: 'en', sort: 'name' }] })]),
    'hidden-character',
  ],
  ['half a letter', fileOf([anActor({ name: 'Ada \ud800' })]), 'hidden-character'],
])('refuses %s, in words, with a code', (_, text, code) => {
  const pack = parsePackFile(text);
  expect(pack).toMatchObject({ ok: false, error: [{ code }] });
  if (!pack.ok) for (const { message } of pack.error) expect(message.length).toBeLessThan(500);
});

it('stops at a hundred faults, however many a pack has', () => {
  const roles = Array.from({ length: 250 }, (_, i) => ({
    title: 'x',
    of: `n-${i}`,
    from: null,
    to: null,
    sources: ['none'],
  }));
  const lost = Array.from({ length: 2_000 }, (_, i) => anActor({ id: `a-${i}`, roles }));
  const pack = parsePackFile(fileOf(lost));
  expect(pack.ok ? [] : pack.error).toHaveLength(100);
  const twice = parsePackFile(fileOf(Array.from({ length: 200_000 }, () => anActor())));
  expect(twice.ok ? [] : twice.error).toHaveLength(100);
});

it('leaves no trace in what all objects share', () => {
  parsePackFile(fileOf([anActor()], ['{"t":"actor","__proto__":{"polluted":true}}\n']));
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
});
