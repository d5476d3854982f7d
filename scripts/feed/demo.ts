import { createInterface } from 'node:readline/promises';
import { readPackAt } from '../pack/pack-file.ts';
import { startDemoFeed } from './demo-feed.ts';
import { DEMO_STATEMENT } from './demo-version.ts';

/*
 * npm run feed:demo
 * Serves a real feed on loopback: the pack that ships, then at each Enter a newer version of it. Subscribe to the address
 * on the options page, check, and read the new claim on the card of Steve Witkoff.
 */

/** Fixed, so that a subscription of yesterday finds the feed again. */
const PORT = 8787;
const PACK = 'data/packs/gaza-2025';
const ABOUT = 'witkoff';

const pack = readPackAt(PACK);
if (pack === null) process.exit(1);
const feed = await startDemoFeed(pack, ABOUT, PORT);
console.log(`Feed          ${feed.url}`);
console.log(`Fingerprint   ${feed.fingerprint}`);
console.log(
  `It serves ${pack.manifest.id} ${pack.manifest.version}. Add the address on the options page, under Packs.`,
);
const lines = createInterface({ input: process.stdin });
console.log('Enter publishes the next version, Ctrl+D stops.');
for await (const _ of lines) {
  console.log(`Published ${await feed.publishNext()}. The card of Steve Witkoff will say: “${DEMO_STATEMENT}”`);
}
await feed.close();
