import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { keyFingerprint } from '../../data/key-fingerprint.ts';
import { publicKeyOf, type SigningKey, signFeed, signRotation, writeEnvelope } from '../../data/sign-feed.ts';
import { verifyFeed } from '../../data/verify-feed.ts';
import type { Feed } from '../../model/feed.ts';
import { listPackFiles } from './list-pack-files.ts';
import { sha256Of } from './pack-file.ts';
import { parseWords } from './parse-words.ts';
import { readSigningKey } from './read-signing-key.ts';

/** How long a reader may trust a feed that is not renewed: a month survives a publisher's holiday. */
const DEFAULT_DAYS = 30;
const DAY_MS = 24 * 3600 * 1000;

/** The feed published last, as far as the next one builds on it. */
interface Previous {
  feed: Feed | null;
  rotations: string[];
}

/** Reads the feed published last. Gives null, having said why, when another key signed it. */
async function readPrevious(path: string, key: SigningKey): Promise<Previous | null> {
  if (!existsSync(path)) return { feed: null, rotations: [] };
  const text = readFileSync(path, 'utf8');
  const verified = await readAtItsTime(text);
  if (!verified.ok) {
    console.error(`${path}: ${verified.error.message}`);
    return null;
  }
  const { feed, pin } = verified.value;
  if (pin.fingerprint !== (await keyFingerprint(publicKeyOf(key)))) {
    console.error(`${path} is signed with the key ${pin.fingerprint}: give that key, and the new one as --next-key.`);
    return null;
  }
  const envelope: { rotations: string[] } = JSON.parse(text);
  return { feed, rotations: envelope.rotations };
}

/** Verifies a feed as of the moment that it says it was issued: its own publisher may renew an expired one. */
async function readAtItsTime(text: string) {
  const sha256 = async (bytes: Uint8Array) => sha256Of(bytes);
  return verifyFeed(text, { pin: null, now: issuedAt(text), sha256 });
}

function issuedAt(text: string): number {
  try {
    const payload: unknown = decodeJwt(JSON.parse(text).feed);
    return typeof payload === 'object' && payload !== null && 'issued' in payload
      ? Date.parse(String(payload.issued))
      : 0;
  } catch {
    // Whatever it is, verifyFeed says what is wrong with it.
    return 0;
  }
}

/** `pack feed DIR --key FILE`: writes deltas and feed.json for the pack files in DIR. */
export async function feedCommand(words: string[]): Promise<number> {
  const parsed = parseWords(words, ['key', 'id', 'title', 'days', 'next-key']);
  const [directory, ...others] = parsed?.positionals ?? [];
  if (parsed === null || directory === undefined || others.length > 0 || parsed.values.key === undefined) return 2;
  const { values } = parsed;
  const days = Number(values.days ?? DEFAULT_DAYS);
  if (!(days > 0)) return 2;
  const key = readSigningKey(values.key ?? '');
  const next = values['next-key'] === undefined ? null : readSigningKey(values['next-key']);
  if (key === null || (values['next-key'] !== undefined && next === null)) return 1;
  const path = join(directory, 'feed.json');
  const previous = await readPrevious(path, key);
  if (previous === null) return 1;
  const id = previous.feed?.id ?? values.id;
  const title = values.title ?? previous.feed?.title;
  if (id === undefined || title === undefined) {
    console.error('The first feed needs --id and --title.');
    return 1;
  }
  const packs = listPackFiles(directory);
  if (packs === null) return 1;
  const now = Date.now();
  const feed: Feed = {
    format: 1,
    id,
    title,
    sequence: (previous.feed?.sequence ?? 0) + 1,
    issued: new Date(now).toISOString(),
    expires: new Date(now + days * DAY_MS).toISOString(),
    packs,
  };
  await publish(path, feed, { key, next, rotations: previous.rotations });
  return 0;
}

async function publish(
  path: string,
  feed: Feed,
  { key, next, rotations }: { key: SigningKey; next: SigningKey | null; rotations: string[] },
): Promise<void> {
  const signer = next ?? key;
  const handed = next === null ? rotations : [...rotations, await signRotation(feed.id, publicKeyOf(next), key)];
  writeFileSync(path, writeEnvelope(await signFeed(feed, signer), publicKeyOf(signer), handed));
  console.log(`${path}: "${feed.title}" number ${feed.sequence}, until ${feed.expires}`);
  for (const { id, version, file, deltas } of feed.packs) {
    const ways = deltas.map(({ from, file: { bytes } }) => `from ${from} ${bytes}`).join(', ');
    console.log(`  ${id} ${version}: ${file.bytes} bytes${ways === '' ? '' : `; ${ways}`}`);
  }
  console.log(`signed with ${await keyFingerprint(publicKeyOf(signer))}`);
}
