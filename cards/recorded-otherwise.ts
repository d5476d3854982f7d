import type { Entity, EntityId } from '../model/entity.ts';
import { foldWords } from './fold-words.ts';
import { isHeld } from './roles-at.ts';
import type { SpokenClaim } from './spoken-claim.ts';
import { wordOffice } from './word-office.ts';
import { wordSpan } from './word-span.ts';

/** Names that careful pages use; a misspelling on record is still one. */
const CAREFUL_SORTS = new Set([
  'name',
  'surname',
  'given-name',
  'title',
  'abbreviation',
  'variant',
  'native',
  'former',
]);

const FORMER = /\b(?:former|ex|one-time|onetime)\b[ -]*/i;

/** A name and nothing else: words with capitals. */
const NAME = /^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)+$/u;

type Entities = ReadonlyMap<EntityId, Entity>;

/**
 * What the packs record where pages write a name or a title otherwise: "former president" of one who holds the office on
 * that day, "Yoav Katz" of Israel Katz. Pages that repeat one slip do not agree with each other on how it is.
 * @param claims  of one facet and subject
 * @returns the record in words, null where it is no matter of names and titles or nothing contradicts it
 */
export function recordedOtherwise(
  claims: readonly SpokenClaim[],
  facet: string,
  entity: Entity | undefined,
  entities: Entities,
): string | null {
  if (entity === undefined || !/(?:title|name)-as-reported$/.test(facet)) return null;
  const found = claims.map(({ claim }) => {
    const written = typeof claim.value === 'string' ? claim.value : '';
    return officeHeld(written, claim.asOf, entity, entities) ?? nameOnRecord(written, entity);
  });
  // One page that writes it as recorded makes it a question between pages, and is compared as such.
  return found.every((record) => record !== null) ? (found[0] ?? null) : null;
}

/** The office that a page calls a former one, held on the day. */
function officeHeld(written: string, day: string, entity: Entity, entities: Entities): string | null {
  if (entity.type !== 'actor' || !FORMER.test(written)) return null;
  const words = foldWords(written.replace(FORMER, '')).split(' ');
  const role = entity.roles.find(
    (one) =>
      one.from !== null &&
      isHeld(one, day) &&
      foldWords(one.title)
        .split(' ')
        .every((word) => words.includes(word)),
  );
  if (role === undefined) return null;
  const ofName = role.of === null ? null : (entities.get(role.of)?.name ?? null);
  return `${wordOffice(role.title, ofName, role.acting === true)}, ${wordSpan(role.from, role.to)}`;
}

/** The name on record, where a page writes one that shares a word with it and is none of its forms. */
function nameOnRecord(written: string, { name, aliases }: Entity): string | null {
  const [head = ''] = written.split(', ');
  if (!NAME.test(head)) return null;
  const own = [name, ...aliases.filter(({ sort }) => CAREFUL_SORTS.has(sort)).map(({ text }) => text)].map(foldWords);
  const folded = foldWords(head);
  const words = new Set(foldWords(name).split(' '));
  const isNear = folded.split(' ').length === words.size && folded.split(' ').some((word) => words.has(word));
  return isNear && !own.includes(folded) ? name : null;
}
