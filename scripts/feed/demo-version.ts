import type { Claim } from '../../model/claim.ts';
import type { Pack } from '../../model/pack.ts';
import type { Source } from '../../model/source.ts';

/** The statement that the second version adds, so that everybody sees on a card whether an update arrived. */
export const DEMO_STATEMENT = 'This sentence came with the update that the demonstration feed published.';

/**
 * The next version of a pack, as the demonstration feed publishes it: one page and one claim more. Both say of
 * themselves that they are a demonstration.
 * @param about  id of the entity that the claim is about
 */
export function demoVersion(pack: Pack, about: string): Pack {
  const { manifest, claims, sources } = pack;
  const day = manifest.cutOff;
  const version = raised(manifest.version);
  // Every version brings another page and another claim, however many have come before.
  const id = `sidelight-demonstration-${version.replaceAll('.', '-')}`;
  const source: Source = {
    id,
    publisher: 'Sidelight demonstration feed',
    country: null,
    publisherType: 'dataset',
    origin: 'Sidelight demonstration feed',
    url: `https://demonstration.sidelight.invalid/${version}`,
    title: 'Demonstration of an update',
    titleBasis: 'described',
    published: day,
    language: 'en',
  };
  const claim: Claim = {
    id,
    about: [about],
    facet: 'demonstration',
    statement: DEMO_STATEMENT,
    value: null,
    issuer: 'Sidelight demonstration feed',
    source: source.id,
    asOf: day,
    asOfBasis: 'stated',
    confidence: 'low',
  };
  return {
    ...pack,
    manifest: {
      ...manifest,
      version,
      counts: { ...manifest.counts, claims: claims.length + 1, sources: sources.length + 1 },
    },
    claims: [...claims, claim],
    sources: [...sources, source],
  };
}

/** "2026.7.0" -> "2026.7.1": newer than the version, older than whatever its publisher brings next. */
function raised(version: string): string {
  const numbers = version.split('.').map(Number);
  return numbers.with(-1, (numbers.at(-1) ?? 0) + 1).join('.');
}
