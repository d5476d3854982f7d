import type { Card, CardClaim, CardFacet } from '../model/card.ts';
import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EntityId } from '../model/entity.ts';
import { countSources } from './count-sources.ts';
import { eventEnd } from './event-end.ts';
import { facetLabel } from './facet-label.ts';
import { facetSilence } from './facet-silence.ts';
import { findParties, type PartyFinder } from './find-parties.ts';
import { groupBy } from './group-by.ts';
import { issuerName } from './issuer-name.ts';
import { judgeClaims } from './judge-claims.ts';
import { markCopies } from './mark-copies.ts';
import { orderClaims } from './order-claims.ts';
import { orderFacets } from './order-facets.ts';
import { recordedOtherwise } from './recorded-otherwise.ts';
import { showClaim } from './show-claim.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { namesOf, wordAnswer } from './word-answer.ts';
import { wordAnswers } from './word-answers.ts';
import { wordReason } from './word-reason.ts';

/** What a claim's neighbours must be told of the card. */
interface Setting {
  dossier: Dossier;
  /** Null when the article gives none: then every claim counts. */
  asOf: IsoDate | null;
  partyOf: PartyFinder;
}

/**
 * The claims of a dossier by the question they answer, each with its verdict, in the order shown. A claim whose source
 * is missing is left out: nothing is shown without one.
 */
export function groupClaims(dossier: Dossier, asOf: IsoDate | null): Pick<Card, 'facets' | 'counts'> {
  const spoken = speakClaims(dossier);
  const setting = { dossier, asOf, partyOf: findParties(dossier.entities) };
  const groups = groupBy(spoken, ({ claim }) => `${claim.about[0]}/${claim.facet}`);
  const facets = [...groups.values()].map((claims) => composeFacet(claims, setting));
  return { facets: orderFacets(facets), counts: countSources(knownBy(spoken, asOf), setting.partyOf) };
}

function speakClaims({ claims, sources, entities }: Dossier): SpokenClaim[] {
  return claims.flatMap((claim) => {
    const source = sources.get(claim.source);
    if (source === undefined) return [];
    const names = Array.isArray(claim.value) ? namesOf(claim.value, entities) : null;
    return [{ claim, source, issuer: issuerName(claim, source, entities), answer: wordAnswer(claim, entities), names }];
  });
}

function composeFacet(claims: readonly SpokenClaim[], { dossier, asOf, partyOf }: Setting): CardFacet {
  const { subject, facet } = questionOf(claims, dossier);
  const judged = knownBy(claims, asOf);
  const judgement = judgeClaims(judged, {
    frame: frameOf(claims[0]?.claim.about[0], dossier),
    entities: dossier.entities,
    sources: dossier.sources,
  });
  const about = dossier.entities.get(subject?.entity ?? dossier.entity.id) ?? dossier.entity;
  const record = recordedOtherwise(judged, facet, about, dossier.entities);
  const reason = record === null ? wordReason(judgement) : wordRecord(judged, record);
  return {
    facet,
    label: facetLabel(facet),
    subject,
    verdict: record === null ? judgement.verdict : 'differ',
    reason: reason + wordLater(judged, claims, asOf),
    claims: showClaims(claims, asOf, partyOf),
    counts: countSources(judged, partyOf),
    silence: facetSilence(judged, { subject: subject?.entity ?? dossier.entity.id, facet }, dossier),
  };
}

function showClaims(claims: readonly SpokenClaim[], asOf: IsoDate | null, partyOf: PartyFinder): CardClaim[] {
  const ordered = orderClaims(claims, asOf);
  const copies = markCopies(ordered);
  return ordered.map((spoken) => {
    const copyOf = copies.get(spoken.claim.id);
    return { ...showClaim(spoken, asOf, partyOf), ...(copyOf === undefined ? {} : { copyOf }) };
  });
}

function wordRecord(claims: readonly SpokenClaim[], record: string): string {
  return `Written otherwise than recorded: ${wordAnswers(claims)}; recorded: ${record}.`;
}

function questionOf(
  claims: readonly SpokenClaim[],
  { entity, entities }: Dossier,
): Pick<CardFacet, 'subject' | 'facet'> {
  const claim = claims[0]?.claim;
  const id = claim?.about[0] ?? entity.id;
  const subject = id === entity.id ? null : { entity: id, name: entities.get(id)?.name ?? id };
  return { subject, facet: claim?.facet ?? '' };
}

function frameOf(subject: EntityId | undefined, { entity, entities }: Dossier) {
  const found = subject === entity.id ? entity : entities.get(subject ?? '');
  return found?.type === 'event' ? { start: found.start, end: eventEnd(found) } : null;
}

/** The claims that count on a day: those that are not later, or all where all are. */
function knownBy(claims: readonly SpokenClaim[], asOf: IsoDate | null): readonly SpokenClaim[] {
  const known = claims.filter(({ claim }) => asOf === null || claim.asOf <= asOf);
  return known.length > 0 ? known : claims;
}

/** What the reader must know about claims of days after the article's. */
function wordLater(judged: readonly SpokenClaim[], all: readonly SpokenClaim[], asOf: IsoDate | null): string {
  if (asOf !== null && judged.every(({ claim }) => claim.asOf > asOf)) return ' All of it is later than the article.';
  const later = all.length - judged.length;
  if (later === 0) return '';
  return later === 1
    ? ' 1 later statement is shown but not weighed.'
    : ` ${later} later statements are shown but not weighed.`;
}
