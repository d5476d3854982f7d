import { parseArgs } from 'node:util';
import { searchEntities } from '../matching/search-entities.ts';
import { openPacks } from './scan/open-packs.ts';

/*
 * npm run --silent search -- QUERY [--limit N] [--pack DIR]...
 * Prints the results of the popup's search as JSON lines (model/search-result.ts), best first, over the packs that ship
 * or over the given ones.
 */
const USAGE = 'Usage: npm run --silent search -- QUERY [--limit N] [--pack DIR]...';
const DEFAULT_LIMIT = 10;

function stop(message: string, code: number): never {
  console.error(message);
  process.exit(code);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { limit: { type: 'string' }, pack: { type: 'string', multiple: true, default: [] } },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
}

const { values, positionals } = readArguments();
const limit = Number(values.limit ?? DEFAULT_LIMIT);
if (positionals.length === 0 || !Number.isInteger(limit) || limit < 1) stop(USAGE, 2);
const index = openPacks(values.pack);
if (!index.ok) stop(index.error, 1);
for (const result of searchEntities(index.value, positionals.join(' '), limit)) console.log(JSON.stringify(result));
