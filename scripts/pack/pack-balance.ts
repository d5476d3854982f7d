import { claimOrigin } from '../../cards/claim-origin.ts';
import { findParties } from '../../cards/find-parties.ts';
import type { Claim } from '../../model/claim.ts';
import type { NewsEvent } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import type { Source } from '../../model/source.ts';

/** Countries and types past this many are told as a number. */
const MAX_NAMED = 5;

/** The claims about one event by who stands behind them. */
export interface EventBalance {
  event: NewsEvent;
  claims: number;
  outlets: number;
  origins: number;
  /** Origins by country: [code, count], most first; "?" where the origin is no publisher of the pack. */
  countries: [string, number][];
  types: [string, number][];
  /** Claims by the side that issues them: [name, count]. */
  parties: [string, number][];
}

/** For each event whose own questions hold claims: which origins they come from and which parties speak. */
export function balanceEvents(pack: Pack): EventBalance[] {
  const pages = new Map(pack.sources.map((source) => [source.id, source]));
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const partyOf = findParties(entities);
  return pack.entities.flatMap((event) => {
    if (event.type !== 'event') return [];
    const spoken = pack.claims.flatMap((claim) => {
      const source = claim.about[0] === event.id ? pages.get(claim.source) : undefined;
      return source === undefined ? [] : [{ claim, source }];
    });
    const sides = spoken.flatMap(({ claim, source }) => {
      const side = partyOf(claim, source);
      return side === null ? [] : [entities.get(side)?.name ?? side];
    });
    return [
      {
        event,
        claims: spoken.length,
        outlets: new Set(spoken.map(({ source }) => source.publisher)).size,
        ...balanceOrigins(spoken, pack.sources),
        parties: tally(sides),
      },
    ];
  });
}

/** Distinct origins of claims, by country and by type of publisher. */
export function balanceOrigins(spoken: readonly { claim: Claim; source: Source }[], sources: readonly Source[]) {
  // Editions in other languages lie under another publisher's name and are no copy of another's text.
  const editions = sources
    .filter(({ textOf }) => textOf === undefined)
    .map((source) => [source.origin, source] as const);
  const publishers = new Map([...editions, ...sources.map((source) => [source.publisher, source] as const)]);
  const origins = [...new Set(spoken.map(claimOrigin))].map((origin) => publishers.get(origin));
  return {
    origins: origins.length,
    countries: tally(origins.map((page) => page?.country ?? '?')),
    types: tally(origins.map((page) => page?.publisherType ?? '?')),
  };
}

/** How often each word occurs, most first, equal ones by the alphabet. */
export function tally(words: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** "US 12, IL 4, 3 others": the first of a tally in words. */
export function wordTally(counts: readonly [string, number][], most = MAX_NAMED): string {
  const named = counts.slice(0, most).map(([word, count]) => `${word} ${count}`);
  const rest = counts.slice(most).reduce((sum, [, count]) => sum + count, 0);
  return [...named, ...(rest === 0 ? [] : [`${rest} others`])].join(', ');
}
