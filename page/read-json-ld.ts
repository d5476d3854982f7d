/** One thing that a page describes in JSON-LD: its types without the schema.org prefix, and its fields as parsed. */
export interface JsonLdNode {
  types: string[];
  fields: Record<string, unknown>;
}

/** Pages with more are shops listing their stock; what describes the page itself stands first. */
const MAX_SCRIPTS = 12;

/** Longer blocks describe catalogues; parsing one would cost more than the whole gate may. */
const MAX_SCRIPT_LENGTH = 400_000;

/**
 * What the page says of itself in JSON-LD: the top-level things, those in arrays and `@graph`, and the `mainEntity`
 * of a web page. Things nested deeper (an author, a list of teasers) are left in the fields of their parents.
 * Broken JSON is mended where that is safe, else searched for the fields we need; never throws.
 * @param wanted  scripts that do not match are not parsed at all: the cheap way to pass over what is no concern of ours
 */
export function readJsonLd(document: Document, wanted: RegExp): JsonLdNode[] {
  const nodes: JsonLdNode[] = [];
  const scripts = document.querySelectorAll('script[type^="application/ld+json" i]');
  for (const script of Array.from(scripts).slice(0, MAX_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT_LENGTH || !wanted.test(text)) continue;
    const value = parseLeniently(text);
    if (value === undefined) nodes.push(...scavenge(text));
    else addNodes(value, nodes);
  }
  return nodes;
}

function parseLeniently(text: string): unknown {
  return parse(text) ?? parse(mend(text));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Comment marks around the whole, raw line breaks in strings, trailing commas: the slips templates make most. */
function mend(text: string): string {
  return text
    .replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\/\s*)?\]\]>)\s*;?\s*$/, '')
    .replace(/\s+/g, ' ')
    .replace(/,\s*([}\]])/g, '$1')
    .replace(/;\s*$/, '');
}

function addNodes(value: unknown, nodes: JsonLdNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) addNodes(item, nodes);
    return;
  }
  if (!isRecord(value)) return;
  const types = typesOf(value['@type']);
  if (types.length > 0) nodes.push({ types, fields: value });
  if (Array.isArray(value['@graph'])) addNodes(value['@graph'], nodes);
  if (isRecord(value.mainEntity)) addNodes(value.mainEntity, nodes);
}

function typesOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .filter((type) => typeof type === 'string' && type !== '')
    .map((type: string) => type.replace(/^.*[/#:]/, ''));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first type and the plain string fields of JSON that nobody can parse. */
function scavenge(text: string): JsonLdNode[] {
  const type = /"@type"\s*:\s*\[?\s*"([^"]+)"/.exec(text)?.[1];
  if (type === undefined) return [];
  const fields: Record<string, unknown> = {};
  for (const name of ['headline', 'datePublished', 'dateModified', 'inLanguage']) {
    const value = new RegExp(`"${name}"\\s*:\\s*"([^"\\n]{1,300})"`).exec(text)?.[1];
    if (value !== undefined) fields[name] = value;
  }
  return [{ types: typesOf(type), fields }];
}
