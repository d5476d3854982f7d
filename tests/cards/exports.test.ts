import { describe, expect, it } from 'vitest';
import { cardAsMarkdown } from '../../cards/card-as-markdown.ts';
import { composeDossierPage } from '../../cards/compose-dossier-page.ts';
import { dossierAsCsv } from '../../cards/dossier-as-csv.ts';
import { dossierAsJson } from '../../cards/dossier-as-json.ts';
import { anArticleDate } from '../builders/an-article-date.ts';
import { someDossier } from './some-dossier.ts';

const page = composeDossierPage(someDossier(), anArticleDate('2025-10-25'), '2026-07-01');

describe('a card as Markdown', () => {
  const text = cardAsMarkdown(page.card);

  it('reads as the card does, each thing with its footnote', () => {
    expect(text.slice(0, text.indexOf('\n## '))).toBe(`# Ada Stone

Ada is an actor made up for tests.[^1]

- Chair, Lake Council, since 2 Mar 2025[^1]
- Member, Lake Council[^1]
`);
    expect(text).toContain('### Attendance (Lake talks): differ');
    expect(text).toContain('- **A \\| B**: =Twelve "delegates" came, he said. 10 Oct 2025[^1]');
    expect(text).toContain('- **Lake Council** (party): Fourteen came. 6 Oct 2025[^3]');
  });

  it('cites every source with outlet, title, date and an address that stays one', () => {
    expect(text).toContain(
      '[^1]: The Post (US): “Delegates \\*meet\\* \\[again\\]”, 10 Oct 2025. <https://example.org/a%20b>',
    );
    expect(text).toContain('[^2]: Echo, text of The Post: “A page of Echo”, undated. <https://example.org/echo>');
    const cited = new Set([...text.matchAll(/\[\^(\d+)\](?!:)/g)].map(([, n]) => n));
    const listed = [...text.matchAll(/^\[\^(\d+)\]:/gm)].map(([, n]) => n);
    expect([...cited].sort()).toEqual(listed);
  });

  it('says what it is composed from', () => {
    expect(text.trimEnd().split('\n').at(-1)).toBe(
      'As of 25 Oct 2025; Test pack 2026.7.0, up to 9 Jul 2026. Sidelight.',
    );
  });
});

describe('a dossier as CSV', () => {
  const csv = dossierAsCsv(page);
  const [header = '', ...rows] = csv.trimEnd().split('\r\n');

  it('has a header and a row for each claim, with its source beside it', () => {
    expect(header.split(',').slice(0, 5)).toEqual(['entity', 'name', 'subject', 'subject_name', 'facet']);
    expect(rows).toHaveLength(3);
    expect(rows.find((row) => row.includes('Fourteen'))).toContain(
      'Lake Council,true,2025-10-06,stated,false,high,3,Lake Council',
    );
  });

  it('quotes what needs it and lets no cell be a formula', () => {
    expect(csv).toContain(`"'=Twelve ""delegates"" came, he said."`);
  });
});

it('a dossier as JSON resolves every source it names and holds no places of drawings', () => {
  const document = JSON.parse(dossierAsJson(page));
  const listed = new Set(document.sources.map(({ id }: { id: string }) => id));
  const named = JSON.stringify(document).match(/"sources":\["[^\]]+"\]/g) ?? [];
  for (const id of named.flatMap((part) => JSON.parse(`{${part}}`).sources)) expect(listed.has(id)).toBe(true);
  expect(document).toMatchObject({
    format: 'sidelight-dossier/1',
    entity: { id: 'ada' },
    asOf: { date: '2025-10-25' },
  });
  expect(JSON.stringify(document)).not.toMatch(/"(?:at|span|x|y|isDrawn)":/);
});
