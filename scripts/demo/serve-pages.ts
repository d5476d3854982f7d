import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A page may ask to be served under a strict policy by its name: `*.csp.html`. */
const STRICT_POLICY = "default-src 'none'; script-src 'none'; style-src 'none'";

/** Pages served on the loopback interface. */
export interface ServedPages {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  origin: string;
  close(): Promise<void>;
}

/**
 * Serves the files of some directories under one origin on loopback; the first directory that has a file gives it.
 * Only GET, only names of letters, digits, dots, hyphens and slashes, only the types above.
 * @param port  0 for any free one
 */
export async function servePages(directories: readonly string[], port = 0): Promise<ServedPages> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const type = TYPES[extname(path)];
    const body = request.method === 'GET' && type !== undefined ? await readFrom(directories, path) : null;
    if (body === null || type === undefined) {
      response.writeHead(404).end();
      return;
    }
    const policy = path.endsWith('.csp.html') ? { 'content-security-policy': STRICT_POLICY } : {};
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...policy }).end(body);
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

async function readFrom(directories: readonly string[], path: string): Promise<Buffer | null> {
  if (!/^\/[\w./-]+$/.test(path)) return null;
  for (const directory of directories.map((one) => resolve(one))) {
    const file = join(directory, path);
    if (!file.startsWith(directory + sep)) return null;
    const body = await readFile(file).catch(() => null);
    if (body !== null) return body;
  }
  return null;
}
