import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClaim } from '../builders/a-claim.ts';
import { aManifest } from '../builders/a-manifest.ts';
import { aSource } from '../builders/a-source.ts';
import { anActor } from '../builders/an-actor.ts';
import { anEvent } from '../builders/an-event.ts';

/** `node scripts/card.ts` on a pack of three records: what `npm run card` does. */
let directory = '';
const card = (...words: string[]) =>
  spawnSync(process.execPath, ['scripts/card.ts', ...words, '--pack', directory], { encoding: 'utf8' });

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'card-'));
  const lines = (...records: unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
  const rubio = anActor({
    id: 'rubio',
    name: 'Marco Rubio',
    roles: [{ title: 'Secretary of State', of: null, from: '2025-01-21', to: null, sources: ['a-source'] }],
  });
  const counts = { actors: 1, events: 1, claims: 1, sources: 1 };
  writeFileSync(join(directory, 'manifest.json'), JSON.stringify(aManifest({ counts })));
  writeFileSync(join(directory, 'actors.jsonl'), lines(rubio));
  writeFileSync(
    join(directory, 'events.jsonl'),
    lines(
      anEvent({
        id: 'visit',
        name: 'The visit',
        start: '2025-10-22',
        participants: [{ actor: 'rubio', role: 'visitor' }],
      }),
    ),
  );
  writeFileSync(
    join(directory, 'claims.jsonl'),
    lines(aClaim({ about: ['visit', 'rubio'], facet: 'date', value: '2025-10-22', statement: 'He came on the 22nd.' })),
  );
  writeFileSync(join(directory, 'sources.jsonl'), lines(aSource()));
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('npm run card', () => {
  it('prints the card as text, by id or exact name', () => {
    const byId = card('rubio', '--as-of', '2025-10-20', '--today', '2026-01-01');
    expect(byId.stderr).toBe('');
    expect(byId.status).toBe(0);
    expect(byId.stdout).toMatch(/^Marco Rubio \(person\)\n {2}Secretary of State, since 21 Jan 2025 \[1\]\n/);
    expect(byId.stdout).toContain('Date: one source (1 outlet, 1 origin)');
    expect(byId.stdout).toContain('An Issuer: He came on the 22nd. 10 Oct 2025 [1]');
    expect(byId.stdout).toContain('SINCE THIS ARTICLE (1)\n  22 Oct 2025  The visit (visitor) [1]');
    expect(byId.stdout).toContain('as of 20 Oct 2025 | test-pack 2026.7.0, up to 9 Jul 2026');
    expect(card('Marco Rubio', '--as-of', '2025-10-20', '--today', '2026-01-01').stdout).toBe(byId.stdout);
  });

  it('prints the card itself with --json', () => {
    const printed = JSON.parse(card('rubio', '--as-of', '2025-10-20', '--json').stdout);
    expect(printed).toMatchObject({
      entity: 'rubio',
      asOf: { date: '2025-10-20', method: 'given', confidence: 'high' },
      rolesThen: [{ title: 'Secretary of State', of: null, from: '2025-01-21', to: null, sources: ['a-source'] }],
      rolesNow: [{ title: 'Secretary of State' }],
      facets: [{ facet: 'date', verdict: 'one-source', claims: [{ id: 'a-claim', source: 'a-source' }] }],
      since: [{ entity: 'visit' }],
      before: [],
      sources: [{ n: 1, id: 'a-source' }],
    });
  });

  it('suggests names for an unknown entity and fails', () => {
    const { status, stdout, stderr } = card('rubyo');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('No pack knows "rubyo".\nDid you mean:\n  rubio  (Marco Rubio)\n');
  });

  it('refuses a day that the calendar does not have', () => {
    const { status, stderr } = card('rubio', '--as-of', '2025-02-30');
    expect(status).toBe(2);
    expect(stderr).toContain('--as-of takes a day of the calendar as YYYY-MM-DD, not "2025-02-30".');
  });
});
