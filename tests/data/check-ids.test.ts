import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'duplicate-entity-id',
    'duplicate-id',
    'events.jsonl',
    2,
    'id',
    'The entity id "ada-stone" is already used in actors.jsonl line 1.',
  ],
  [
    'duplicate-claim-id',
    'duplicate-id',
    'claims.jsonl',
    2,
    'id',
    'The claim id "c-post-1" is already used in claims.jsonl line 1.',
  ],
  [
    'same-page-twice',
    'duplicate-link',
    'sources.jsonl',
    2,
    'url',
    'The page is already source "post-2026-01-10": cite that one, or two claims seem to come from two pages.',
  ],
  [
    'duplicate-alias',
    'duplicate-alias',
    'actors.jsonl',
    1,
    'aliases[1]',
    'The alias "Stone" (en) is recorded twice for "ada-stone".',
  ],
];

it.each(FAULTS)('refuses what is recorded twice: %s', (...fault) => {
  expectFault(fault);
});
