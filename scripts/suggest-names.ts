import type { Entity } from '../model/entity.ts';

const MAX_SUGGESTIONS = 5;

/** Below this share of common letter pairs two names have nothing to do with each other. */
const MIN_LIKENESS = 0.3;

/** The entities whose id, name or alias looks most like what was typed, best first; empty when none does. */
export function suggestNames(entities: readonly Entity[], typed: string): Entity[] {
  const wanted = letterPairs(typed);
  return entities
    .map((entity) => ({
      entity,
      likeness: Math.max(...namesOf(entity).map((name) => likeness(wanted, letterPairs(name)))),
    }))
    .filter((row) => row.likeness >= MIN_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ entity }) => entity);
}

function namesOf({ id, name, aliases }: Entity): string[] {
  return [id, name, ...name.split(' '), ...aliases.map(({ text }) => text)];
}

function letterPairs(text: string): Set<string> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return new Set([...letters].slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}
