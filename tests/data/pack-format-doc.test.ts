import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkRecord } from '../../data/check-record.ts';
import { claimSchema } from '../../data/claim-schema.ts';
import { actorSchema } from '../../data/entity-schema.ts';
import { sourceSchema } from '../../data/source-schema.ts';
import { QUALIFIERS } from '../../model/claim.ts';
import { ACTOR_KINDS, ALIAS_SORTS, EVENT_KINDS } from '../../model/entity.ts';
import { PUBLISHER_TYPES } from '../../model/source.ts';

// Outsiders write packs from this page alone: what it leaves out or gets wrong, they cannot know.
const PAGE = readFileSync('docs/pack-format.md', 'utf8');
const EXAMPLES = PAGE.split('\n')
  .filter((line) => line.startsWith('    {'))
  .map((line) => JSON.parse(line));

it.each([...ACTOR_KINDS, ...EVENT_KINDS, ...ALIAS_SORTS, ...QUALIFIERS, ...PUBLISHER_TYPES])(
  'the page on the pack format names "%s"',
  (word) => {
    expect(PAGE).toContain(`\`${word}\``);
  },
);

it.each([
  ['source', EXAMPLES[0], sourceSchema],
  ['actor', EXAMPLES[1], actorSchema],
  ['claim', EXAMPLES[2], claimSchema],
] as const)('its example of a %s is sound', (_, value, schema) => {
  expect(checkRecord<unknown>(schema, { file: 'pack-format.md', line: 1, value })).toHaveProperty('placed');
});
