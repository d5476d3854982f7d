import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judgePageLinks, type PageLink } from '../../scripts/eval/judge-page-links.ts';

/** Verdicts as a file, and links held against them. */
function judge(rows: readonly object[], links: readonly PageLink[]) {
  const path = join(mkdtempSync(join(tmpdir(), 'verdicts-')), 'verdicts.jsonl');
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
  return judgePageLinks(path, links);
}

const link = (surface: string, entity: string, occurrence = 1, publisher = 'A'): PageLink => ({
  ...{ publisher, surface, entity, occurrence },
  around: `[${surface}]`,
});
const rows = [
  { publisher: 'A', surface: 'Canada', entity: 'canada', right: 2, wrong: 1 },
  { publisher: 'A', surface: 'French', entity: 'france', doubtful: 1 },
];

it('counts links by what a reader said of their surface on that page', () => {
  const links = [link('Canada', 'canada', 1), link('Canada', 'canada', 2), link('French', 'france')];
  expect(judge(rows, links)).toEqual({ right: 1, wrong: [links[0]], doubtful: [links[2]], unread: [] });
});

it('takes wrong links to be where the reader noted them, even when some of the right ones are gone', () => {
  const noted = [{ publisher: 'A', surface: 'Canada', entity: 'canada', right: 2, wrong: 1, wrongAt: [3] }];
  expect(judge(noted, [link('Canada', 'canada', 2)])).toMatchObject({ right: 1, wrong: [] });
  expect(judge(noted, [link('Canada', 'canada', 3)])).toMatchObject({ right: 0, wrong: [{ occurrence: 3 }] });
});

it('tells doubtful links by their place as well', () => {
  const noted = [{ publisher: 'A', surface: 'French', entity: 'france', right: 1, doubtful: 1, doubtfulAt: [2] }];
  const verdicts = judge(noted, [link('French', 'france', 1), link('French', 'france', 2)]);
  expect(verdicts).toMatchObject({ right: 1, doubtful: [{ occurrence: 2 }], unread: [] });
});

it('gives back what nobody has judged, or more of it than was judged', () => {
  const links = [
    link('French', 'france', 1),
    link('French', 'france', 2),
    link('Venice', 'vance'),
    link('Canada', 'canada', 1, 'B'),
  ];
  expect(judge(rows, links).unread).toEqual(links.slice(1));
});
