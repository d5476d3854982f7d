import type { Claim } from '../model/claim.ts';
import type { Actor, Entity } from '../model/entity.ts';
import type { Pack } from '../model/pack.ts';
import type { ChangeKind, EntityChanges } from '../model/pack-change.ts';

type Change = EntityChanges['changes'][number];

/**
 * Tells what a newer version of a pack changes, entity by entity, in the newer pack's order; removed entities last.
 * Worked out from the two versions themselves, so that no publisher's word has to be taken for it.
 */
export function listChanges(older: Pack, newer: Pack): EntityChanges[] {
  const before = new Map(older.entities.map((entity) => [entity.id, entity]));
  const claimsBefore = claimsByEntity(older.claims);
  const claimsAfter = claimsByEntity(newer.claims);
  const told: EntityChanges[] = [];
  for (const entity of newer.entities) {
    const previous = before.get(entity.id);
    const claims = diffClaims(claimsBefore.get(entity.id) ?? [], claimsAfter.get(entity.id) ?? []);
    const own = previous === undefined ? [change('entity-added', '')] : diffEntity(previous, entity);
    const changes = [...own, ...claims];
    if (changes.length > 0) told.push({ entity: entity.id, name: entity.name, changes });
  }
  const kept = new Set(newer.entities.map(({ id }) => id));
  for (const { id, name } of older.entities) {
    if (!kept.has(id)) told.push({ entity: id, name, changes: [change('entity-removed', '')] });
  }
  return told;
}

function change(kind: ChangeKind, detail: string): Change {
  return { kind, detail };
}

/** A claim is told under its subject only: under all who appear in it, one claim would look like many. */
function claimsByEntity(claims: readonly Claim[]): Map<string, Claim[]> {
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims) {
    const subject = claim.about[0] ?? '';
    const list = bySubject.get(subject);
    if (list === undefined) bySubject.set(subject, [claim]);
    else list.push(claim);
  }
  return bySubject;
}

function diffEntity(older: Entity, newer: Entity): Change[] {
  const changes: Change[] = [];
  if (older.name !== newer.name) changes.push(change('renamed', older.name));
  if (older.description !== newer.description) changes.push(change('description-changed', newer.description));
  if (older.type === 'event' && newer.type === 'event' && daysOf(older) !== daysOf(newer)) {
    changes.push(change('dates-changed', daysOf(newer)));
  }
  if (older.type === 'actor' && newer.type === 'actor') changes.push(...diffTies(older, newer));
  const [namesBefore, namesAfter] = [older, newer].map(({ aliases }) => new Set(aliases.map(({ text }) => text)));
  for (const name of namesAfter ?? []) if (!namesBefore?.has(name)) changes.push(change('name-added', name));
  for (const name of namesBefore ?? []) if (!namesAfter?.has(name)) changes.push(change('name-removed', name));
  return changes;
}

function daysOf({ start, end }: { start: string; end: string | null }): string {
  return end === null ? start : `${start} / ${end}`;
}

/** Roles and relations have no ids: what they say besides their dates and sources is what they are known by. */
function diffTies(older: Actor, newer: Actor): Change[] {
  const roles = (actor: Actor) =>
    actor.roles.map((role) => ({
      key: `${role.title} ${role.of ?? ''}`,
      detail: role.title,
      text: JSON.stringify(role),
    }));
  const relations = (actor: Actor) =>
    actor.relations.map((tie) => ({
      key: `${tie.relation} ${tie.target}`,
      detail: `${tie.relation} ${tie.target}`,
      text: JSON.stringify(tie),
    }));
  return [
    ...diffKeyed('role', roles(older), roles(newer)),
    ...diffKeyed('relation', relations(older), relations(newer)),
  ];
}

interface Keyed {
  key: string;
  detail: string;
  text: string;
}

function diffKeyed(sort: 'role' | 'relation', older: readonly Keyed[], newer: readonly Keyed[]): Change[] {
  const same = new Set(older.map(({ text }) => text));
  const still = new Set(newer.map(({ text }) => text));
  const gone = older.filter(({ text }) => !still.has(text));
  const come = newer.filter(({ text }) => !same.has(text));
  // The same office held twice: each new record pairs with one old record at the most.
  const unpaired = [...gone];
  const changes = come.map(({ key, detail }): Change => {
    const pair = unpaired.findIndex((one) => one.key === key);
    if (pair < 0) return change(`${sort}-added`, detail);
    unpaired.splice(pair, 1);
    return change(`${sort}-changed`, detail);
  });
  return [...changes, ...unpaired.map(({ detail }) => change(`${sort}-removed`, detail))];
}

function diffClaims(older: readonly Claim[], newer: readonly Claim[]): Change[] {
  const before = new Map(older.map((claim) => [claim.id, JSON.stringify(claim)]));
  const after = new Set(newer.map(({ id }) => id));
  const changes: Change[] = [];
  for (const claim of newer) {
    const text = before.get(claim.id);
    if (text === undefined) changes.push(change('claim-added', claim.statement));
    else if (text !== JSON.stringify(claim)) changes.push(change('claim-corrected', claim.statement));
  }
  for (const claim of older) if (!after.has(claim.id)) changes.push(change('claim-removed', claim.statement));
  return changes;
}
