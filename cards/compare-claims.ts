import type { Claim, Figure } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Source, SourceId } from '../model/source.ts';
import { compareDates } from './compare-dates.ts';
import { compareFigures, type Frame } from './compare-figures.ts';
import { compareLists } from './compare-lists.ts';
import { AGREE, apart, type Comparison, differ } from './comparison.ts';
import { daysBetween } from './days-between.ts';
import { facetManner } from './facet-manner.ts';
import { foldWords } from './fold-words.ts';
import { isoDateIn } from './iso-date-in.ts';
import { areSameWords } from './same-words.ts';
import { vagueCount } from './vague-count.ts';

/** What comparing must know besides the two claims. */
export interface ComparisonGround {
  /** When the subject happened, where it is an event. */
  frame: Frame | null;
  entities: ReadonlyMap<EntityId, Entity>;
  sources: ReadonlyMap<SourceId, Source>;
}

/** An answer of more words is a sentence, and sentences are not compared. */
const MAX_CATEGORY_WORDS = 5;

/** A state in words ("planned", "closed") holds this long, for comparing; later words tell of a later state. */
const SAME_STATE_DAYS = 2;

/** A holder of an office is told as such for this long at least, for comparing. */
const SAME_OFFICE_DAYS = 31;

/** News is reported on its day or the next two. */
const REPORTED_WITHIN_DAYS = 2;

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ial)|not responsible|no (?:role|link|connection)|did not (?:do|carry|take part))\b/i;

const REACTION = /(?:^|-)reactions?$/;

/** Sets two claims of one facet side by side; the order in which they are given does not count. */
export function compareClaims(a: Claim, b: Claim, ground: ComparisonGround): Comparison {
  const [figureA, figureB] = [figureOf(a, b), figureOf(b, a)];
  if (figureA !== null && figureB !== null) {
    return compareFigures({ figure: figureA, asOf: a.asOf }, { figure: figureB, asOf: b.asOf }, ground.frame);
  }
  if (figureA !== null || figureB !== null) return apart('unlike');
  if (a.value === null || b.value === null) return apart('words');
  if (Array.isArray(a.value) || Array.isArray(b.value)) return compareWithList(a, b, ground);
  return compareTexts(a, b, ground);
}

/** The figure of a claim. A bare number, or "dozens", counts what the other's figure or else the facet counts. */
function figureOf({ figure, value, facet, asOf }: Claim, other: Claim): Figure | null {
  if (figure !== undefined) return figure;
  const bounds = typeof value === 'number' ? [value, value] : typeof value === 'string' ? vagueCount(value) : null;
  const [low, high] = bounds ?? [];
  if (low === undefined || high === undefined) return null;
  const counted: Figure = other.figure ?? { metric: facet, unit: '', low, high, qualifier: 'exact' };
  // Of another day it would borrow that day's period.
  return asOf === other.asOf || counted.period === undefined ? { ...counted, low, high, qualifier: 'exact' } : null;
}

function compareWithList(a: Claim, b: Claim, ground: ComparisonGround): Comparison {
  const [listA, listB] = [listOf(a, ground), listOf(b, ground)];
  return listA === null || listB === null ? apart('unlike') : compareNamed({ a, b, listA, listB }, ground);
}

/** Who leads a body changes: two names told long after each other are two terms, not a dispute. Who met at an event stays. */
function compareNamed(
  { a, b, listA, listB }: { a: Claim; b: Claim; listA: string[]; listB: string[] },
  { frame }: ComparisonGround,
): Comparison {
  const met = compareLists(listA, listB);
  const mayChange = frame === null && facetManner(a.facet) === 'people';
  const isOther = met.relation === 'differ' && Math.abs(daysBetween(a.asOf, b.asOf)) > SAME_OFFICE_DAYS;
  return mayChange && isOther ? apart('as-of') : met;
}

function compareTexts(a: Claim, b: Claim, ground: ComparisonGround): Comparison {
  const [textA, textB] = [String(a.value), String(b.value)];
  const [dateA, dateB] = [isoDateIn(textA, a.asOf), isoDateIn(textB, b.asOf)];
  if (dateA?.whole && dateB?.whole) {
    return mayBeReportDate(a, dateB.text, ground) || mayBeReportDate(b, dateA.text, ground)
      ? apart('report-date')
      : compareDates(dateA.text, dateB.text);
  }
  if (foldWords(textA) === foldWords(textB)) return AGREE;
  if (dateA?.whole || dateB?.whole) return apart('unlike');
  // Of two who react to a third, neither denies the other.
  const mayDeny = !REACTION.test(a.facet) && speakerOf(a) !== speakerOf(b);
  if (mayDeny && isDenial(textA) !== isDenial(textB)) return differ('denial');
  return compareWords(a, b, ground);
}

/** Whether a claim's date may be only that of its page: an undated happening, put on the day after another's date. */
function mayBeReportDate(claim: Claim, otherDate: string, { sources }: ComparisonGround): boolean {
  const ownDate = String(claim.value);
  const days = daysBetween(otherDate, ownDate);
  const isPageDate = claim.asOfBasis === 'inferred' && sources.get(claim.source)?.published === ownDate;
  return isPageDate && days > 0 && days <= REPORTED_WITHIN_DAYS;
}

function compareWords(a: Claim, b: Claim, ground: ComparisonGround): Comparison {
  const manner = facetManner(a.facet);
  const sameState = Math.abs(daysBetween(a.asOf, b.asOf)) <= SAME_STATE_DAYS;
  if (manner === 'own-voice') return compareOwnVoices(a, b, sameState);
  if (manner === 'people') {
    const [whoA, whoB] = [listOf(a, ground), listOf(b, ground)];
    if (whoA !== null && whoB !== null) return compareNamed({ a, b, listA: whoA, listB: whoB }, ground);
  }
  if (!isCategory(a) || !isCategory(b)) return apart('words');
  if (manner !== 'spelling' && areSameWords(String(a.value), String(b.value))) return AGREE;
  // One speaker told in other words by two outlets is no dispute.
  if (speakerOf(a) === speakerOf(b)) return apart('words');
  if (manner === 'wording' || manner === 'spelling') return differ('values');
  return sameState || ground.frame?.end != null ? differ('values') : apart('as-of');
}

function speakerOf({ issuerId, issuer }: Claim): string {
  return issuerId ?? issuer;
}

function compareOwnVoices(a: Claim, b: Claim, sameState: boolean): Comparison {
  if (!sameState) return apart('as-of');
  return apart(speakerOf(a) === speakerOf(b) ? 'words' : 'own-voice');
}

/** The actors an answer names: a list as it is, a text by the names of those the claim is about; null when none is found. */
function listOf(claim: Claim, { entities }: ComparisonGround): string[] | null {
  // A remark in brackets, "uae (likely)", does not make another actor.
  if (Array.isArray(claim.value)) return claim.value.map((item) => item.replace(/ \(.+\)$/, ''));
  const text = ` ${foldWords(String(claim.value))} `;
  const named = claim.about.slice(1).filter((id) => {
    const entity = entities.get(id);
    return entity?.type === 'actor' && namesOf(entity).some((name) => text.includes(` ${foldWords(name)} `));
  });
  return named.length === 0 ? null : named;
}

function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases.filter((alias) => alias.sort !== 'description').map((alias) => alias.text)];
}

/** The claim's own first words decide: "strikes followed fire; Hamas denies" asserts, and relays a denial. */
function isDenial(value: string): boolean {
  return DENIAL.test(value.split(/[;:]/)[0] ?? '');
}

function isCategory({ value }: Claim): boolean {
  const text = String(value);
  return !/[;:]/.test(text) && foldWords(text).split(' ').length <= MAX_CATEGORY_WORDS;
}
