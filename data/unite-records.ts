import type { IsoDate } from '../model/date.ts';
import type { Actor, Alias, Entity, NewsEvent } from '../model/entity.ts';
import { uniteRelations, uniteRoles } from './unite-ties.ts';

/** What one pack records of an entity, its ids already those of the whole. */
export interface PackRecord {
  entity: Entity;
  /** Last day the pack's facts cover. */
  cutOff: IsoDate;
}

/**
 * Unites the records that several packs hold of one entity. What it is, is said by the first; names, ties, participants
 * and triggers are taken from all, each once.
 * @param records     in order of priority, all of one type; never empty
 * @param namesOf     all names of an entity, to see that "President of Mexico" and "President" in Mexico are one office
 */
export function uniteRecords(records: readonly PackRecord[], namesOf: (id: string) => readonly string[]): Entity {
  const [first, ...others] = records.map(({ entity }) => entity);
  if (first === undefined) throw new Error('An entity without a record cannot be united.');
  const known: Partial<Entity> = Object.assign({}, ...others.map(identityOf).reverse());
  const silences = records.flatMap(({ entity }) => entity.silences ?? []);
  const base = {
    ...known,
    ...first,
    aliases: uniteAliases(first, others),
    ...(silences.length === 0 ? {} : { silences }),
  };
  if (base.type === 'actor') {
    const actors = records.flatMap(({ entity, cutOff }) => (entity.type === 'actor' ? [{ entity, cutOff }] : []));
    const ties = <T>(of: (actor: Actor) => readonly T[]) =>
      actors.map(({ entity, cutOff }) => ({ ties: of(entity), cutOff }));
    return {
      ...base,
      roles: uniteRoles(
        ties((actor) => actor.roles),
        namesOf,
      ),
      relations: uniteRelations(ties((actor) => actor.relations)),
    };
  }
  return { ...base, ...uniteSequences(base, others) };
}

/** What a later pack may add where the first is silent. */
function identityOf({ qid, wikipedia, ambiguity, prominence }: Entity): Partial<Entity> {
  return {
    ...(qid === undefined ? {} : { qid }),
    ...(wikipedia === undefined ? {} : { wikipedia }),
    ...(ambiguity === undefined ? {} : { ambiguity }),
    ...(prominence === undefined ? {} : { prominence }),
  };
}

function uniteAliases(first: Entity, others: readonly Entity[]): Alias[] {
  const added = others.flatMap(({ name, aliases }): Alias[] => [{ text: name, lang: 'und', sort: 'name' }, ...aliases]);
  const texts = new Set([first.name, ...first.aliases.map(({ text }) => text)]);
  const fresh = added.filter(({ text }) => !texts.has(text) && texts.add(text));
  return [...first.aliases, ...fresh];
}

function uniteSequences(first: NewsEvent, others: readonly Entity[]): Partial<NewsEvent> {
  const all = [first, ...others.filter((one) => one.type === 'event')];
  const each = (of: (event: NewsEvent) => readonly string[]): string[] => [...new Set(all.flatMap(of))];
  const participants = new Map(
    all.flatMap((event) => event.participants).map((one) => [`${one.actor} ${one.role}`, one]),
  );
  return {
    place: all.find(({ place }) => place !== null)?.place ?? null,
    participants: [...participants.values()],
    triggers: each((event) => event.triggers),
    partOf: each((event) => event.partOf),
    follows: each((event) => event.follows),
    atOddsWith: each((event) => event.atOddsWith),
    sources: each((event) => event.sources),
  };
}
