import { parseArgs } from 'node:util';
import { composeCard } from '../cards/compose-card.ts';
import { gatherDossier } from '../cards/gather-dossier.ts';
import { textCard } from '../cards/text-card.ts';
import { formatPackError } from '../data/pack-error.ts';
import { unitePacks } from '../data/unite-packs.ts';
import { mergePacks } from '../matching/merge-packs.ts';
import type { Dataset } from '../model/dataset.ts';
import type { ArticleDate, IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Pack } from '../model/pack.ts';
import { readPackDirectory } from './read-pack-directory.ts';
import { shippedPacks } from './scan/shipped-packs.ts';
import { suggestNames } from './suggest-names.ts';

const USAGE =
  'Usage: npm run --silent card -- ENTITY [--as-of YYYY-MM-DD] [--today YYYY-MM-DD] [--json] [--pack DIR]...\n' +
  'ENTITY is an id ("rubio") or a name exactly as recorded ("Marco Rubio"). Without --pack every pack that ships\n' +
  'is read; several packs are united, and the first one’s word counts where they differ.';

/** Ends the command with a sentence on standard error. */
function stop(message: string, code = 1): never {
  console.error(message);
  process.exit(code);
}

function readPacks(directories: readonly string[]): Pack[] {
  return directories.map((directory) => {
    const pack = readPackDirectory(directory);
    if (!pack.ok)
      stop(
        pack.error
          .slice(0, 10)
          .map((error) => `${directory}/${formatPackError(error)}`)
          .join('\n'),
      );
    return pack.value;
  });
}

/** The entity by id, else by its name or one of its aliases, exactly as recorded; of several the first pack's. */
function findDossier(dataset: Dataset, wanted: string): Dossier | null {
  const { entities } = dataset;
  const found =
    entities.find(({ id }) => id === wanted) ??
    entities.find(({ name }) => name === wanted) ??
    entities.find(({ aliases }) => aliases.some((alias) => alias.text === wanted && !alias.weak));
  return found === undefined ? null : gatherDossier(dataset, found.id);
}

function parseDay(option: string, value: string): IsoDate {
  const isReal = /^\d{4}-\d\d-\d\d$/.test(value) && new Date(`${value}T00:00:00Z`).toJSON()?.startsWith(value);
  return isReal ? value : stop(`${option} takes a day of the calendar as YYYY-MM-DD, not "${value}".`, 2);
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'as-of': { type: 'string' },
        today: { type: 'string' },
        json: { type: 'boolean', default: false },
        pack: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE}`, 2);
  }
}

const { values, positionals } = readArguments();
const [wanted, ...surplus] = positionals;
if (wanted === undefined || surplus.length > 0) stop(USAGE, 2);

const date = values['as-of'] === undefined ? null : parseDay('--as-of', values['as-of']);
const today = values.today === undefined ? new Date().toISOString().slice(0, 10) : parseDay('--today', values.today);
const asOf: ArticleDate =
  date === null ? { date, method: 'none', confidence: 'none' } : { date, method: 'given', confidence: 'high' };

const packs = readPacks(values.pack ?? shippedPacks());
if (packs.length === 0) stop('No pack ships; name one with --pack DIR.');
const dataset = unitePacks(packs, mergePacks(packs));
const dossier = findDossier(dataset, wanted);
if (dossier === null) {
  const near = suggestNames(dataset.entities, wanted).map(({ id, name }) => `  ${id}  (${name})`);
  stop([`No pack knows "${wanted}".`, ...(near.length > 0 ? ['Did you mean:', ...near] : [])].join('\n'));
}
const card = composeCard(dossier, asOf, today);
console.log(values.json ? JSON.stringify(card, null, 2) : textCard(card).trimEnd());
