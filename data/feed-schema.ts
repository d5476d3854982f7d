import * as v from 'valibot';
import type { Feed, FeedDelta, FeedFile, FeedPack } from '../model/feed.ts';
import { dayField, nameField, slugField } from './field-schemas.ts';
import { OWN_PACK_ID } from './own-pack.ts';
import { MAX_FEED_DELTAS, MAX_FEED_PACKS, MAX_LINK_CODE_UNITS, MAX_PACKED_BYTES } from './pack-limits.ts';

const hashField = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const versionField = v.pipe(v.string(), v.regex(/^\d{1,6}(?:\.\d{1,6}){0,3}$/));
const instantField = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/));
// The address is resolved against the feed's own and checked there: see store/feed-address.ts.
const addressField = v.pipe(v.string(), v.maxLength(MAX_LINK_CODE_UNITS), v.regex(/^[^\s"<>\\]+$/));

const fileSchema: v.GenericSchema<unknown, FeedFile> = v.strictObject({
  url: addressField,
  bytes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_PACKED_BYTES)),
  sha256: hashField,
});

const deltaSchema: v.GenericSchema<unknown, FeedDelta> = v.strictObject({ from: versionField, file: fileSchema });

const packSchema: v.GenericSchema<unknown, FeedPack> = v.strictObject({
  // The reader's own entries: no publisher may write there.
  id: v.pipe(
    slugField,
    v.check((id) => id !== OWN_PACK_ID, 'this id is kept for what readers write themselves'),
  ),
  title: nameField,
  version: versionField,
  cutOff: dayField,
  licence: nameField,
  contentHash: hashField,
  file: fileSchema,
  deltas: v.pipe(v.array(deltaSchema), v.maxLength(MAX_FEED_DELTAS)),
});

/** The payload of a feed's signature. */
export const feedSchema: v.GenericSchema<unknown, Feed> = v.strictObject({
  format: v.literal(1),
  id: slugField,
  title: nameField,
  sequence: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  issued: instantField,
  expires: instantField,
  packs: v.pipe(
    v.array(packSchema),
    v.maxLength(MAX_FEED_PACKS),
    v.check((packs) => new Set(packs.map(({ id }) => id)).size === packs.length, 'each pack may be listed once'),
  ),
});

/** An Ed25519 public key: whatever else a JWK may hold is refused, a private part first of all. */
export const publicKeySchema = v.strictObject({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/)),
});

/** feed.json as served: the signed feed, and the statements by which its key was handed on, oldest first. */
export const envelopeSchema = v.strictObject({
  feed: v.string(),
  key: publicKeySchema,
  rotations: v.array(v.string()),
});

/** The payload of a rotation: the old key says which key follows it in this feed. */
export const rotationSchema = v.strictObject({ feed: slugField, key: publicKeySchema });
