import type { Card, CardFacet, CardRelation, CardRest } from '../model/card.ts';
import type { EntityId } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';
import type { Timeline } from '../model/timeline.ts';
import { citedByCard } from './cited-by-card.ts';
import { groupBy } from './group-by.ts';

/** Questions on a card; a list of a hundred is read by nobody in a margin. */
const MOST_FACETS = 8;
/** Answers to one question: as many as are seen at once. */
const MOST_CLAIMS = 4;
/** Ties of one kind: of 431 Representatives a popover lists the first. */
const MOST_OF_A_KIND = 10;
/** Ties of all kinds: a dozen is seen at once, the others are folded. */
const MOST_TIES = 36;
/** Dated entries before the article, and after it. */
const MOST_EVENTS = 6;
/** A timeline of so few entries keeps all that it cites. */
const FEW_ENTRIES = 10;

/**
 * What of a card fits a popover, which is all that is sent to one: the first questions and answers, of each kind of tie
 * those beside the mark and then the latest, the nearest events; the rest is counted. The full page has all of it.
 * Sources are numbered anew, so that those left are numbered without gaps. A card that is short already stays as it is.
 * @param beside  whom the paragraph around the mark names
 */
export function excerptCard(card: Card, beside: readonly EntityId[]): Card {
  const kept = pickTies(card.relations, beside);
  const cut = {
    ...card,
    facets: card.facets.slice(0, MOST_FACETS).map(cutFacet),
    relations: kept,
    timeline: citeOnce(card.timeline),
    since: nearest(card.since).map(citeFirst),
    before: card.before.slice(0, MOST_EVENTS).map(citeFirst),
  };
  const more: CardRest = {
    facets: card.facets.length - cut.facets.length,
    ties: countLeftOut(card.relations, kept),
    since: card.since.length - cut.since.length,
    before: card.before.length - cut.before.length,
  };
  const byId = new Map(card.sources.map((source) => [source.id, source]));
  const cited = [...new Set(citedByCard(cut))].flatMap((id) => byId.get(id) ?? []);
  const isWhole = more.facets + more.since + more.before + Object.keys(more.ties).length === 0;
  return { ...cut, ...(isWhole ? {} : { more }), sources: cited.map((source, index) => ({ ...source, n: index + 1 })) };
}

function cutFacet(facet: CardFacet): CardFacet {
  const left = facet.claims.length - MOST_CLAIMS;
  return left <= 0 ? facet : { ...facet, claims: facet.claims.slice(0, MOST_CLAIMS), moreClaims: left };
}

/** Of many entries one page each shows that it is founded; its own card cites them all. */
function citeOnce(timeline: Timeline | null): Timeline | null {
  if (timeline === null || timeline.entries.length <= FEW_ENTRIES) return timeline;
  return { ...timeline, entries: timeline.entries.map(citeFirst) };
}

function citeFirst<T extends { sources: SourceId[] }>(entry: T): T {
  return { ...entry, sources: entry.sources.slice(0, 1) };
}

/** Those after the article come newest first; the next steps after it are the last of them. */
function nearest<T>(since: readonly T[]): T[] {
  return since.slice(-MOST_EVENTS);
}

/** In the card's order; within a kind that is cut, those named beside the mark are kept first, then the latest. */
function pickTies(relations: readonly CardRelation[], beside: readonly EntityId[]): CardRelation[] {
  const near = new Set(beside);
  const kept = new Set<CardRelation>();
  for (const rows of groupBy(relations, kindOf).values()) {
    const ranked = [...rows].sort(
      (a, b) => Number(near.has(b.entity)) - Number(near.has(a.entity)) || compareText(b.from ?? '', a.from ?? ''),
    );
    for (const relation of ranked.slice(0, MOST_OF_A_KIND)) kept.add(relation);
  }
  return relations.filter((relation) => kept.has(relation)).slice(0, MOST_TIES);
}

function countLeftOut(all: readonly CardRelation[], kept: readonly CardRelation[]): Record<string, number> {
  const [before, after] = [groupBy(all, kindOf), groupBy(kept, kindOf)];
  const counts = [...before].map(([kind, rows]) => [kind, rows.length - (after.get(kind)?.length ?? 0)] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/** The office without its seat: "U.S. Representative from Ohio" is one of the Representatives. */
function kindOf({ relation }: CardRelation): string {
  return relation.replace(/ from .+$/, '');
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
