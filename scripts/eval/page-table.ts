import type { SurfaceIndex } from '../../matching/surface-index.ts';
import { alignTable } from './align-table.ts';
import { countPageMarks } from './count-page-marks.ts';
import { judgePageLinks, type PageLink } from './judge-page-links.ts';

/**
 * Marks on saved pages, a line a page, and what a reader said of the links.
 * @param verbose  also list the wrong and doubtful links, each with the occurrence that a verdict may name
 */
export function pageTable(folder: string, verdicts: string, index: SurfaceIndex, verbose: boolean): string {
  const rows = countPageMarks(folder, index);
  const cells = rows.map((page) => {
    const { publisher, lang, date, length, actors, events, shown } = page;
    return [publisher, lang ?? '-', date ?? '-', ...[length, actors, events, shown].map(String)];
  });
  const sum = (key: 'length' | 'actors' | 'events' | 'shown') =>
    String(rows.reduce((total, row) => total + row[key], 0));
  const total = [`all ${rows.length} pages`, '', '', sum('length'), sum('actors'), sum('events'), sum('shown')];
  const links = rows.flatMap((row) => row.links);
  const { right, wrong, doubtful, unread } = judgePageLinks(verdicts, links);
  const judged = right + wrong.length;
  const precision = judged === 0 ? '-' : (right / judged).toFixed(3);
  return [
    alignTable([['page', 'lang', 'date', 'characters', 'actors', 'events', 'shown'], ...cells, total]),
    `by hand check: ${right} right, ${wrong.length} wrong, ${doubtful.length} doubtful, ${unread.length} not read yet; precision of those judged ${precision}`,
    ...(verbose ? [...wrong.map(tellLink('wrong')), ...doubtful.map(tellLink('doubtful'))] : []),
    ...unread.map(verbose ? tellLink('not read yet') : tellShortly),
  ].join('\n');
}

const tellShortly = ({ publisher, surface, entity }: PageLink): string =>
  `  not read yet: ${publisher} ${surface} -> ${entity}`;

const tellLink =
  (verdict: string) =>
  ({ publisher, surface, entity, occurrence, around }: PageLink): string =>
    `  ${verdict}: ${publisher} ${surface} -> ${entity} at ${occurrence} | ${around.replace(/\s+/g, ' ')}`;
