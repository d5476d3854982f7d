import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { WxtModule } from 'wxt';
import { formatPackError } from '../data/pack-error.ts';
import { comparePriority } from '../data/pack-priority.ts';
import { parsePack } from '../data/parse-pack.ts';
import { serializePack } from '../data/serialize-pack.ts';
import { compileIndex } from '../matching/compile-index.ts';
import type { Pack } from '../model/pack.ts';

const GZIP_LEVEL = 9; // built once, unpacked on every machine

/** Reads data/packs/<id>/. Throws with every error, one a line, when a record is broken: the build must not go on. */
function readPack(directory: string): Pack {
  const files = readdirSync(directory)
    .filter((name) => /\.jsonl?$/.test(name))
    .map((name) => ({ name, text: readFileSync(join(directory, name), 'utf8') }));
  const pack = parsePack(files);
  if (pack.ok) return pack.value;
  const lines = pack.error.map((error) => `  ${formatPackError(error)}`);
  throw new Error(`The pack in ${directory} is broken:\n${lines.join('\n')}`);
}

interface Asset {
  file: string;
  bytes: Uint8Array;
}

function describe({ file, bytes }: Asset) {
  return { file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}

/** The files the extension ships: each pack, the index over all of them, and the list that names and seals both, in order of priority. */
function buildAssets(packsDirectory: string): Asset[] {
  const packs = readdirSync(packsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPack(join(packsDirectory, entry.name)))
    .sort((a, b) => comparePriority(a.manifest.id, b.manifest.id));
  const packAssets = packs.map((pack) => ({
    file: `${pack.manifest.id}.jsonl.gz`,
    bytes: gzipSync(serializePack(pack), { level: GZIP_LEVEL }),
  }));
  const index = { file: 'index.bin', bytes: compileIndex(packs) };
  const list = {
    packs: packs.map(({ manifest: { id, version } }, i) => ({ id, version, ...describe(packAssets[i]!) })),
    index: describe(index),
  };
  return [...packAssets, index, { file: 'list.json', bytes: Buffer.from(`${JSON.stringify(list, null, 2)}\n`) }];
}

/** Puts the packs of data/packs into every build as /packs/*, and stops the build at a broken record. */
export default {
  setup(wxt) {
    const packsDirectory = resolve(wxt.config.root, 'data/packs');
    wxt.hook('prepare:publicPaths', (_, paths) => {
      const ids = readdirSync(packsDirectory, { withFileTypes: true }).filter((entry) => entry.isDirectory());
      paths.push('packs/list.json', 'packs/index.bin', ...ids.map(({ name }) => `packs/${name}.jsonl.gz`));
    });
    wxt.hook('build:publicAssets', (_, files) => {
      const directory = resolve(wxt.config.wxtDir, 'packs');
      mkdirSync(directory, { recursive: true });
      for (const { file, bytes } of buildAssets(packsDirectory)) {
        const absoluteSrc = join(directory, file);
        writeFileSync(absoluteSrc, bytes);
        files.push({ absoluteSrc, relativeDest: `packs/${file}` });
      }
    });
  },
} satisfies WxtModule<Record<string, never>>;
