import { createServer } from 'node:http';
import send from 'send';

/**
 * Serves a directory on loopback as any static host does: with ETag, ranges, and files that are compressed left as they
 * are (no Content-Encoding: what is signed is the file).
 * @param port  0 for any free one
 */
export async function serveFeed(
  directory: string,
  port: number,
): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    send(request, pathname, { root: directory, index: false, dotfiles: 'ignore' }).pipe(response);
  });
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
