import { CompactSign, type JWK } from 'jose';
import type { Feed, PublicKey } from '../model/feed.ts';
import { keyFingerprint } from './key-fingerprint.ts';
import { toUtf8 } from './utf8.ts';

/** A key pair's private half, as `keygen` writes it: an Ed25519 key in JWK form. */
export interface SigningKey extends PublicKey {
  /** The secret. */
  d: string;
}

/** Names the signature's purpose, so that a statement of one kind can never pass for one of another. */
export const FEED_TYPE = 'sidelight-feed+jws';
export const ROTATION_TYPE = 'sidelight-rotation+jws';
/** RFC 9864's name for Ed25519; the only algorithm signed or accepted. */
export const FEED_ALGORITHM = 'Ed25519';

/** The public half of a signing key. */
export function publicKeyOf({ kty, crv, x }: SigningKey): PublicKey {
  return { kty, crv, x };
}

async function sign(payload: unknown, typ: string, key: SigningKey): Promise<string> {
  const kid = await keyFingerprint(publicKeyOf(key));
  const { kty, crv, x, d } = key;
  const jwk: JWK = { kty, crv, x, d, alg: FEED_ALGORITHM };
  return new CompactSign(toUtf8(JSON.stringify(payload)))
    .setProtectedHeader({ alg: FEED_ALGORITHM, typ, kid })
    .sign(jwk);
}

/** Signs a feed: JWS compact serialization. */
export function signFeed(feed: Feed, key: SigningKey): Promise<string> {
  return sign(feed, FEED_TYPE, key);
}

/** The old key's statement that `next` follows it in this feed: JWS compact serialization. */
export function signRotation(feedId: string, next: PublicKey, oldKey: SigningKey): Promise<string> {
  return sign({ feed: feedId, key: next }, ROTATION_TYPE, oldKey);
}

/** feed.json as a host serves it. `key` is the key the feed is signed with, for readers who meet the feed first. */
export function writeEnvelope(signedFeed: string, key: PublicKey, rotations: readonly string[]): string {
  return `${JSON.stringify({ key, rotations, feed: signedFeed }, null, 1)}\n`;
}
