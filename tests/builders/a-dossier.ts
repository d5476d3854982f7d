import { gatherDossier } from '../../cards/gather-dossier.ts';
import type { Dossier } from '../../model/dossier.ts';
import type { EntityId } from '../../model/entity.ts';
import { aPack } from './a-pack.ts';

/** The dossier of one entity in a pack made of the parts given; throws when the parts do not define it. */
export function aDossier(id: EntityId, parts: Parameters<typeof aPack>[0]): Dossier {
  const dossier = gatherDossier(aPack(parts), id);
  if (dossier === null) throw new Error(`The parts of this test define no entity "${id}".`);
  return dossier;
}
