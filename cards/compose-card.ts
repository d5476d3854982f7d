import type { Card, CardPack } from '../model/card.ts';
import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Passage, ReadFigure } from '../model/passage.ts';
import { citedByCard } from './cited-by-card.ts';
import { composeTimeline, timelineDays } from './compose-timeline.ts';
import { eventEnd } from './event-end.ts';
import { checkFigures } from './figures/check-figures.ts';
import { readFigures } from './figures/read-figures.ts';
import { groupClaims } from './group-claims.ts';
import { lastDayOf } from './last-day.ts';
import { listEvents } from './list-events.ts';
import { listNotices } from './list-notices.ts';
import { listOfficeNotes } from './list-office-notes.ts';
import { listRelations } from './list-relations.ts';
import { listTies } from './list-ties.ts';
import { numberSources } from './number-sources.ts';
import { rolesDiffer, showRoles } from './show-roles.ts';

/**
 * Composes what the reader sees about one entity, as of the day an article speaks for.
 * @param asOf   the article's date; without one, roles and ties are those of today
 * @param today  the reader's day; beyond the last day that a pack of the dossier covers, that day stands for it
 * Never throws: what a dossier lacks is left out, and nothing is shown without a source.
 */
export function composeCard(dossier: Dossier, asOf: ArticleDate, today: IsoDate, passage: Passage = NO_PASSAGE): Card {
  const { entity, manifest, moreManifests = [] } = dossier;
  const lastDay = lastDayOf(dossier);
  const now = earlier(today, lastDay);
  const then = asOf.date === null ? null : earlier(asOf.date, lastDay);
  const rolesThen = then === null ? [] : showRoles(dossier, then);
  const rolesNow = showRoles(dossier, now);
  const read = boundPassage(passage);
  const card = {
    ...portray(dossier),
    asOf,
    today,
    rolesThen,
    rolesNow,
    rolesDiffer: then !== null && rolesDiffer(rolesThen, rolesNow),
    when: whenOf(dossier),
    relations: listRelations(dossier, then ?? now),
    ...groupClaims(dossier, asOf.date),
    here: listTies(dossier, read.beside, then ?? now),
    figures: checkFigures(figuresOf(read), { dossier, beside: read.beside, asOf: asOf.date }),
    offices: asOf.method === 'given' ? [] : listOfficeNotes(dossier, read, asOf.date),
    timeline: composeTimeline(dossier, timelineDays(asOf, today)),
    ...listEvents(dossier, asOf.date),
    pack: packOf(manifest),
    ...(moreManifests.length === 0 ? {} : { morePacks: moreManifests.map(packOf) }),
  };
  return {
    ...card,
    entity: entity.id,
    notices: listNotices(card),
    sources: numberSources(citedByCard(card), dossier.sources),
  };
}

function packOf({ id, title, version, cutOff }: Dossier['manifest']): CardPack {
  return { id, title, version, cutOff };
}

/** A sentence beyond the bound is no sentence, and nothing is read from it. */
function boundPassage(passage: Passage): Passage {
  const isBound = passage.sentence !== null && passage.sentence.length <= MAX_SENTENCE_LENGTH;
  return isBound ? passage : { ...passage, sentence: null, mark: null };
}

function figuresOf({ sentence, lang }: Passage): ReadFigure[] {
  return sentence === null ? [] : readFigures(sentence, lang);
}

/** In code units. The longest sentences of news have some 600; the page's text is not ours to trust. */
const MAX_SENTENCE_LENGTH = 2000;

const NO_PASSAGE: Passage = { beside: [], sentence: null, mark: null, lang: null };

function portray({ entity, sources }: Dossier) {
  const { type, kind, name, description, wikipedia = null, qid = null, ambiguity = null } = entity;
  const descriptionSources = entity.descriptionSources.filter((id) => sources.has(id));
  return { type, kind, name, description, descriptionSources, wikipedia, qid, ambiguity, alsoKnownAs: namesOf(entity) };
}

function namesOf({ name, aliases }: Dossier['entity']): Card['alsoKnownAs'] {
  return aliases
    .filter(({ text, sort }) => text !== name && SHOWN_SORTS.includes(sort))
    .sort((a, b) => SHOWN_SORTS.indexOf(a.sort) - SHOWN_SORTS.indexOf(b.sort))
    .map(({ text, lang, note }) => ({ text, lang, note: note ?? null }));
}

/** Sorts of names worth reading, best first. Surnames, demonyms and slips say nothing new about who it is. */
const SHOWN_SORTS: readonly string[] = ['name', 'abbreviation', 'native', 'variant', 'former', 'partisan'];

function whenOf({ entity, entities }: Dossier): Card['when'] {
  if (entity.type !== 'event') return null;
  const { start, precision, ongoing = false } = entity;
  const place = entity.place === null ? null : (entities.get(entity.place)?.name ?? null);
  return { start, end: eventEnd(entity), ongoing, precision, place };
}

function earlier(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
