import type { Pack } from '../../model/pack.ts';
import { balanceEvents, balanceOrigins, tally, wordTally } from './pack-balance.ts';
import { packCoverage } from './pack-coverage.ts';

const BEGIN = '<!-- report: written by npm run pack -- balance, not by hand -->';
const END = '<!-- end of report -->';

/** All countries and types of the whole pack are named; the table of events stays narrow. */
const ALL = Number.POSITIVE_INFINITY;

/** The report on a pack as Markdown: coverage, origins of the whole, origins and parties of each event. */
function packReport(pack: Pack): string {
  const { claims, entities, sources } = pack;
  const pages = new Map(sources.map((source) => [source.id, source]));
  const spoken = claims.flatMap((claim) => {
    const source = pages.get(claim.source);
    return source === undefined ? [] : [{ claim, source }];
  });
  const { origins, countries, types } = balanceOrigins(spoken, sources);
  const kinds = tally(entities.filter(({ type }) => type === 'actor').map(({ kind }) => kind));
  return [
    '### What it holds',
    '',
    `Actors by kind: ${wordTally(kinds, ALL)}.`,
    `Pages: ${sources.length}, of ${new Set(sources.map(({ publisher }) => publisher)).size} publishers,`,
    `by language: ${wordTally(tally(sources.map(({ language }) => language)), ALL)}.`,
    `Questions: ${new Set(claims.map(({ facet }) => facet)).size} (facets.md). Silences: ${countSilences(pack)}.`,
    '',
    '| what | have it | of |',
    '|---|---|---|',
    ...packCoverage(pack).map(([what, have, of]) => `| ${what} | ${have} | ${of} |`),
    '',
    '### Origins of the claims',
    '',
    `${claims.length} claims of ${origins} origins ("?": an origin none of whose own pages is here).`,
    '',
    `By country: ${wordTally(countries, ALL)}.`,
    '',
    `By type: ${wordTally(types, ALL)}.`,
    '',
    '### Balance by event',
    '',
    'Claims whose subject is the event; origins by country and by type of publisher; claims that a party to the conflict issues.',
    '',
    '| event | begins | claims | outlets | origins | by country | by type | parties who speak |',
    '|---|---|---|---|---|---|---|---|',
    ...balanceEvents(pack).map(rowOf),
  ].join('\n');
}

function rowOf({
  event,
  claims,
  outlets,
  origins,
  countries,
  types,
  parties,
}: ReturnType<typeof balanceEvents>[number]) {
  const cells = [event.name, event.start, claims, outlets, origins, wordTally(countries), wordTally(types, 3)];
  return `| ${[...cells, wordTally(parties) || 'none'].join(' | ')} |`;
}

function countSilences({ entities }: Pack): number {
  return entities.reduce((sum, { silences }) => sum + (silences?.length ?? 0), 0);
}

/**
 * The README of a pack with its report written anew between the two marks.
 * @returns null when the README lacks the marks
 */
export function writeReport(readme: string, pack: Pack): string | null {
  const [start, end] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (start < 0 || end < start) return null;
  return `${readme.slice(0, start)}${BEGIN}\n\n${packReport(pack)}\n\n${readme.slice(end)}`;
}
