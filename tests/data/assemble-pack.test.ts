import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'wrong-count',
    'wrong-count',
    'manifest.json',
    1,
    'counts.claims',
    'The manifest counts 3 claims, the pack holds 2: write 2.',
  ],
];

it.each(FAULTS)('refuses a pack: %s', (...fault) => {
  expectFault(fault);
});
