import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { type FeedFaults, isFaulty, serveWithFaults } from './feed-faults.ts';

/** A directory being served. */
export interface ServedFeed {
  origin: string;
  /** Requests so far: the file's name, and the range asked for. */
  asked: string[];
  close: () => Promise<void>;
}

/**
 * Serves a directory on loopback as any static host does: with ETag, ranges, and files that are compressed left as they
 * are (no Content-Encoding: what is signed is the file).
 * @param port    0 for any free one
 * @param faults  looked at for every request, so that a host can turn bad and good again
 */
export async function serveFeed(directory: string, port: number, faults: FeedFaults): Promise<ServedFeed> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const name = pathname.slice(1);
    asked.push([name, request.headers.range ?? ''].join(' ').trim());
    // Whatever is asked for by another kind of name is left to a library that knows how paths can deceive.
    if (/^[\w.-]+$/.test(name) && isFaulty(name, faults)) {
      const bytes = readFileSync(join(directory, name));
      void serveWithFaults(request, response, { name, bytes, faults });
      return;
    }
    send(request, pathname, { root: directory, index: false, dotfiles: 'ignore' }).pipe(response);
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
