import type { Actor, NewsEvent } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';

/** What a pack holds and lacks, as rows of a table: what, how many have it, of how many. */
export function packCoverage({ entities, claims, sources }: Pack): [what: string, have: number, of: number][] {
  const actors = entities.filter((entity): entity is Actor => entity.type === 'actor');
  const events = entities.filter((entity): entity is NewsEvent => entity.type === 'event');
  const roles = actors.flatMap((actor) => actor.roles);
  const ties = actors.flatMap((actor) => actor.relations);
  const followed = new Set(events.flatMap(({ follows, partOf }) => [...follows, ...partOf]));
  const told = new Set(claims.flatMap(({ about }) => about));
  return [
    ['persons with an office on record', ...share(actors.filter(isPerson), ({ roles: own }) => own.length > 0)],
    ['offices with a first day', ...share(roles, ({ from }) => from !== null)],
    ['actors other than states and media with an office or a tie', ...share(actors.filter(canBeTied), isTied)],
    ['ties with a first day', ...share(ties, ({ from }) => from !== null)],
    ['actors that a claim tells of', ...share(actors, ({ id }) => told.has(id))],
    ['events with participants', ...share(events, ({ participants }) => participants.length > 0)],
    ['events with a place', ...share(events, ({ place }) => place !== null)],
    ['events exact to the day', ...share(events, ({ precision }) => precision === 'day')],
    ['events within a sequence', ...share(events, (event) => isInSequence(event, followed))],
    ['events with five claims or more', ...share(events, ({ id }) => countAbout(claims, id) >= MANY_CLAIMS)],
    ['claims with a figure', ...share(claims, ({ figure }) => figure !== undefined)],
    ['claims whose issuer is an actor of the pack', ...share(claims, ({ issuerId }) => issuerId !== undefined)],
    ['claims relayed from another outlet that the page names', ...share(claims, ({ origin }) => origin !== undefined)],
    ['pages that name the text they copy', ...share(sources, ({ origin, publisher }) => origin !== publisher)],
    ['pages with a date', ...share(sources, ({ published }) => published !== null)],
    ['questions asked of two origins or more', ...questionsOfTwoOrigins({ claims, sources })],
  ];
}

/** Enough to say more than that it happened. */
const MANY_CLAIMS = 5;

function share<T>(items: readonly T[], has: (item: T) => boolean): [number, number] {
  return [items.filter(has).length, items.length];
}

function isPerson({ kind }: Actor): boolean {
  return kind === 'person';
}

/** A state belongs to nobody, and whose a medium is would have to be told by a page. */
function canBeTied({ kind }: Actor): boolean {
  return kind !== 'state' && kind !== 'media';
}

function isTied({ roles, relations }: Actor): boolean {
  return roles.length + relations.length > 0;
}

function isInSequence({ id, follows, partOf }: NewsEvent, followed: ReadonlySet<string>): boolean {
  return follows.length + partOf.length > 0 || followed.has(id);
}

function countAbout(claims: Pack['claims'], id: string): number {
  return claims.filter(({ about }) => about[0] === id).length;
}

function questionsOfTwoOrigins({ claims, sources }: Pick<Pack, 'claims' | 'sources'>): [number, number] {
  const originOf = new Map(sources.map(({ id, origin }) => [id, origin]));
  const questions = new Map<string, Set<string>>();
  for (const { about, facet, source, origin } of claims) {
    const key = `${about[0]}/${facet}`;
    questions.set(key, (questions.get(key) ?? new Set()).add(origin ?? originOf.get(source) ?? ''));
  }
  return share([...questions.values()], ({ size }) => size > 1);
}
