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
