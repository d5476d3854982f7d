import { createServer } from 'node:http';
import sirv from 'sirv';

/**
 * Serves a directory on loopback as any static host does: with ETag, ranges, and files that are compressed left as they
 * are (no Content-Encoding: what is signed is the file).
 * @param port  0 for any free one
 */
export async function serveFeed(
  directory: string,
  port: number,
): Promise<{ origin: string; close: () => Promise<void> }> {
  // `dev`: files are looked up at every request, since a publisher adds to them while we serve.
  const answer = sirv(directory, { dev: true, etag: true, gzip: false, brotli: false });
  const server = createServer((request, response) => answer(request, response, () => void response.writeHead(404).end()));
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}
