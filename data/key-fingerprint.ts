import { calculateJwkThumbprint } from 'jose';
import type { KeyFingerprint, PublicKey } from '../model/feed.ts';

/** The RFC 7638 thumbprint of a key (SHA-256, base64url): the same on every machine for the same key. */
export function keyFingerprint({ kty, crv, x }: PublicKey): Promise<KeyFingerprint> {
  return calculateJwkThumbprint({ kty, crv, x });
}
