import { webcrypto } from 'node:crypto';
import { publicKeyOf, type SigningKey, signFeed, signRotation, writeEnvelope } from '../../data/sign-feed.ts';
import { toUtf8 } from '../../data/utf8.ts';
import type { Feed } from '../../model/feed.ts';

/** Noon of the day on which test feeds are read. */
export const NOW = Date.parse('2026-11-24T12:00:00Z');

/** A fresh Ed25519 key pair. */
export async function aSigningKey(): Promise<SigningKey> {
  const pair = await webcrypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  if (!('privateKey' in pair)) throw new Error('Ed25519 makes pairs');
  const { x = '', d = '' } = await webcrypto.subtle.exportKey('jwk', pair.privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}

export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');
}

export function aFeed(fields: Partial<Feed> = {}): Feed {
  return {
    format: 1,
    id: 'lake-news',
    title: 'Lake news',
    sequence: 5,
    issued: '2026-11-20T00:00:00Z',
    expires: '2026-12-20T00:00:00Z',
    packs: [
      {
        id: 'lake',
        title: 'The lake talks',
        version: '2.0',
        cutOff: '2026-11-01',
        licence: 'CC0-1.0',
        contentHash: 'a'.repeat(64),
        file: { url: 'lake-2.0.jsonl.gz', bytes: 100, sha256: 'b'.repeat(64) },
        deltas: [{ from: '1.0', file: { url: 'lake-1.0-2.0.delta.gz', bytes: 10, sha256: 'c'.repeat(64) } }],
      },
    ],
    ...fields,
  };
}

/** feed.json signed with a key; `rotations` hand the key on from the first to the last, which signs. */
export async function aSignedFeed(feed: Feed, keys: readonly [SigningKey, ...SigningKey[]]): Promise<string> {
  const last = keys.at(-1) ?? keys[0];
  const rotations = await Promise.all(
    keys.slice(1).map((next, i) => signRotation(feed.id, publicKeyOf(next), keys[i] ?? keys[0])),
  );
  return writeEnvelope(await signFeed(feed, last), publicKeyOf(last), rotations);
}

/** The same feed with its payload changed after signing. */
export function withPayload(envelope: string, change: (payload: string) => string): string {
  const parsed: unknown = JSON.parse(envelope);
  if (typeof parsed !== 'object' || parsed === null || !('feed' in parsed) || typeof parsed.feed !== 'string')
    return '';
  const [head, payload = '', signature] = parsed.feed.split('.');
  const changed = change(Buffer.from(payload, 'base64url').toString('utf8'));
  return JSON.stringify({
    ...parsed,
    feed: [head, Buffer.from(toUtf8(changed)).toString('base64url'), signature].join('.'),
  });
}
