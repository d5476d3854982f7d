import type { EntityId } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';

/** The names of the packs' actors as evaluation sets need them: folded, with the actors they belong to. */
export interface KnownNames {
  /** Names that are not weak. */
  strong: ReadonlyMap<string, readonly EntityId[]>;
  /** Adjectives and peoples: readers differ on whether they stand for the state. */
  demonyms: ReadonlyMap<string, readonly EntityId[]>;
}

/** Collects names and demonyms of all actors. */
export function knownNames(packs: readonly Pack[]): KnownNames {
  const strong = new Map<string, EntityId[]>();
  const demonyms = new Map<string, EntityId[]>();
  for (const entity of packs.flatMap((pack) => pack.entities)) {
    if (entity.type !== 'actor') continue;
    note(strong, entity.name, entity.id);
    for (const { text, sort, weak } of entity.aliases) {
      if (sort === 'demonym') note(demonyms, text, entity.id);
      else if (!weak) note(strong, text, entity.id);
    }
  }
  return { strong, demonyms };
}

/** As names are compared in evaluation sets: lower case, single spaces. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Actors whose name, strong or demonym, stands in the text as whole words, up to four words long. */
export function namedWithin(text: string, { strong, demonyms }: KnownNames): EntityId[] {
  const words = foldName(text).split(/[^\p{L}\p{M}.]+/u);
  const found = new Set<EntityId>();
  for (let from = 0; from < words.length; from += 1) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to += 1) {
      const name = words.slice(from, to).join(' ');
      for (const id of [...(strong.get(name) ?? []), ...(demonyms.get(name) ?? [])]) found.add(id);
    }
  }
  return [...found];
}

function note(names: Map<string, EntityId[]>, text: string, id: EntityId): void {
  const holders = names.get(foldName(text)) ?? [];
  if (!holders.includes(id)) names.set(foldName(text), [...holders, id]);
}
