import { readFileSync } from 'node:fs';

/** What a reader of the saved pages said of the links on one surface: how many were right, wrong, or either. */
interface VerdictRow {
  publisher: string;
  surface: string;
  entity: string;
  right?: number;
  wrong?: number;
  doubtful?: number;
}

/** A link on a saved page, as far as verdicts go by it. */
export interface PageLink {
  publisher: string;
  surface: string;
  entity: string;
}

/** `unread`: nobody has judged this surface on this page, or there are more of it than were judged. */
export interface PageVerdicts {
  right: number;
  wrong: number;
  doubtful: number;
  unread: PageLink[];
}

/**
 * Holds links against the verdicts of a hand check (JSON lines). Verdicts know surfaces, not places: where a surface
 * was judged both ways and some of its links are gone, the wrong ones are taken to remain.
 */
export function judgePageLinks(path: string, links: readonly PageLink[]): PageVerdicts {
  const verdicts = { right: 0, wrong: 0, doubtful: 0, unread: [] as PageLink[] };
  const left = new Map(readRows(path).map((row) => [keyOf(row), { ...row }]));
  for (const link of links) {
    const row = left.get(keyOf(link));
    const kind = (['wrong', 'doubtful', 'right'] as const).find((name) => (row?.[name] ?? 0) > 0);
    if (row === undefined || kind === undefined) {
      verdicts.unread.push(link);
      continue;
    }
    row[kind] = (row[kind] ?? 0) - 1;
    verdicts[kind] += 1;
  }
  return verdicts;
}

function readRows(path: string): VerdictRow[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): VerdictRow => JSON.parse(line));
}

function keyOf({ publisher, surface, entity }: PageLink): string {
  return [publisher, surface, entity].join('\n');
}
