import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { serializeDirectory } from '../../data/serialize-directory.ts';
import { ACTOR_KINDS, type Actor, type ActorKind, type Alias } from '../../model/entity.ts';
import type { Pack } from '../../model/pack.ts';
import { checkPack } from './check-pack.ts';
import { parseWords } from './parse-words.ts';
import { type NamedEntity, readNames } from './read-names.ts';

const OPTIONS = ['out', 'id', 'title', 'licence', 'source', 'publisher', 'published', 'kind', 'lang'] as const;
const REQUIRED = ['out', 'id', 'title', 'licence', 'source', 'publisher'] as const;
const SOURCE_ID = 'list';

type Values = Partial<Record<(typeof OPTIONS)[number], string>>;

function slugOf(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

/** Ids from names; a name in another script, or a second bearer of one, takes its Wikidata id or its number. */
function idsOf(entities: readonly NamedEntity[]): string[] {
  const taken = new Set<string>();
  return entities.map(({ name, qid }, i) => {
    const wished = [slugOf(name), qid?.toLowerCase() ?? '', `${slugOf(name) || 'entry'}-${i + 1}`];
    const id = wished.find((one) => one !== '' && !taken.has(one)) ?? `entry-${i + 1}`;
    taken.add(id);
    return id;
  });
}

function kindOf(value: string | null, fallback: ActorKind): ActorKind {
  return ACTOR_KINDS.find((kind) => kind === value) ?? fallback;
}

function actorOf(
  entity: NamedEntity,
  id: string,
  { lang, kind, publisher }: { lang: string; kind: ActorKind; publisher: string },
): Actor {
  const aliases = entity.aliases.map((text): Alias => ({ text, lang, sort: 'name' }));
  return {
    id,
    name: entity.name,
    description: entity.description ?? `${entity.name} is in a list of ${publisher}.`,
    descriptionSources: [SOURCE_ID],
    aliases,
    ...(entity.qid !== null && { qid: entity.qid }),
    ...(entity.wikipedia !== null && { wikipedia: entity.wikipedia }),
    type: 'actor',
    kind: kindOf(entity.kind, kind),
    roles: [],
    relations: [],
  };
}

function packOf(entities: readonly NamedEntity[], values: Values): Pack {
  const today = new Date().toISOString().slice(0, 10);
  const { id = '', title = '', licence = '', source = '', publisher = '', lang = 'en' } = values;
  const ids = idsOf(entities);
  const kind = kindOf(values.kind ?? null, 'organisation');
  const actors = entities.map((entity, i) => actorOf(entity, ids[i] ?? '', { lang, kind, publisher }));
  return {
    manifest: {
      format: 1,
      id,
      title,
      description: `${title}: ${actors.length} names from a list of ${publisher}.`,
      version: '1.0',
      cutOff: today,
      licence,
      attributions: [{ name: publisher, licence, url: source }],
      languages: [lang],
      counts: { actors: actors.length, events: 0, claims: 0, sources: 1 },
    },
    entities: actors,
    claims: [],
    sources: [
      {
        id: SOURCE_ID,
        publisher,
        country: null,
        publisherType: 'dataset',
        origin: publisher,
        url: source,
        title: `List of ${publisher}`,
        titleBasis: 'described',
        published: values.published ?? null,
        language: lang,
      },
    ],
  };
}

function formatOf(file: string): 'csv' | 'tsv' | 'json' | null {
  const ending = extname(file).slice(1).toLowerCase();
  if (ending === 'tab') return 'tsv';
  return ending === 'csv' || ending === 'tsv' || ending === 'json' ? ending : null;
}

/** `pack import FILE --out DIR ...`: makes a pack directory of a list, then checks it like any other. */
export function importCommand(words: string[]): number {
  const parsed = parseWords(words, OPTIONS);
  const [file, ...others] = parsed?.positionals ?? [];
  const format = file === undefined ? null : formatOf(file);
  if (parsed === null || file === undefined || format === null || others.length > 0) return 2;
  const missing = REQUIRED.filter((name) => parsed.values[name] === undefined);
  if (missing.length > 0) {
    console.error(`Missing: ${missing.map((name) => `--${name}`).join(', ')}.`);
    return 2;
  }
  const out = parsed.values.out ?? '';
  if (existsSync(join(out, 'manifest.json'))) {
    console.error(`${out} holds a pack already: import into a new directory.`);
    return 1;
  }
  if (!existsSync(file)) {
    console.error(`There is no file ${file}.`);
    return 1;
  }
  const entities = readNames(readFileSync(file, 'utf8'), format);
  if (typeof entities === 'string' || entities.length === 0) {
    console.error(`${file}: ${typeof entities === 'string' ? entities : 'no names found'}.`);
    return 1;
  }
  mkdirSync(out, { recursive: true });
  for (const { name, text } of serializeDirectory(packOf(entities, parsed.values)))
    writeFileSync(join(out, name), text);
  console.log(
    `${entities.length} entities, ${entities.reduce((sum, { aliases }) => sum + aliases.length, 0)} aliases.`,
  );
  return checkPack([out]);
}
