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
