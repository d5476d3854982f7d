import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Actor, Entity, EntityId, Role } from '../model/entity.ts';
import type { SourceId } from '../model/source.ts';
import { addDays } from './add-days.ts';
import { isHeld } from './roles-at.ts';

/** The day on which somebody took up or left an office. */
export interface RoleChange {
  id: string;
  sort: 'role-start' | 'role-end';
  /** Whose card it opens: the office's for a person, the holder's for an office; null for neither. */
  entity: EntityId | null;
  label: string;
  day: IsoDate;
  sources: SourceId[];
}

/** Kinds whose holders are few enough to be their history. The holders of a state's offices are a crowd. */
const WITH_HOLDERS: readonly Entity['kind'][] = ['office', 'body', 'organisation', 'armed-group', 'party'];

/**
 * Starts and ends of roles: those of a person's own, or of those who held an office in an organisation. An end on the
 * day on which the same office goes on under another title or record is none.
 */
export function listRoleChanges({ entity, entities }: Dossier): RoleChange[] {
  if (entity.type !== 'actor') return [];
  const own = changesOf(entity, entity.roles, (role) => ({
    entity: role.of,
    holder: null,
    ofName: role.of === null ? null : (entities.get(role.of)?.name ?? null),
  }));
  if (!WITH_HOLDERS.includes(entity.kind)) return own;
  const held = [...entities.values()].flatMap((holder) => {
    if (holder.type !== 'actor' || holder.id === entity.id) return [];
    const offices = holder.roles.filter((role) => role.of === entity.id);
    return changesOf(holder, offices, () => ({ entity: holder.id, holder: holder.name, ofName: null }));
  });
  return [...own, ...held];
}

interface Setting {
  entity: EntityId | null;
  /** Null on the holder's own card. */
  holder: string | null;
  ofName: string | null;
}

function changesOf(holder: Actor, roles: readonly Role[], settingOf: (role: Role) => Setting): RoleChange[] {
  return roles.flatMap((role, index) => {
    const setting = settingOf(role);
    const key = `${holder.id}/${index}`;
    const start: RoleChange[] =
      role.from === null || goesOn(role, roles, addDays(role.from, -1), 'to')
        ? []
        : [change(`role-start/${key}`, 'role-start', role, role.from, setting)];
    const end: RoleChange[] =
      role.to === null || goesOn(role, roles, addDays(role.to, 1), 'from')
        ? []
        : [change(`role-end/${key}`, 'role-end', role, role.to, setting)];
    return [...start, ...end];
  });
}

/** Whether another record of the same office holds the day beside the change, or begins or ends with it. */
function goesOn(role: Role, roles: readonly Role[], beside: IsoDate, edge: 'from' | 'to'): boolean {
  return roles.some(
    (other) =>
      other !== role &&
      other.title === role.title &&
      other.of === role.of &&
      other.acting === role.acting &&
      other[edge] !== null &&
      isHeld(other, beside),
  );
}

function change(
  id: string,
  sort: RoleChange['sort'],
  role: Role,
  day: IsoDate,
  { entity, holder, ofName }: Setting,
): RoleChange {
  const acting = role.acting === true && !/acting/i.test(role.title) ? 'acting ' : '';
  const office = `${acting}${role.title}${ofName === null ? '' : `, ${ofName}`}`;
  const verb = sort === 'role-start' ? 'becomes' : 'ceases to be';
  return {
    id,
    sort,
    entity,
    label: `${holder === null ? '' : `${holder} `}${verb} ${office}`,
    day,
    sources: role.sources,
  };
}
