import type { Claim } from '../model/claim.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Source } from '../model/source.ts';

/** Words that name no one: the page speaks for itself. */
const NAMELESS =
  /^(?:the |an? )?(?:news |aggregated |press |media |wire )?(?:reports?|digest|timeline|article|page|summary|overview|blog|analysis|explainer|text)$/i;

/** Who asserts the claim, for the reader: the outlet where the source names nobody ("report", "X News report"). */
export function issuerName(claim: Claim, source: Source, entities: ReadonlyMap<EntityId, Entity>): string {
  const issuer = claim.issuer.trim();
  if (issuer === '' || NAMELESS.test(issuer)) return source.publisher;
  if (issuer.toLowerCase() === `${source.publisher.toLowerCase()} report`) return source.publisher;
  // "Marco Rubio, US Secretary of State": the name, with any rank before it, is enough and makes one issuer of two spellings.
  const name = entities.get(claim.issuerId ?? '')?.name;
  const [head = issuer] = issuer.split(', ');
  return name !== undefined && head.endsWith(name) ? head : issuer;
}
