import { compactVerify, decodeProtectedHeader, errors } from 'jose';
import * as v from 'valibot';
import type { Feed, FeedPin, PublicKey } from '../model/feed.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { FeedError, FeedErrorCode } from './feed-error.ts';
import { envelopeSchema, feedSchema, rotationSchema } from './feed-schema.ts';
import { keyFingerprint } from './key-fingerprint.ts';
import { MAX_FEED_CODE_UNITS, MAX_ROTATIONS } from './pack-limits.ts';
import { FEED_ALGORITHM, FEED_TYPE, ROTATION_TYPE } from './sign-feed.ts';
import { fromUtf8 } from './utf8.ts';

/** Clocks of readers and publishers differ; a feed from further ahead than this is not from now. */
const CLOCK_TOLERANCE_MS = 24 * 3600 * 1000;

/** What the reader knows when a feed arrives. */
export interface FeedCheck {
  /** null when the feed is met for the first time: whatever key it shows is the one to pin. */
  pin: FeedPin | null;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** SHA-256 of bytes, lower-case hex. */
  sha256: (bytes: Uint8Array<ArrayBuffer>) => Promise<string>;
}

/** A feed that may be trusted as far as its key, and what to remember of it. */
export interface VerifiedFeed {
  feed: Feed;
  pin: FeedPin;
  /** True when the key was handed on since the pin. */
  rotated: boolean;
}

function refuse(code: FeedErrorCode, message: string, field: string | null = null) {
  return fail<FeedError>({ code, field, message });
}

function parseJson(text: string): Result<unknown, FeedError> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return refuse('not-json', 'The feed is not JSON: its address may lead to another page, or the download was cut.');
  }
}

type Signature = Result<{ payload: unknown; bytes: Uint8Array }, FeedError>;

/** Checks one signature against one key; the algorithm and the kind of statement are ours to say, not the header's. */
async function verify(jws: string, key: PublicKey, typ: string): Promise<Signature> {
  try {
    const { payload, protectedHeader } = await compactVerify(
      jws,
      { ...key, alg: FEED_ALGORITHM },
      {
        algorithms: [FEED_ALGORITHM],
      },
    );
    if (protectedHeader.typ !== typ) {
      return refuse('bad-signature', `The signature is of kind ${JSON.stringify(protectedHeader.typ)}, not ${typ}.`);
    }
    const parsed = parseJson(fromUtf8(payload));
    return parsed.ok ? ok({ payload: parsed.value, bytes: payload }) : parsed;
  } catch (cause) {
    const altered = cause instanceof errors.JWSSignatureVerificationFailed;
    return refuse(
      'bad-signature',
      altered
        ? 'The signature does not fit the feed: it was altered on the way, or signed by somebody else.'
        : 'The feed carries no signature that can be checked.',
    );
  }
}

/** The fingerprint that a signature says it was made with; null when it says none. */
function signerOf(jws: string): string | null {
  try {
    return decodeProtectedHeader(jws).kid ?? null;
  } catch {
    return null;
  }
}

/** Follows the hand-overs from the key known to the key that signed; each must be signed by the key before it. */
async function followRotations(pin: FeedPin, rotations: readonly string[]): Promise<Result<FeedPin, FeedError>> {
  if (rotations.length > MAX_ROTATIONS) {
    return refuse(
      'bad-rotation',
      `The feed lists ${rotations.length} changes of key; at most ${MAX_ROTATIONS} are read.`,
    );
  }
  let current = pin;
  for (const rotation of rotations) {
    // Hand-overs from before the pin are history.
    if (signerOf(rotation) !== current.fingerprint) continue;
    const verified = await verify(rotation, current.key, ROTATION_TYPE);
    const statement = verified.ok ? v.safeParse(rotationSchema, verified.value.payload) : null;
    if (statement === null || !statement.success || statement.output.feed !== pin.feedId) {
      return refuse('bad-rotation', 'The feed says that its key was changed, but the old key did not sign that.');
    }
    const { key } = statement.output;
    // The count begins anew: a thief of the old key may have driven it up.
    current = { feedId: pin.feedId, key, fingerprint: await keyFingerprint(key), sequence: 0, payloadHash: '' };
  }
  return ok(current);
}

/** The pin to check against when a feed is met for the first time: its own key, which it must show. */
async function firstPin(envelope: { key?: PublicKey | undefined }): Promise<FeedPin | null> {
  if (envelope.key === undefined) return null;
  const fingerprint = await keyFingerprint(envelope.key);
  return { feedId: '', key: envelope.key, fingerprint, sequence: 0, payloadHash: '' };
}

function checkTimes(feed: Feed, now: number): FeedError | null {
  if (Date.parse(feed.issued) > now + CLOCK_TOLERANCE_MS) {
    const message = `The feed was issued at ${feed.issued}, which is still to come: check this computer's clock.`;
    return { code: 'not-yet-valid', field: 'issued', message };
  }
  if (!(Date.parse(feed.expires) > now)) {
    const message = `The feed expired at ${feed.expires}: its publisher has not renewed it, or an old copy is being served.`;
    return { code: 'expired', field: 'expires', message };
  }
  return null;
}

function checkSequence(feed: Feed, payloadHash: string, pin: FeedPin): FeedError | null {
  if (feed.sequence < pin.sequence) {
    const message = `The feed is number ${feed.sequence}, but number ${pin.sequence} was already seen: an old copy is being served.`;
    return { code: 'replayed', field: 'sequence', message };
  }
  if (feed.sequence === pin.sequence && payloadHash !== pin.payloadHash) {
    const message = `Two different feeds carry number ${feed.sequence}: its publisher must raise the number.`;
    return { code: 'two-faced', field: 'sequence', message };
  }
  return null;
}

/**
 * Checks feed.json: form, hand-overs of the key, signature, sequence, times. Nothing of its content is used before.
 * @param text  feed.json as served
 */
export async function verifyFeed(
  text: string,
  { pin, now, sha256 }: FeedCheck,
): Promise<Result<VerifiedFeed, FeedError>> {
  if (text.length > MAX_FEED_CODE_UNITS) {
    return refuse('too-large', `The feed has ${text.length} characters; at most ${MAX_FEED_CODE_UNITS} are read.`);
  }
  const json = parseJson(text);
  if (!json.ok) return json;
  const envelope = v.safeParse(envelopeSchema, json.value);
  if (!envelope.success) return refuse('not-a-feed', 'The page holds JSON, but not a signed feed.');
  const start = pin ?? (await firstPin(envelope.output));
  if (start === null) return refuse('wrong-key', 'The feed shows no key, so nobody can say whose it is.');
  const followed = await followRotations(start, envelope.output.rotations);
  if (!followed.ok) return followed;
  const current = followed.value;
  if (signerOf(envelope.output.feed) !== current.fingerprint) {
    return refuse('wrong-key', `The feed is not signed with the key that was pinned (${current.fingerprint}).`);
  }
  const verified = await verify(envelope.output.feed, current.key, FEED_TYPE);
  if (!verified.ok) return verified;
  return acceptFeed(verified.value, current, { rotated: current !== start, now, sha256 });
}

async function acceptFeed(
  signed: { payload: unknown; bytes: Uint8Array },
  pin: FeedPin,
  { rotated, now, sha256 }: { rotated: boolean; now: number; sha256: FeedCheck['sha256'] },
): Promise<Result<VerifiedFeed, FeedError>> {
  const parsed = v.safeParse(feedSchema, signed.payload);
  if (!parsed.success) return refuseField(parsed.issues[0], signed.payload);
  const feed = parsed.output;
  if (pin.feedId !== '' && feed.id !== pin.feedId) {
    return refuse('other-feed', `The address now serves the feed "${feed.id}" instead of "${pin.feedId}".`, 'id');
  }
  const payloadHash = await sha256(new Uint8Array(signed.bytes));
  const wrong = checkSequence(feed, payloadHash, pin) ?? checkTimes(feed, now);
  if (wrong !== null) return fail(wrong);
  return ok({ feed, rotated, pin: { ...pin, feedId: feed.id, sequence: feed.sequence, payloadHash } });
}

function refuseField(issue: v.BaseIssue<unknown>, payload: unknown): Result<never, FeedError> {
  const format = typeof payload === 'object' && payload !== null && 'format' in payload ? payload.format : 1;
  if (format !== 1) {
    return refuse(
      'unknown-format',
      `The feed has format ${JSON.stringify(format)}: this build reads format 1.`,
      'format',
    );
  }
  const field = v.getDotPath(issue);
  return refuse(
    'bad-field',
    `The feed's field "${field ?? 'feed'}" is not as the format asks: ${issue.message}.`,
    field,
  );
}
