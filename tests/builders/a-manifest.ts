import type { PackManifest } from '../../model/pack.ts';

/** A pack manifest for tests: id "test-pack", cut-off 9 July 2026. */
export function aManifest(fields: Partial<PackManifest> = {}): PackManifest {
  return {
    format: 1,
    id: 'test-pack',
    title: 'Test pack',
    description: 'A pack made up for tests.',
    version: '2026.7.0',
    cutOff: '2026-07-09',
    licence: 'CC0-1.0',
    attributions: [],
    languages: ['en'],
    counts: { actors: 0, events: 0, claims: 0, sources: 0 },
    ...fields,
  };
}
