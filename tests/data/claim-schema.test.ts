import { it } from 'vitest';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'empty-statement',
    'empty-text',
    'claims.jsonl',
    1,
    'statement',
    '"statement" is " ": text is needed here, and there is none.',
  ],
  [
    'day-that-does-not-exist',
    'bad-date',
    'claims.jsonl',
    2,
    'asOf',
    '"asOf" is "2026-02-30": a date is a day that exists, written YYYY-MM-DD.',
  ],
  [
    'unknown-qualifier',
    'unknown-value',
    'claims.jsonl',
    1,
    'figure.qualifier',
    '"figure.qualifier" is "roughly": the format knows only "exact" or "about" or "at-least" or "more-than" or "up-to" or "nearly" or "some".',
  ],
  [
    'value-as-object',
    'wrong-type',
    'claims.jsonl',
    1,
    'value',
    '"value" is {"count":12}, but must hold null or string or number or a list.',
  ],
  [
    'about-nothing',
    'missing-field',
    'claims.jsonl',
    2,
    'about[0]',
    'The field "about[0]" is missing: every record of this sort has it.',
  ],
  [
    'claim-without-source',
    'missing-field',
    'claims.jsonl',
    1,
    'source',
    'The field "source" is missing: every record of this sort has it.',
  ],
];

it.each(FAULTS)('refuses a claim: %s', (...fault) => {
  expectFault(fault);
});
