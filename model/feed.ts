import type { IsoDate } from './date.ts';
import type { PackId } from './pack.ts';

/** RFC 7638 thumbprint of a public key, base64url: the name of the key, and what a reader compares by eye. */
export type KeyFingerprint = string;

/** A public key as feeds and rotations carry it: an Ed25519 key in JWK form, no private part. */
export interface PublicKey {
  kty: 'OKP';
  crv: 'Ed25519';
  /** The key itself, base64url. */
  x: string;
}

/** A file that a feed points to. */
export interface FeedFile {
  /** Absolute, or relative to the feed's own address. */
  url: string;
  /** Bytes as served; the file is compressed with gzip. */
  bytes: number;
  /** Of the bytes as served, lower-case hex. */
  sha256: string;
}

/** The way from one older version of a pack to the feed's. */
export interface FeedDelta {
  from: string;
  file: FeedFile;
}

/** One pack in a feed, at its newest version. */
export interface FeedPack {
  id: PackId;
  title: string;
  version: string;
  cutOff: IsoDate;
  licence: string;
  /** SHA-256 of the pack file unpacked, lower-case hex: what any way to this version must end at. */
  contentHash: string;
  file: FeedFile;
  deltas: FeedDelta[];
}

/** A signed list of packs and versions: the payload of the signature. */
export interface Feed {
  format: 1;
  id: string;
  title: string;
  /** Counts up with every publication; a reader never takes a smaller one. */
  sequence: number;
  /** ISO date-times in UTC. */
  issued: string;
  expires: string;
  packs: FeedPack[];
}

/** What a reader must remember of a feed so that an older or forged one is told from a new one. */
export interface FeedPin {
  /** Of the key that the next feed must be signed with. */
  fingerprint: KeyFingerprint;
  key: PublicKey;
  /** The largest sequence seen under that key; 0 before the first. */
  sequence: number;
  /** SHA-256 of the payload seen under that sequence, lower-case hex; empty before the first. */
  payloadHash: string;
  feedId: string;
}
