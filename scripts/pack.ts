import { balanceCommand } from './pack/balance-command.ts';
import { buildPack } from './pack/build-pack.ts';
import { checkPack } from './pack/check-pack.ts';
import { diffCommand } from './pack/diff-command.ts';
import { feedCommand } from './pack/feed-command.ts';
import { importCommand } from './pack/import-command.ts';
import { keygenCommand } from './pack/keygen-command.ts';
import { lintCommand } from './pack/lint-command.ts';
import { tidyPack } from './pack/tidy-pack.ts';
import { writeSchemas } from './pack/write-schemas.ts';

const USAGE = `Usage:
  npm run pack -- check DIRECTORY...       tells the counts of a sound pack, or every error
  npm run pack -- lint DIRECTORY...        also reads it as an editor would: loaded words, doubles, falling totals, ...
  npm run pack -- balance DIRECTORY...     writes the report on coverage, origins and parties into the pack's README
  npm run pack -- tidy DIRECTORY...        also writes the keys of each record in the order of the format
  npm run pack -- build DIRECTORY [--out DIR]
                                           writes the pack file that readers install
  npm run pack -- diff OLD NEW [--out DIR] tells what a newer version changes; with --out also writes the delta
                                           OLD and NEW are pack directories or pack files
  npm run pack -- keygen FILE              makes a key to sign feeds with, and tells its fingerprint
  npm run pack -- feed DIR --key FILE [--id ID --title TITLE] [--days N] [--next-key FILE]
                                           signs the pack files in DIR: writes deltas and feed.json, raises the sequence
                                           --next-key hands the feed on to another key
  npm run pack -- import FILE --out DIR --id ID --title TITLE --licence SPDX
                          --source URL --publisher NAME [--published DAY] [--kind KIND] [--lang CODE]
                                           makes a pack directory of a list of names (CSV, TSV) or of a Wikidata
                                           query result (JSON, CSV)
  npm run pack -- schemas                  writes docs/schemas/ anew from the code that checks packs
Exit code 0: done; 1: something is wrong, said on standard error; 2: wrong use.`;

/** Every command takes the words after its name and gives the exit code. */
const COMMANDS = new Map<string, (words: string[]) => number | Promise<number>>([
  ['check', checkPack],
  ['lint', lintCommand],
  ['balance', balanceCommand],
  ['tidy', tidyPack],
  ['build', buildPack],
  ['diff', diffCommand],
  ['keygen', keygenCommand],
  ['feed', feedCommand],
  ['import', importCommand],
  ['schemas', writeSchemas],
]);

const [word = '', ...rest] = process.argv.slice(2);
const command = COMMANDS.get(word);
const code = command === undefined ? 2 : await command(rest);
if (code === 2) console.error(USAGE);
process.exitCode = code;
