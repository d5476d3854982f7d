import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'claim-of-unknown-source',
    'unknown-source',
    'claims.jsonl',
    2,
    'source',
    '"c-herald-1" cites source "hreald-2026-01-12", which sources.jsonl does not define.',
  ],
  [
    'alias-seen-in-unknown-source',
    'unknown-source',
    'actors.jsonl',
    1,
    'aliases[1].seenIn',
    '"ada-stone" cites source "post-2026-02-10", which sources.jsonl does not define.',
  ],
  [
    'claim-about-unknown-entity',
    'unknown-entity',
    'claims.jsonl',
    1,
    'about[1]',
    '"c-post-1" names "ada-stohne", which neither actors.jsonl nor events.jsonl defines.',
  ],
  [
    'figure-of-unknown-area',
    'unknown-entity',
    'claims.jsonl',
    1,
    'figure.area',
    '"c-post-1" names "the-lake", which neither actors.jsonl nor events.jsonl defines.',
  ],
  [
    'issuer-that-is-an-event',
    'wrong-entity-type',
    'claims.jsonl',
    1,
    'issuerId',
    '"lake-talks" is an event; "issuerId" of "c-post-1" must name an actor.',
  ],
  [
    'part-of-an-actor',
    'wrong-entity-type',
    'events.jsonl',
    2,
    'partOf[0]',
    '"lake-council" is an actor; "partOf[0]" of "lake-session" must name an event.',
  ],
  [
    'relation-to-itself',
    'self-reference',
    'actors.jsonl',
    1,
    'relations[0].target',
    '"ada-stone" names itself: remove it or name the other one.',
  ],
];

it.each(FAULTS)('refuses a reference that leads nowhere or to the wrong thing: %s', (...fault) => {
  expectFault(fault);
});
