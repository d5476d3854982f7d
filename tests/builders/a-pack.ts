import type { Pack, PackManifest } from '../../model/pack.ts';
import { aManifest } from './a-manifest.ts';
import { aSource } from './a-source.ts';

interface PackParts extends Partial<Omit<Pack, 'manifest'>> {
  manifest?: Partial<PackManifest>;
}

/** A pack for tests from the parts given, its counts right; holds the source "a-source" unless sources are given. */
export function aPack(parts: PackParts = {}): Pack {
  const { entities = [], claims = [], sources = [aSource()] } = parts;
  const events = entities.filter((entity) => entity.type === 'event').length;
  return {
    manifest: aManifest({
      counts: { actors: entities.length - events, events, claims: claims.length, sources: sources.length },
      ...parts.manifest,
    }),
    entities,
    claims,
    sources,
  };
}
