import { expect, it } from 'vitest';
import { MAX_LINE_CODE_UNITS } from '../../data/pack-limits.ts';
import { parseManifest } from '../../data/parse-manifest.ts';
import { expectFault, type Fault, readFixture } from './read-fixture.ts';

const FAULTS: Fault[] = [
  [
    'manifest-not-json',
    'not-json',
    'manifest.json',
    1,
    null,
    "The manifest is not JSON: Expected ',' or '}' after property value in JSON at position 470 (line 25 column 1).",
  ],
  [
    'manifest-not-a-record',
    'not-a-record',
    'manifest.json',
    1,
    null,
    'The manifest holds JSON, but not an object in braces.',
  ],
];

it.each(FAULTS)('refuses a manifest: %s', (...fault) => {
  expectFault(fault);
});

it('gives the manifest as written', () => {
  const { text } = readFixture('valid-small').find(({ name }) => name === 'manifest.json')!;
  expect(parseManifest(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

it('refuses a manifest too large to be one', () => {
  const manifest = parseManifest(' '.repeat(MAX_LINE_CODE_UNITS + 1));
  expect(manifest).toMatchObject({ ok: false, error: [{ code: 'too-large' }] });
});
