import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { diffPacks } from '../../data/diff-packs.ts';
import { serializePack } from '../../data/serialize-pack.ts';
import type { SigningKey } from '../../data/sign-feed.ts';
import { writeDelta } from '../../data/write-delta.ts';
import type { FeedFile, FeedPack } from '../../model/feed.ts';
import type { Pack } from '../../model/pack.ts';
import { aFeed, aSignedFeed } from '../data/a-feed.ts';

export const FEED_URL = 'https://packs.example/feed.json';

const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

/** A host that serves what is put on it and can be made to misbehave. */
export interface Publisher {
  /** What is served, by the last part of the address. */
  files: Map<string, Uint8Array>;
  /** Requests so far: name, and the range asked for. */
  asked: string[];
  /** Signs and serves the newest of these versions, with deltas from the others. */
  publish: (sequence: number, versions: readonly Pack[], keys: readonly [SigningKey, ...SigningKey[]]) => Promise<void>;
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Breaks the connection after so many bytes of a body; null for never. */
  breakAfter: number | null;
  /** Called before a file is served. */
  onRequest: ((name: string) => void) | null;
  ranges: boolean;
  /** Whether the host names what it serves by ETag. */
  tags: boolean;
}

export function aPublisher(): Publisher {
  const publisher: Publisher = {
    files: new Map(),
    asked: [],
    breakAfter: null,
    onRequest: null,
    ranges: true,
    tags: true,
    async publish(sequence, versions, keys) {
      const newest = versions.at(-1)!;
      const put = (name: string, text: string): FeedFile => {
        const bytes = gzipSync(text);
        publisher.files.set(name, bytes);
        return { url: name, bytes: bytes.length, sha256: hash(bytes) };
      };
      const { id, title, version, cutOff, licence } = newest.manifest;
      const contentHash = hash(serializePack(newest));
      const deltas = versions.slice(0, -1).map((older) => {
        const delta = diffPacks(older, newest, { older: hash(serializePack(older)), newer: contentHash });
        return { from: older.manifest.version, file: put(`${older.manifest.version}.delta.gz`, writeDelta(delta)) };
      });
      const file = put(`${version}.jsonl.gz`, serializePack(newest));
      const packs: FeedPack[] = [{ id, title, version, cutOff, licence, contentHash, file, deltas }];
      const text = await aSignedFeed(aFeed({ sequence, packs }), keys);
      publisher.files.set('feed.json', new TextEncoder().encode(text));
    },
    async fetch(url, init) {
      const name = url.split('/').at(-1) ?? '';
      const headers = new Headers(init.headers);
      const range = headers.get('Range');
      publisher.asked.push(range === null ? name : `${name} ${range}`);
      publisher.onRequest?.(name);
      init.signal?.throwIfAborted();
      const bytes = publisher.files.get(name);
      if (bytes === undefined) return new Response('no', { status: 404 });
      const etag = `"${hash(bytes).slice(0, 8)}"`;
      if (publisher.tags && headers.get('If-None-Match') === etag) return new Response(null, { status: 304 });
      const from = publisher.ranges && range !== null ? Number(/\d+/.exec(range)?.[0]) : 0;
      const status = from > 0 ? 206 : 200;
      const body = bytes.subarray(from);
      const answer = {
        status,
        headers: {
          ...(publisher.tags && { ETag: etag }),
          ...(from > 0 && { 'Content-Range': `bytes ${from}-/${bytes.length}` }),
        },
      };
      return new Response(streamOf(body, name === 'feed.json' ? null : publisher.breakAfter), answer);
    },
  };
  return publisher;
}

function streamOf(bytes: Uint8Array, breakAfter: number | null): ReadableStream {
  return new ReadableStream({
    start(controller) {
      const whole = breakAfter === null || breakAfter >= bytes.length;
      controller.enqueue(Uint8Array.from(whole ? bytes : bytes.subarray(0, breakAfter)));
      if (whole) controller.close();
    },
    pull(controller) {
      controller.error(new TypeError('connection lost'));
    },
  });
}
