import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgePageLinks } from '../../scripts/eval/judge-page-links.ts';

const path = join(mkdtempSync(join(tmpdir(), 'verdicts-')), 'verdicts.jsonl');
const rows = [
  { publisher: 'A', surface: 'Canada', entity: 'canada', right: 2, wrong: 1 },
  { publisher: 'A', surface: 'French', entity: 'france', doubtful: 1 },
];
writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
const link = (surface: string, entity: string, publisher = 'A') => ({ publisher, surface, entity });

it('counts links by what a reader said of their surface on that page', () => {
  const links = [link('Canada', 'canada'), link('Canada', 'canada'), link('French', 'france')];
  expect(judgePageLinks(path, links)).toEqual({ right: 1, wrong: 1, doubtful: 1, unread: [] });
});

it('gives back what nobody has judged, or more of it than was judged', () => {
  const links = [
    link('French', 'france'),
    link('French', 'france'),
    link('Venice', 'vance'),
    link('Canada', 'canada', 'B'),
  ];
  expect(judgePageLinks(path, links).unread).toEqual(links.slice(1));
});
