import type { Dataset } from '../model/dataset.ts';
import type { IsoDate } from '../model/date.ts';
import type { Actor, Entity, EntityId } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import { type NewIds, renameClaim, renameEntity } from './rename-record.ts';
import { type PackRecord, uniteRecords } from './unite-records.ts';

/**
 * Which records of the packs speak of one thing, and the id it goes by: what `mergePacks` of matching/ gives, so that
 * marks, results and cards speak of the same entities. It comes in as a fact: this room does not know matching.
 */
export interface SameEntities {
  entities: readonly { id: EntityId; records: readonly { pack: number; entity: Entity }[] }[];
  /** The number of the entity that a pack calls by this id; -1 when it has none. */
  numberOf: (pack: number, id: EntityId) => number;
}

/**
 * Unites packs into one dataset: every entity once, under the id that marks and search give it, with what all packs
 * record of it; every reference rewritten to those ids; sources and claims of one id kept apart as `packId/id`.
 *
 * A role or tie still open when its pack ends is known to that day and no further. Where another pack reaches further,
 * that day is put down (`knownTo`), so that nobody shows it as of the other pack's last day.
 * @param packs  in order of priority; the same, in the same order, that `same` was made from
 */
export function unitePacks(packs: readonly Pack[], same: SameEntities): Dataset {
  const ids = newIdsOf(packs, same);
  const lastDay = packs.reduce((last, { manifest }) => (manifest.cutOff > last ? manifest.cutOff : last), '');
  const named = ({ pack, entity }: { pack: number; entity: Entity }): PackRecord => {
    const { cutOff } = packs[pack]!.manifest;
    const newIds = ids[pack];
    const own = newIds == null ? entity : renameEntity(entity, newIds);
    return { entity: cutOff < lastDay ? withKnownTo(own, cutOff) : own, cutOff };
  };
  // Few entities stand in two packs, and only for those are names asked for.
  const places = new Map(same.entities.map(({ id }, place) => [id, place]));
  const namesById = (id: EntityId): string[] => namesOf(same.entities[places.get(id) ?? -1]?.records ?? []);
  const alone = packs.map(({ manifest }) => [manifest.id]);
  return {
    manifests: packs.map(({ manifest }) => manifest),
    entities: same.entities.map(({ records }) =>
      records.length === 1 ? named(records[0]!).entity : uniteRecords(records.map(named), namesById),
    ),
    claims: packs.flatMap(({ claims }, pack) => {
      const own = ids[pack];
      return own == null ? claims : claims.map((claim) => renameClaim(claim, own));
    }),
    sources: eachOnce(
      packs.flatMap(({ sources }, pack) => {
        const own = ids[pack];
        return own == null ? sources : sources.map((source) => ({ ...source, id: own.source(source.id) }));
      }),
    ),
    packsOf: new Map(
      same.entities.map(({ id, records }) => [
        id,
        records.length === 1 ? alone[records[0]!.pack]! : records.map(({ pack }) => packs[pack]!.manifest.id),
      ]),
    ),
  };
}

/** Null for a pack whose ids all stay, so that its records need no copy: most packs are such. */
function newIdsOf(packs: readonly Pack[], same: SameEntities): (NewIds | null)[] {
  const sourceIds = newSourceIds(packs);
  const claimIds = new Set<string>();
  const renamed = new Set(
    same.entities.flatMap(({ id, records }) =>
      records.filter(({ entity }) => entity.id !== id).map(({ pack }) => pack),
    ),
  );
  return packs.map(({ manifest, claims }, pack) => {
    const taken = new Map(claims.filter(({ id }) => claimIds.has(id)).map(({ id }) => [id, `${manifest.id}/${id}`]));
    for (const { id } of claims) claimIds.add(id);
    const sourcesStay = [...sourceIds[pack]!].every(([id, now]) => id === now);
    if (taken.size === 0 && sourcesStay && !renamed.has(pack)) return null;
    return {
      // What the pack does not define, as a text in a list of answers, is no id and stays.
      entity: (id) => same.entities[same.numberOf(pack, id)]?.id ?? id,
      source: (id) => sourceIds[pack]!.get(id) ?? id,
      claim: (id) => taken.get(id) ?? id,
    };
  });
}

/** A page that two packs cite is one source: counted twice it would make one outlet look like two. */
function newSourceIds(packs: readonly Pack[]): Map<string, string>[] {
  const byAddress = new Map<string, string>();
  const taken = new Set<string>();
  return packs.map(({ manifest, sources }) => {
    const own = new Map<string, string>();
    for (const { id, url } of sources) {
      own.set(id, byAddress.get(url) ?? (taken.has(id) ? `${manifest.id}/${id}` : id));
    }
    // Only now: two records of one page in one pack are two to that pack.
    for (const { id, url } of sources) if (!byAddress.has(url)) byAddress.set(url, own.get(id) ?? id);
    for (const id of own.values()) taken.add(id);
    return own;
  });
}

function eachOnce(sources: readonly Source[]): Source[] {
  const byId = new Map<string, Source>();
  for (const source of sources) if (!byId.has(source.id)) byId.set(source.id, source);
  return [...byId.values()];
}

function namesOf(records: readonly Pick<PackRecord, 'entity'>[]): string[] {
  return records.flatMap(({ entity }) => [entity.name, ...entity.aliases.map(({ text }) => text)]);
}

/** Marks what is still open with the last day on which the pack knows it to be. */
function withKnownTo(entity: Entity, cutOff: IsoDate): Entity {
  if (entity.type !== 'actor' || !hasOpenTie(entity)) return entity;
  const dated = <T extends { from: IsoDate | null; to: IsoDate | null }>(tie: T): T =>
    tie.from !== null && tie.to === null ? { ...tie, knownTo: cutOff } : tie;
  return { ...entity, roles: entity.roles.map(dated), relations: entity.relations.map(dated) };
}

function hasOpenTie({ roles, relations }: Actor): boolean {
  return [...roles, ...relations].some(({ from, to }) => from !== null && to === null);
}
