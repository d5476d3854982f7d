import type { Dataset } from '../model/dataset.ts';
import type { Dossier } from '../model/dossier.ts';
import type { EntityId } from '../model/entity.ts';
import type { Pack, PackManifest } from '../model/pack.ts';

/**
 * Gathers what the packs in memory hold about an entity, in three passes over their records.
 * @param records  packs united (data/unite-packs.ts), or one pack alone
 * @returns null when they do not define the entity
 */
export function gatherDossier(records: Dataset | Pack, id: EntityId): Dossier | null {
  const entities = new Map(records.entities.map((entity) => [entity.id, entity]));
  const entity = entities.get(id);
  const [manifest, ...moreManifests] = manifestsOf(records, id);
  if (entity === undefined || manifest === undefined) return null;
  const questions = new Set(
    records.claims.filter(({ about }) => about.includes(id)).map((claim) => `${claim.about[0]}/${claim.facet}`),
  );
  return {
    entity,
    claims: records.claims.filter((claim) => questions.has(`${claim.about[0]}/${claim.facet}`)),
    sources: new Map(records.sources.map((source) => [source.id, source])),
    entities,
    manifest,
    ...(moreManifests.length === 0 ? {} : { moreManifests }),
  };
}

function manifestsOf(records: Dataset | Pack, id: EntityId): PackManifest[] {
  if ('manifest' in records) return [records.manifest];
  return (records.packsOf.get(id) ?? []).flatMap((pack) => records.manifests.find((one) => one.id === pack) ?? []);
}
