import { expect, it } from 'vitest';
import { MAX_FILE_CODE_UNITS, MAX_LINE_CODE_UNITS, MAX_RECORDS } from '../../data/pack-limits.ts';
import { readRecordLines } from '../../data/read-record-lines.ts';
import { expectFault, type Fault } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'line-not-json',
    'not-json',
    'actors.jsonl',
    1,
    null,
    'The line is not JSON: Unexpected token \'A\', ..."e","name":Ada Stone,"... is not valid JSON.',
  ],
  ['line-not-a-record', 'not-a-record', 'events.jsonl', 3, null, 'The line holds JSON, but not an object in braces.'],
  [
    'blank-line',
    'blank-line',
    'sources.jsonl',
    2,
    null,
    'The line is blank: each line holds one record, and the last ends the file.',
  ],
];

it.each(FAULTS)('refuses a line: %s', (...fault) => {
  expectFault(fault);
});

it('refuses a file that is too large before looking into it', () => {
  const { records, errors } = readRecordLines('actors.jsonl', ' '.repeat(MAX_FILE_CODE_UNITS + 1));
  expect(records).toEqual([]);
  expect(errors[0]).toMatchObject({ code: 'too-large', file: 'actors.jsonl', line: null });
});

it('refuses more lines than a pack may have before parsing one', () => {
  const { records, errors } = readRecordLines('actors.jsonl', '{}\n'.repeat(MAX_RECORDS + 1));
  expect(records).toEqual([]);
  expect(errors[0]).toMatchObject({ code: 'too-many-records', line: null });
});

it('refuses an endless record without parsing it', () => {
  const { errors } = readRecordLines('actors.jsonl', `{}\n{"a":"${'x'.repeat(MAX_LINE_CODE_UNITS)}"}\n`);
  expect(errors).toMatchObject([{ code: 'too-long', line: 2 }]);
});

it('reads on after a broken line, so that one look shows all', () => {
  const { records, errors } = readRecordLines('a.jsonl', '{"n":1}\n{\n{"n":3}\n}\n');
  expect(records.map(({ line }) => line)).toEqual([1, 3]);
  expect(errors.map(({ line }) => line)).toEqual([2, 4]);
});

it('takes an empty file for no records', () => {
  expect(readRecordLines('claims.jsonl', '')).toEqual({ records: [], errors: [] });
});
