import {
  ACTOR_KINDS,
  type ActorKind,
  ALIAS_SORTS,
  type Alias,
  type AliasSort,
  type Entity,
  EVENT_KINDS,
  type EventKind,
} from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isRealDay } from './field-schemas.ts';
import type { PackError } from './pack-error.ts';
import { MAX_ERRORS, MAX_NAME_CODE_UNITS } from './pack-limits.ts';
import type { PackFile } from './parse-pack.ts';
import { readRecordLines } from './read-record-lines.ts';
import { errorAt, type RawRecord } from './record-line.ts';

/** Cut-off of a pack that tells none: late enough that nothing seems to lie beyond it. */
const NO_CUT_OFF = '9999-12-31';

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' && value.length <= MAX_NAME_CODE_UNITS ? value : null;
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const day = (value: unknown): string | null => (typeof value === 'string' && isRealDay(value) ? value : null);
const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

function aliasOf(value: unknown): Alias[] {
  const from = typeof value === 'string' ? { text: value } : record(value);
  const name = text(from.text);
  if (name === null) return [];
  const sort: AliasSort = ALIAS_SORTS.find((known) => known === (from.sort ?? from.kind)) ?? 'name';
  return [{ text: name, lang: text(from.lang) ?? 'und', sort, ...(from.weak === true && { weak: true }) }];
}

function entityOf(raw: RawRecord): Entity | PackError[] {
  const { value } = raw;
  const [id, name] = [text(value.id), text(value.name)];
  if (id === null || name === null) {
    const field = id === null ? 'id' : 'name';
    return [
      errorAt(
        raw,
        'missing-field',
        field,
        `The field "${field}" is missing; even a record of an evaluation pack needs it.`,
      ),
    ];
  }
  const [qid, wikipedia] = [text(value.qid), text(value.wikipedia)];
  const base = {
    id,
    name,
    description: text(value.description) ?? name,
    descriptionSources: [],
    aliases: list(value.aliases).flatMap(aliasOf),
    ...(qid !== null && { qid }),
    ...(wikipedia !== null && { wikipedia }),
    ...(typeof value.prominence === 'number' && { prominence: value.prominence }),
  };
  const start = day(value.start);
  const eventKind: EventKind | undefined = EVENT_KINDS.find((kind) => kind === value.kind);
  if (value.type === 'event' && start !== null) {
    return {
      ...base,
      type: 'event',
      kind: eventKind ?? 'statement',
      start,
      end: day(value.end),
      precision: 'day',
      place: null,
      participants: [],
      triggers: list(value.triggers).flatMap((trigger) => text(trigger) ?? []),
      partOf: [],
      follows: [],
      atOddsWith: [],
      sources: [],
    };
  }
  const kind: ActorKind = ACTOR_KINDS.find((known) => known === value.kind) ?? 'organisation';
  return { ...base, type: 'actor', kind, roles: [], relations: [] };
}

/**
 * Reads a directory that holds names and nothing else, as labelled evaluation sets bring them: actors.jsonl, perhaps
 * events.jsonl and manifest.json. Only `id` and `name` are needed; ids need not be slugs, aliases may be plain strings,
 * unknown kinds become "organisation", unknown fields are passed over, roles and relations are not read.
 * Never install such a pack: it has no sources. It serves `scan --pack` alone.
 * @param name  id and title of the pack when no manifest tells them, the directory's name
 */
export function parseEvaluationPack(files: readonly PackFile[], name: string): Result<Pack, PackError[]> {
  const entities: Entity[] = [];
  const errors: PackError[] = [];
  const seen = new Set<string>();
  for (const file of ['actors.jsonl', 'events.jsonl']) {
    const found = files.find((candidate) => candidate.name === file);
    if (!found) continue;
    const lines = readRecordLines(file, found.text);
    errors.push(...lines.errors);
    for (const raw of lines.records) {
      const entity = entityOf(raw);
      if (Array.isArray(entity)) errors.push(...entity);
      else if (seen.has(entity.id))
        errors.push(errorAt(raw, 'duplicate-id', 'id', `The id "${entity.id}" is already used.`));
      else entities.push(entity);
      if (!Array.isArray(entity)) seen.add(entity.id);
    }
  }
  if (entities.length === 0 && errors.length === 0) {
    const message = 'The directory holds no actors.jsonl with records: there is nothing to look for.';
    errors.push({ code: 'missing-file', file: 'actors.jsonl', line: null, field: null, message });
  }
  if (errors.length > 0) return fail(errors.slice(0, MAX_ERRORS));
  const told = files.find((candidate) => candidate.name === 'manifest.json');
  const manifest = record(told ? jsonOf(told.text) : null);
  const actors = entities.filter((entity) => entity.type === 'actor').length;
  return ok({
    manifest: {
      format: 1,
      id: text(manifest.id) ?? name,
      title: text(manifest.title) ?? name,
      description: text(manifest.description) ?? 'Names for evaluation.',
      version: text(manifest.version) ?? '0',
      cutOff: day(manifest.cutOff) ?? NO_CUT_OFF,
      licence: text(manifest.licence) ?? 'NONE',
      attributions: [],
      languages: [],
      counts: { actors, events: entities.length - actors, claims: 0, sources: 0 },
    },
    entities,
    claims: [],
    sources: [],
  });
}

/** The manifest of an evaluation pack is a courtesy: one that cannot be read counts as none. */
function jsonOf(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}
