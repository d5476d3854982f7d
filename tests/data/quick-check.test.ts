import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { claimSchema } from '../../data/claim-schema.ts';
import { actorSchema, eventSchema } from '../../data/entity-schema.ts';
import { manifestSchema } from '../../data/manifest-schema.ts';
import { quickCheckOf } from '../../data/quick-check.ts';
import { sourceSchema } from '../../data/source-schema.ts';
import { readFixture } from './read-fixture.ts';

const SCHEMAS = {
  'actors.jsonl': actorSchema,
  'events.jsonl': eventSchema,
  'claims.jsonl': claimSchema,
  'sources.jsonl': sourceSchema,
} as const;
type FileName = keyof typeof SCHEMAS;

const samples = readFixture('valid-small').flatMap(({ name, text }) =>
  name in SCHEMAS
    ? text
        .trimEnd()
        .split('\n')
        .map((line) => {
          const schema: v.GenericSchema<unknown, unknown> = SCHEMAS[name as FileName];
          // In the order of the format, as a pack file has it.
          return { name, schema, record: v.parse(schema, JSON.parse(line)) as Record<string, unknown> };
        })
    : [],
);

it.each(Object.keys(SCHEMAS))('sees at a glance that the sound records of %s are sound', (file) => {
  const ofFile = samples.filter(({ name }) => name === file);
  expect(ofFile.length).toBeGreaterThan(0);
  for (const { schema, record } of ofFile) expect(quickCheckOf(schema)(record)).toBe(true);
});

it('sees the same of a manifest', () => {
  const text = readFixture('valid-small').find(({ name }) => name === 'manifest.json')?.text ?? '';
  expect(quickCheckOf(manifestSchema)(v.parse(manifestSchema, JSON.parse(text)))).toBe(true);
});

/** Any value in any place of a record, also deep inside. */
function withValue(record: unknown, path: readonly number[], value: unknown): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof record !== 'object' || record === null) return value;
  if (Array.isArray(record)) {
    if (record.length === 0) return [value];
    return record.with(at % record.length, withValue(record[at % record.length], rest, value));
  }
  const keys = Object.keys(record);
  const key = keys[at % keys.length] ?? 'id';
  return { ...record, [key]: withValue(Reflect.get(record, key), rest, value) };
}

const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    '',
    ' ',
    '2025-02-30',
    'Q0',
    'a b',
    '\u202e',
    'x'.repeat(2000),
    [],
    [[]],
    -1,
    1e9,
    null,
    'javascript:alert(1)',
  ),
);

it('never accepts what the schema refuses, and gives it back as the schema would', () => {
  fc.assert(
    fc.property(
      fc.nat(samples.length - 1),
      fc.array(fc.nat(12), { minLength: 1, maxLength: 4 }),
      odd,
      (n, path, value) => {
        const { schema, record } = samples[n]!;
        const changed = withValue(record, path, value);
        const quick = quickCheckOf(schema)(changed);
        const parsed = v.safeParse(schema, changed);
        if (quick) expect(JSON.stringify(parsed.output)).toBe(JSON.stringify(changed));
        if (quick) expect(parsed.success).toBe(true);
        // What stands in the schema's order is seen at a glance whenever it is sound.
        if (parsed.success && JSON.stringify(parsed.output) === JSON.stringify(changed)) expect(quick).toBe(true);
      },
    ),
    { numRuns: 3000 },
  );
});

it.each([
  ['an unknown field', { extra: 1 }],
  ['a field named like a part of every object', JSON.parse('{"__proto__": {"polluted": true}}')],
  ['a constructor', { constructor: 1 }],
])('leaves a record with %s to the schema', (_, extra) => {
  const { schema, record } = samples[0]!;
  const changed = JSON.parse(`${JSON.stringify(record).slice(0, -1)},${JSON.stringify(extra).slice(1)}`);
  expect(quickCheckOf(schema)(changed)).toBe(false);
});

it('leaves a kind of schema that it does not know to the schema', () => {
  expect(quickCheckOf(v.bigint() as unknown as v.GenericSchema<unknown, bigint>)(1n)).toBe(false);
  expect(quickCheckOf(v.pipe(v.string(), v.email()))('a@b.org')).toBe(false);
});
