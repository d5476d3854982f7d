import { join } from 'node:path';
import { createServer } from 'vite';

/** Where the page of states lies in the repository. */
export const GALLERY_DIRECTORY = join('tests', 'components', 'gallery');

/** The page of states under an address, until it is closed. */
interface ServedGallery {
  /** Address of the page; `?state=full` shows one state. */
  base: string;
  close(): Promise<void>;
}

/** Serves the page of states from the sources, on a free port of this machine. */
export async function serveGallery(): Promise<ServedGallery> {
  const server = await createServer({
    configFile: join(GALLERY_DIRECTORY, 'vite.config.ts'),
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const [address] = server.resolvedUrls?.local ?? [];
  if (address === undefined) throw new Error('The gallery could not be served: Vite gave no address');
  return { base: `${address}${GALLERY_DIRECTORY.replaceAll('\\', '/')}/`, close: () => server.close() };
}
