import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'role-ends-before-it-begins',
    'reversed-dates',
    'actors.jsonl',
    1,
    'roles[0].to',
    'The role "Mediator" ends on 2025-02-01, before it begins on 2025-03-01.',
  ],
  [
    'relation-ends-before-it-begins',
    'reversed-dates',
    'actors.jsonl',
    1,
    'relations[0].to',
    'The relation "works for" ends on 2025-02-01, before it begins on 2025-03-01.',
  ],
  [
    'event-ends-before-it-begins',
    'reversed-dates',
    'events.jsonl',
    1,
    'end',
    'The event "Lake talks" ends on 2026-01-01, before it begins on 2026-01-05.',
  ],
  [
    'event-over-and-ongoing',
    'reversed-dates',
    'events.jsonl',
    1,
    'ongoing',
    'The event "Lake talks" is ongoing and yet ends on 2026-01-20: drop one of the two.',
  ],
  [
    'figure-period-reversed',
    'reversed-dates',
    'claims.jsonl',
    1,
    'figure.period',
    'The period of the figure ends on 2026-01-05, before it begins on 2026-01-10.',
  ],
  [
    'figure-bounds-reversed',
    'reversed-bounds',
    'claims.jsonl',
    1,
    'figure.low',
    "The figure's low bound 14 is above its high bound 12: exchange them.",
  ],
  [
    'claim-later-than-its-page',
    'after-publication',
    'claims.jsonl',
    1,
    'asOf',
    'The claim holds for 2026-01-11, but its page was published on 2026-01-10.',
  ],
  [
    'event-after-cut-off',
    'after-cut-off',
    'events.jsonl',
    2,
    'start',
    "2026-02-01 lies after the pack's cut-off, 2026-01-31: move the cut-off in manifest.json or mend the date.",
  ],
  [
    'role-after-cut-off',
    'after-cut-off',
    'actors.jsonl',
    1,
    'roles[0].from',
    "2026-02-01 lies after the pack's cut-off, 2026-01-31: move the cut-off in manifest.json or mend the date.",
  ],
];

it.each(FAULTS)('refuses dates and bounds that cannot be: %s', (...fault) => {
  expectFault(fault);
});
