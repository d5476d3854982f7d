import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { keyFingerprint } from '../../data/key-fingerprint.ts';
import { parsePackFile } from '../../data/parse-pack-file.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { FEED_ALGORITHM, publicKeyOf, type SigningKey, signFeed, writeEnvelope } from '../../data/sign-feed.ts';
import type { Pack } from '../../model/pack.ts';
import { listPackFiles } from '../pack/list-pack-files.ts';
import { writePacked } from '../pack/pack-file.ts';
import { demoVersion } from './demo-version.ts';
import { type FeedFaults, NO_FAULTS } from './feed-faults.ts';
import { serveFeed } from './serve-feed.ts';

/** A feed on loopback whose publisher we are. */
export interface DemoFeed {
  /** Of feed.json. */
  url: string;
  fingerprint: string;
  /** Publishes the next version of the pack; gives its number. */
  publishNext: (wrongs?: Partial<PublishingWrongs>) => Promise<string>;
  /** How the host misbehaves from now on. */
  faults: FeedFaults;
  /** Requests so far: the file's name, and the range asked for. */
  asked: string[];
  close: () => Promise<void>;
}

/** What a publisher, or somebody who plays the publisher, can do wrong. */
interface PublishingWrongs {
  /** In place of the next number. */
  sequence: number;
  /** Expired a day ago. */
  expired: boolean;
  /** Signed with a key that nobody was shown. */
  stranger: boolean;
}

const DAY_MS = 24 * 3600 * 1000;
const DAYS_VALID_MS = 30 * DAY_MS;

/**
 * Publishes a pack as it is and serves it on loopback, signed with a key made for the occasion.
 * @param about  entity that the claim of the next version is about
 * @param port   0 for any free one
 */
export async function startDemoFeed(pack: Pack, about: string, port = 0): Promise<DemoFeed> {
  const directory = mkdtempSync(join(tmpdir(), 'sidelight-feed-'));
  const key = await newKey();
  let newest = pack;
  let sequence = 0;
  const publish = async ({ sequence: number, expired = false, stranger = false }: Partial<PublishingWrongs> = {}) => {
    const name = `${newest.manifest.id}-${newest.manifest.version}.jsonl.gz`;
    writePacked(join(directory, name), name, serializePack(newest));
    sequence = number ?? sequence + 1;
    const signer = stranger ? await newKey() : key;
    const packs = listPackFiles(directory);
    if (packs === null) throw new Error('The demonstration feed could not be made; see above.');
    const [issued, expires] = [-2 * DAY_MS, expired ? -DAY_MS : DAYS_VALID_MS].map((ahead) =>
      new Date(Date.now() + ahead).toISOString(),
    );
    const feed = {
      format: 1,
      id: 'demonstration',
      title: 'Demonstration feed',
      sequence,
      issued: issued!,
      expires: expires!,
      packs,
    } as const;
    writeFileSync(
      join(directory, 'feed.json'),
      writeEnvelope(await signFeed({ ...feed, packs }, signer), publicKeyOf(signer), []),
    );
  };
  await publish();
  const faults = { ...NO_FAULTS };
  const served = await serveFeed(directory, port, faults);
  return {
    url: `${served.origin}/feed.json`,
    fingerprint: await keyFingerprint(publicKeyOf(key)),
    faults,
    asked: served.asked,
    async publishNext(wrongs) {
      newest = asRead(demoVersion(newest, about));
      await publish(wrongs);
      return newest.manifest.version;
    },
    async close() {
      await served.close();
      rmSync(directory, { recursive: true });
    },
  };
}

/** A pack as a reader has it, its fields in the order of the format: what is built and signed is that. */
function asRead(pack: Pack): Pack {
  const read = parsePackFile(serializePack(pack));
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(FEED_ALGORITHM, { extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}
