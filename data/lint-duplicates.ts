import type { Pack } from '../model/pack.ts';
import type { LintFinding } from './lint-finding.ts';

/** Headings of fewer words ("Gaza live updates") are given to many pages. */
const MIN_HEADING_WORDS = 6;

interface Keyed {
  id: string;
  /** What makes it the same as another; null where it cannot be one. */
  key: string | null;
  what: string;
}

/**
 * Finds what is recorded twice: one page's answer to one question, one sentence of one page, one name told alike, one
 * heading under two origins (a copy counted as an independent report), one office, tie or participant of one entity.
 */
export function lintDuplicates(pack: Pack): LintFinding[] {
  return [claimKeys(pack), statementKeys(pack), nameKeys(pack), ...tieKeys(pack)]
    .flatMap(repeatsIn)
    .concat(copiesIn(pack));
}

function claimKeys({ claims }: Pack): Keyed[] {
  return claims.map(({ id, about, facet, source, issuer, value, asOf }) => ({
    id,
    key: value === null ? null : JSON.stringify([about[0], facet, source, issuer, value, asOf]),
    what: 'gives the same answer of the same issuer and page',
  }));
}

function statementKeys({ claims }: Pack): Keyed[] {
  return claims.map(({ id, source, statement }) => ({
    id,
    key: `${source}|${fold(statement)}`,
    what: 'tells the same sentence of the same page',
  }));
}

function nameKeys({ entities }: Pack): Keyed[] {
  // Two parties may share a name in two states; their descriptions then tell them apart.
  return entities.map(({ id, name, kind, description }) => ({
    id,
    key: `${kind}|${fold(name)}|${fold(description)}`,
    what: 'has the same name, kind and description',
  }));
}

function tieKeys({ entities }: Pack): Keyed[][] {
  return entities.map((entity) =>
    entity.type === 'event'
      ? entity.participants.map(({ actor, role }) => ({
          id: entity.id,
          key: `${actor}|${role}`,
          what: `lists "${actor}" as ${role}`,
        }))
      : [
          ...entity.roles.map(({ title, of, from }) => ({
            id: entity.id,
            key: `role|${fold(title)}|${of}|${from}`,
            what: `has the office "${title}"`,
          })),
          ...entity.relations.map(({ target, relation, from }) => ({
            id: entity.id,
            key: `tie|${target}|${relation}|${from}`,
            what: `is tied to "${target}" as "${relation}"`,
          })),
        ],
  );
}

function repeatsIn(rows: readonly Keyed[]): LintFinding[] {
  const first = new Map<string, string>();
  return rows.flatMap(({ id, key, what }) => {
    if (key === null) return [];
    const earlier = first.get(key);
    first.set(key, earlier ?? id);
    if (earlier === undefined) return [];
    const message = earlier === id ? `It ${what} twice: keep one.` : `It ${what} as "${earlier}": keep one.`;
    return [{ rule: 'duplicate' as const, record: id, message }];
  });
}

function copiesIn({ sources }: Pack): LintFinding[] {
  const first = new Map<string, (typeof sources)[number]>();
  return sources.flatMap((source) => {
    const heading = fold(source.title);
    if (source.titleBasis !== 'own' || heading.split(' ').length < MIN_HEADING_WORDS) return [];
    const earlier = first.get(heading);
    if (earlier === undefined) {
      first.set(heading, source);
      return [];
    }
    if (earlier.origin === source.origin) return [];
    const message =
      `It has the heading of "${earlier.id}", yet another origin ("${source.origin}", "${earlier.origin}"): ` +
      'one text under two addresses has one origin.';
    return [{ rule: 'duplicate' as const, record: source.id, message }];
  });
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
