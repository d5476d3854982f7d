import type * as v from 'valibot';

/** Whether a value is what a schema wants. A plain yes can be relied on; a no may only mean that it was not easy to see. */
type QuickCheck = (value: unknown) => boolean;

/*
 * Nearly every record of a pack is sound, and to see that takes no more than a look at each field. Valibot builds a
 * result, a list of issues and a copy for every value on the way, which is what explaining a fault needs: for a pack of
 * 100,000 names that is four times the work of parsing its JSON. So the schemas, which stay the only definition of
 * the format, are turned into plain functions once; whatever those do not accept goes to Valibot, whose word counts.
 */

/** What is looked at of Valibot's schemas and actions; each is a plain object that tells what it was made of. */
interface Described {
  type: string;
  pipe?: readonly Described[];
  entries?: Readonly<Record<string, Described>>;
  item?: Described;
  wrapped?: Described;
  items?: readonly Described[];
  rest?: Described;
  options?: readonly unknown[];
  literal?: unknown;
  requirement?: unknown;
}

const NEVER: QuickCheck = () => false;
const made = new WeakMap<object, QuickCheck>();

/**
 * Makes the quick check of a schema, once for each. It says yes only to values that the schema accepts and would give
 * back as they are: fields in the schema's order, none unknown. A kind of schema that it does not know it never accepts.
 */
export function quickCheckOf<T>(schema: v.GenericSchema<unknown, T>): (value: unknown) => value is T {
  // Described is what all of Valibot's own schemas are; a part that is missing is never read as there.
  const check = checkOf(schema as unknown as Described);
  return (value): value is T => check(value);
}

function checkOf(schema: Described): QuickCheck {
  const known = made.get(schema);
  if (known !== undefined) return known;
  const check = schema.pipe === undefined ? baseCheck(schema) : all(schema.pipe.map((part, i) => partCheck(part, i)));
  made.set(schema, check);
  return check;
}

/** A pipe is a schema and then actions upon what it accepted. */
function partCheck(part: Described, place: number): QuickCheck {
  return place === 0 ? checkOf(part) : actionCheck(part);
}

function all(checks: readonly QuickCheck[]): QuickCheck {
  const [first = NEVER, ...others] = checks;
  return (value) => {
    if (!first(value)) return false;
    for (const check of others) if (!check(value)) return false;
    return true;
  };
}

function baseCheck(schema: Described): QuickCheck {
  const { type, entries, item, wrapped, items, rest, options, literal } = schema;
  if (type === 'string' || type === 'boolean') return (value) => typeof value === type;
  if (type === 'number') return (value) => typeof value === 'number' && !Number.isNaN(value);
  if (type === 'null') return (value) => value === null;
  if (type === 'literal') return (value) => value === literal;
  if (type === 'picklist' && options !== undefined) {
    const among = new Set(options);
    return (value) => among.has(value);
  }
  if (type === 'nullable' && wrapped !== undefined) {
    const check = checkOf(wrapped);
    return (value) => value === null || check(value);
  }
  if (type === 'union' && options !== undefined) {
    // The options of a union are schemas.
    const checks = options.map((option) => checkOf(option as Described));
    return (value) => checks.some((check) => check(value));
  }
  if (type === 'array' && item !== undefined) return listCheck([], checkOf(item));
  if (type === 'tuple_with_rest' && items !== undefined && rest !== undefined) {
    return listCheck(items.map(checkOf), checkOf(rest));
  }
  return type === 'strict_object' && entries !== undefined ? objectCheck(entries) : NEVER;
}

function listCheck(first: readonly QuickCheck[], rest: QuickCheck): QuickCheck {
  return (value) => {
    if (!Array.isArray(value) || value.length < first.length) return false;
    for (let i = 0; i < value.length; i += 1) if (!(first[i] ?? rest)(value[i])) return false;
    return true;
  };
}

function objectCheck(entries: Readonly<Record<string, Described>>): QuickCheck {
  const names = Object.keys(entries);
  const optional = names.map((name) => entries[name]?.type === 'exact_optional');
  const checks = Object.values(entries).map((entry) => {
    return entry.type === 'exact_optional' && entry.wrapped !== undefined ? checkOf(entry.wrapped) : checkOf(entry);
  });
  /** The place of a name, when all that lie between are optional; -1 when it is not to come here. */
  const placeOf = (name: string, from: number): number => {
    for (let at = from; at < names.length; at += 1) {
      if (names[at] === name) return at;
      if (!optional[at]) return -1;
    }
    return -1;
  };
  return (value) => {
    if (!isPlain(value)) return false;
    let next = 0;
    for (const name in value) {
      const at = placeOf(name, next);
      if (at < 0 || !checks[at]!(value[name])) return false;
      next = at + 1;
    }
    for (; next < names.length; next += 1) if (!optional[next]) return false;
    return true;
  };
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function actionCheck({ type, requirement }: Described): QuickCheck {
  if (type === 'regex' && requirement instanceof RegExp && !requirement.global) {
    return (value) => requirement.test(String(value));
  }
  if (type === 'check' && typeof requirement === 'function') return (value) => requirement(value) === true;
  if (type === 'finite') return Number.isFinite;
  if (type === 'integer') return Number.isInteger;
  if (typeof requirement !== 'number') return NEVER;
  if (type === 'max_length') return (value) => lengthOf(value) <= requirement;
  if (type === 'min_length') return (value) => lengthOf(value) >= requirement;
  if (type === 'max_value') return (value) => typeof value === 'number' && value <= requirement;
  if (type === 'min_value') return (value) => typeof value === 'number' && value >= requirement;
  return NEVER;
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' || Array.isArray(value) ? value.length : Number.NaN;
}
