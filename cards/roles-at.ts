import type { IsoDate } from '../model/date.ts';
import type { Role } from '../model/entity.ts';

/**
 * The roles held on a day, in the order recorded. Both ends count as held: on the day of a hand-over both roles show.
 * A null `from` or `to` does not exclude: when a beginning is not known nobody can say that it was later.
 */
export function rolesAt(roles: readonly Role[], day: IsoDate): Role[] {
  return roles.filter((role) => isHeld(role, day));
}

/** Whether a span of time, open where its ends are null, holds a day. */
export function isHeld(span: { from: IsoDate | null; to: IsoDate | null }, day: IsoDate): boolean {
  return (span.from === null || span.from <= day) && (span.to === null || day <= span.to);
}
