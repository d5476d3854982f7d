import type { Claim } from '../model/claim.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { PackManifest } from '../model/pack.ts';
import type { Source, SourceId } from '../model/source.ts';
import type { RecordReader } from './read-records.ts';
import type { StoredEntity } from './stored-entity.ts';

/**
 * Reads what a card about an entity is composed from.
 * @param manifests  of the installed packs; those of the packs that record the entity tell how far its facts reach
 * @returns null when no installed pack defines the entity. Rejects as IndexedDB does.
 */
export async function readDossier(
  records: RecordReader,
  manifests: readonly PackManifest[],
  id: EntityId,
): Promise<Dossier | null> {
  const [own] = await readEntities(records, [id]);
  const [manifest, ...moreManifests] = (own?.packs ?? []).flatMap((id) => manifests.find((one) => one.id === id) ?? []);
  if (own === undefined || manifest === undefined) return null;
  // Stored by layOutRecords under these kinds, from packs that were checked when parsed.
  const [claims, around] = await Promise.all([
    records.read('claim', own.claims) as Promise<Claim[]>,
    readEntities(records, own.related),
  ]);
  const related = around.map((stored) => stored.entity);
  const sources = (await records.read('source', citedBy(related, claims))) as Source[];
  return {
    entity: own.entity,
    claims,
    sources: new Map(sources.map((source) => [source.id, source])),
    entities: new Map(related.map((entity) => [entity.id, entity])),
    manifest,
    ...(moreManifests.length === 0 ? {} : { moreManifests }),
  };
}

/** A few facts about each of many entities: no claims, and of other entities only those that their offices name. */
export interface Outlines {
  /** Those asked for, in that order; unknown ids are left out. */
  asked: Entity[];
  /** These and those that they hold offices in. */
  entities: ReadonlyMap<EntityId, Entity>;
  /** What they cite themselves. */
  sources: ReadonlyMap<SourceId, Source>;
}

/** Reads what a list says of many entities at once, far less than their dossiers. Rejects as IndexedDB does. */
export async function readOutlines(records: RecordReader, ids: readonly EntityId[]): Promise<Outlines> {
  const asked = (await readEntities(records, ids)).map((stored) => stored.entity);
  const named = asked.flatMap((entity) => (entity.type === 'actor' ? entity.roles.flatMap(({ of }) => of ?? []) : []));
  const around = (await readEntities(records, named)).map((stored) => stored.entity);
  // Stored by layOutRecords under this kind.
  const sources = (await records.read('source', citedBy(asked, []))) as Source[];
  return {
    asked,
    entities: new Map([...around, ...asked].map((entity) => [entity.id, entity])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

async function readEntities(records: RecordReader, ids: readonly EntityId[]): Promise<StoredEntity[]> {
  // Stored by layOutRecords under this kind.
  return (await records.read('entity', ids)) as StoredEntity[];
}

function citedBy(entities: readonly Entity[], claims: readonly Claim[]): Set<SourceId> {
  const cited = new Set(claims.map((claim) => claim.source));
  for (const entity of entities) for (const source of citedByEntity(entity)) cited.add(source);
  return cited;
}

function citedByEntity(entity: Entity): SourceId[] {
  const named = entity.aliases.map((alias) => alias.seenIn).filter((source) => source !== undefined);
  const own =
    entity.type === 'event' ? entity.sources : [...entity.roles, ...entity.relations].flatMap((tie) => tie.sources);
  const silent = (entity.silences ?? []).map(({ source }) => source);
  return [...entity.descriptionSources, ...named, ...own, ...silent];
}
