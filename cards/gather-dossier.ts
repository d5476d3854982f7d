import type { Dossier } from '../model/dossier.ts';
import type { EntityId } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';

/**
 * Gathers what a pack in memory holds about an entity, in three passes over its records.
 * @returns null when the pack does not define the entity
 */
export function gatherDossier(pack: Pack, id: EntityId): Dossier | null {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const entity = entities.get(id);
  if (entity === undefined) return null;
  const questions = new Set(
    pack.claims.filter(({ about }) => about.includes(id)).map((claim) => `${claim.about[0]}/${claim.facet}`),
  );
  return {
    entity,
    claims: pack.claims.filter((claim) => questions.has(`${claim.about[0]}/${claim.facet}`)),
    sources: new Map(pack.sources.map((source) => [source.id, source])),
    entities,
    manifest: pack.manifest,
  };
}
