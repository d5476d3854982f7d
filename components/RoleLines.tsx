import type { Card, CardRole } from '../model/card.ts';
import { formatDate } from './format-date.ts';
import { type FindSource, NBSP, SourceRefs } from './SourceRef.tsx';

/** Office or function on the article's date; and today's beside it, when that is another one. */
export function RoleLines({ card, find }: { card: Card; find: FindSource }) {
  const { rolesThen, rolesNow, rolesDiffer, asOf } = card;
  if (!rolesDiffer) {
    const roles = rolesThen.length > 0 ? rolesThen.map((role) => twin(role, rolesNow) ?? role) : rolesNow;
    return roles.length === 0 ? null : <Roles roles={roles} find={find} />;
  }
  return (
    <dl class="roles-compared">
      <dt>{asOf.date === null ? 'then' : formatDate(asOf.date)}</dt>
      <dd>
        {rolesThen.length === 0 ? <p class="role-none">no role known</p> : <Roles roles={rolesThen} find={find} />}
      </dd>
      <dt>now</dt>
      <dd>{rolesNow.length === 0 ? <p class="role-none">no role known</p> : <Roles roles={rolesNow} find={find} />}</dd>
    </dl>
  );
}

/** The same term as it is known now: it may say how far it is known. */
function twin({ title, of, from }: CardRole, now: readonly CardRole[]): CardRole | undefined {
  return now.find((role) => role.title === title && role.of === of && role.from === from);
}

function Roles({ roles, find }: { roles: readonly CardRole[]; find: FindSource }) {
  return (
    <ul class="roles">
      {roles.map((role) => (
        <li key={`${role.title}/${role.of}/${role.from}`}>
          <bdi>
            {role.acting && 'Acting '}
            {role.title}
          </bdi>
          {role.ofName !== null && (
            <>
              , <bdi>{role.ofName}</bdi>
            </>
          )}
          <span class="role-time">{timeWords(role)}</span>
          {NBSP}
          <SourceRefs ids={role.sources} find={find} />
        </li>
      ))}
    </ul>
  );
}

function timeWords({ from, to, knownTo }: CardRole): string {
  if (from !== null && to !== null) return `, ${formatDate(from)} – ${formatDate(to)}`;
  const known = knownTo === undefined ? '' : `, as of ${formatDate(knownTo)}`;
  if (from !== null) return `, since ${formatDate(from)}${known}`;
  return to === null ? '' : `, until ${formatDate(to)}`;
}
