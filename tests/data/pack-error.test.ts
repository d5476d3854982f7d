import { expect, it } from 'vitest';
import { formatPackError } from '../../data/pack-error.ts';

it('puts file, line, field and sentence on one line', () => {
  const message = '"c-post-1" cites source "reutrs", which sources.jsonl does not define.';
  expect(formatPackError({ code: 'unknown-source', file: 'claims.jsonl', line: 812, field: 'source', message })).toBe(
    'claims.jsonl line 812, source: "c-post-1" cites source "reutrs", which sources.jsonl does not define.',
  );
});

it('leaves out what an error about a whole file does not have', () => {
  const message = 'The pack has no claims.jsonl.';
  expect(formatPackError({ code: 'missing-file', file: 'claims.jsonl', line: null, field: null, message })).toBe(
    'claims.jsonl: The pack has no claims.jsonl.',
  );
});
