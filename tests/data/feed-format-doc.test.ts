import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FEED_ERROR_CODES } from '../../data/feed-error.ts';
import { readPackDirectory } from '../../scripts/read-pack-directory.ts';

const page = readFileSync('docs/feed-format.md', 'utf8');

it.each(FEED_ERROR_CODES)('tells publishers what brings about %s', (code) => {
  expect(page).toContain(`\`${code}\``);
});

it('shows an example that holds to the whole format', () => {
  expect(readPackDirectory('docs/example-pack', { strict: true })).toMatchObject({ ok: true });
});
