import { parse } from 'csv-parse/sync';

/** One entity of a list that is to become a pack. */
export interface NamedEntity {
  name: string;
  aliases: string[];
  /** null where the list does not say. */
  qid: string | null;
  wikipedia: string | null;
  description: string | null;
  kind: string | null;
}

type Row = Record<string, string>;

/** Names of columns, ours and those of Wikidata's query service, by what they hold. First match counts. */
const COLUMNS = {
  name: ['name', 'itemlabel', 'label', 'title'],
  aliases: ['aliases', 'alias', 'itemaltlabel', 'altlabel', 'itemaltlabels'],
  item: ['qid', 'item', 'wikidata'],
  wikipedia: ['wikipedia', 'article', 'enwiki'],
  description: ['description', 'itemdescription'],
  kind: ['kind'],
} as const;

/** Columns whose several names stand in one field, and what parts them: Wikidata joins with commas, lists with bars. */
const SEPARATOR = { ours: /\s*[|;]\s*/, wikidata: /\s*,\s*/ };

function cell(row: Row, wanted: readonly string[]): string | null {
  for (const name of wanted) {
    const value = row[name]?.trim();
    if (value) return value;
  }
  return null;
}

function rowsOfJson(text: string): Row[] | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return `the file is not JSON: ${cause instanceof Error ? cause.message : 'unreadable'}`;
  }
  // The service answers with {results: {bindings: [{item: {value}}]}}; its download button gives [{item, itemLabel}].
  const bindings = isObject(value) && isObject(value.results) ? value.results.bindings : value;
  if (!Array.isArray(bindings)) return 'the JSON is neither a query result nor a list of rows';
  return bindings.filter(isObject).map((binding) =>
    Object.fromEntries(
      Object.entries(binding).map(([key, cellValue]) => {
        const inner = isObject(cellValue) ? cellValue.value : cellValue;
        return [key.toLowerCase(), typeof inner === 'string' ? inner : ''];
      }),
    ),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowsOfTable(text: string, delimiter: ',' | '\t'): Row[] | string {
  try {
    const rows: unknown = parse(text, {
      bom: true,
      delimiter,
      columns: (head: string[]) => head.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
    });
    return Array.isArray(rows) ? rows : 'the table has no rows';
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** What stands at the end of a Wikidata or Wikipedia address; other text as it is. */
function lastPart(address: string): string {
  const last = /^https?:\/\//.test(address) ? (address.split('/').at(-1) ?? '') : address;
  return decodeURIComponent(last).replaceAll('_', ' ');
}

function entityOf(row: Row): NamedEntity | null {
  const name = cell(row, COLUMNS.name);
  // Wikidata gives the number of an item as its label where it has none in the language asked for.
  if (name === null || /^Q\d+$/.test(name)) return null;
  const item = cell(row, COLUMNS.item);
  const qid = item === null ? null : lastPart(item);
  const page = cell(row, COLUMNS.wikipedia);
  const separator = 'itemaltlabel' in row || 'altlabel' in row ? SEPARATOR.wikidata : SEPARATOR.ours;
  const aliases = (cell(row, COLUMNS.aliases) ?? '').split(separator).filter((alias) => alias !== '' && alias !== name);
  return {
    name,
    aliases: [...new Set(aliases)],
    qid: qid !== null && /^Q\d+$/.test(qid) ? qid : null,
    wikipedia: page === null ? null : lastPart(page),
    description: cell(row, COLUMNS.description),
    kind: cell(row, COLUMNS.kind),
  };
}

/** Query results repeat an item in a row for each of its values: such rows are one entity. */
function joinSame(entities: readonly NamedEntity[]): NamedEntity[] {
  const joined = new Map<string, NamedEntity>();
  for (const entity of entities) {
    const key = entity.qid ?? `name ${entity.name}`;
    const known = joined.get(key);
    if (known === undefined) {
      joined.set(key, entity);
      continue;
    }
    const others = [entity.name, ...entity.aliases].filter((name) => name !== known.name);
    known.aliases = [...new Set([...known.aliases, ...others])];
  }
  return [...joined.values()];
}

/**
 * Reads a list of names: CSV or TSV with a column `name` (and `aliases` parted by bars, `qid`, `wikipedia`,
 * `description`, `kind`), or what Wikidata's query service gives as JSON or CSV.
 * @param format  by the file's ending
 * @returns the entities in order; a sentence when the text cannot be read
 */
export function readNames(text: string, format: 'csv' | 'tsv' | 'json'): NamedEntity[] | string {
  const rows = format === 'json' ? rowsOfJson(text) : rowsOfTable(text, format === 'tsv' ? '\t' : ',');
  if (typeof rows === 'string') return rows;
  if (rows.length > 0 && !rows.some((row) => COLUMNS.name.some((name) => name in row))) {
    return `there is no column for names: one must be called ${COLUMNS.name.join(' or ')}`;
  }
  return joinSame(rows.map(entityOf).filter((entity) => entity !== null));
}
