import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { keyFingerprint } from '../../data/key-fingerprint.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import { FEED_ALGORITHM, publicKeyOf, type SigningKey, signFeed, writeEnvelope } from '../../data/sign-feed.ts';
import type { Pack } from '../../model/pack.ts';
import { listPackFiles } from '../pack/list-pack-files.ts';
import { writePacked } from '../pack/pack-file.ts';
import { demoVersion } from './demo-version.ts';
import { serveFeed } from './serve-feed.ts';

/** A feed on loopback whose publisher we are. */
export interface DemoFeed {
  /** Of feed.json. */
  url: string;
  fingerprint: string;
  /** Publishes the next version of the pack; gives its number. */
  publishNext: () => Promise<string>;
  close: () => Promise<void>;
}

const DAYS_VALID_MS = 30 * 24 * 3600 * 1000;

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
  const publish = async () => {
    const name = `${newest.manifest.id}-${newest.manifest.version}.jsonl.gz`;
    writePacked(join(directory, name), name, serializePack(newest));
    sequence += 1;
    const packs = listPackFiles(directory);
    if (packs === null) throw new Error('The demonstration feed could not be made; see above.');
    const [issued, expires] = [0, DAYS_VALID_MS].map((ahead) => new Date(Date.now() + ahead).toISOString());
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
      writeEnvelope(await signFeed({ ...feed, packs }, key), publicKeyOf(key), []),
    );
  };
  await publish();
  const served = await serveFeed(directory, port);
  return {
    url: `${served.origin}/feed.json`,
    fingerprint: await keyFingerprint(publicKeyOf(key)),
    async publishNext() {
      newest = demoVersion(newest, about);
      await publish();
      return newest.manifest.version;
    },
    async close() {
      await served.close();
      rmSync(directory, { recursive: true });
    },
  };
}

async function newKey(): Promise<SigningKey> {
  const { privateKey } = await generateKeyPair(FEED_ALGORITHM, { extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', x, d };
}
