import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'future-format',
    'unknown-format',
    'manifest.json',
    1,
    'format',
    '"format" is 2: this build reads pack format 1 only.',
  ],
  [
    'version-with-words',
    'bad-version',
    'manifest.json',
    1,
    'version',
    '"version" is "v2-beta": a version is one to four numbers with dots, such as "2026.7.0".',
  ],
  [
    'licence-in-prose',
    'bad-licence',
    'manifest.json',
    1,
    'licence',
    '"licence" is "free to use": a licence is an SPDX id, such as "CC0-1.0".',
  ],
  [
    'negative-count',
    'bad-number',
    'manifest.json',
    1,
    'counts.claims',
    '"counts.claims" is -1: the number is out of range.',
  ],
];

it.each(FAULTS)('refuses a manifest: %s', (...fault) => {
  expectFault(fault);
});
