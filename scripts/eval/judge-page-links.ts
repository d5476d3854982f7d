import { readFileSync } from 'node:fs';

/**
 * What a reader of the saved pages said of the links on one surface: how many were right, wrong, or either; and, where that
 * was noted, at which occurrences they were wrong or doubtful: the surface's first place in the article's text is 1, the
 * second 2, whether linked or not, so that the numbers outlast a change of links.
 */
interface VerdictRow {
  publisher: string;
  surface: string;
  entity: string;
  right?: number;
  wrong?: number;
  doubtful?: number;
  wrongAt?: number[];
  doubtfulAt?: number[];
}

/** A link on a saved page, as far as verdicts go by it. */
export interface PageLink {
  publisher: string;
  surface: string;
  entity: string;
  /** Which of the places where the article's text has these letters, from 1. */
  occurrence: number;
  /** The link in its surroundings, for a reader. */
  around: string;
}

/** `unread`: nobody has judged this surface on this page, or there are more of it than were judged. */
export interface PageVerdicts {
  right: number;
  wrong: PageLink[];
  doubtful: PageLink[];
  unread: PageLink[];
}

/**
 * Holds links against the verdicts of a hand check (JSON lines). Where a row does not say at which occurrences links were
 * wrong, and some of its links are gone, the wrong ones are taken to remain.
 */
export function judgePageLinks(path: string, links: readonly PageLink[]): PageVerdicts {
  const verdicts: PageVerdicts = { right: 0, wrong: [], doubtful: [], unread: [] };
  const left = new Map(readRows(path).map((row) => [keyOf(row), { ...row }]));
  for (const link of links) {
    const row = left.get(keyOf(link));
    const kind = row === undefined ? null : verdictOn(row, link.occurrence);
    if (row === undefined || kind === null) {
      verdicts.unread.push(link);
      continue;
    }
    row[kind] = (row[kind] ?? 0) - 1;
    if (kind === 'right') verdicts.right += 1;
    else verdicts[kind].push(link);
  }
  return verdicts;
}

type Verdict = 'right' | 'wrong' | 'doubtful';

/** What remains to be given of a row's verdicts at this occurrence; null when all are given. */
function verdictOn(row: VerdictRow, occurrence: number): Verdict | null {
  if (row.wrongAt?.includes(occurrence)) return 'wrong';
  if (row.doubtfulAt?.includes(occurrence)) return 'doubtful';
  const open: Verdict[] = [
    ...(row.wrongAt === undefined ? (['wrong'] as const) : []),
    ...(row.doubtfulAt === undefined ? (['doubtful'] as const) : []),
    'right',
  ];
  return open.find((kind) => (row[kind] ?? 0) > 0) ?? null;
}

function readRows(path: string): VerdictRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): VerdictRow => JSON.parse(line));
}

function keyOf({ publisher, surface, entity }: Pick<PageLink, 'publisher' | 'surface' | 'entity'>): string {
  return [publisher, surface, entity].join('\n');
}
