import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { RoleBar, RoleChart } from '../model/dossier-page.ts';
import type { Role } from '../model/entity.ts';
import type { AxisSpan } from '../model/timeline.ts';
import { axisTicks } from './axis-ticks.ts';
import { articleLabel, type TimelineDays } from './compose-timeline.ts';
import type { Stretch } from './date-stretch.ts';
import { lastDayOf } from './last-day.ts';
import { isHeld } from './roles-at.ts';
import { chooseAxis, markOn, placeOn } from './time-axis.ts';
import { wordDate } from './word-date.ts';
import { wordOffice } from './word-office.ts';
import { wordSpan } from './word-span.ts';

/** A page is wide enough for so many ticks with words. */
const MAX_TICKS = 8;

/** The roles of an actor as bars on an axis, oldest first, those without any date last; null where none is recorded. */
export function roleChart(dossier: Dossier, timelineDays: TimelineDays): RoleChart | null {
  const { article, today } = timelineDays;
  const { entity, sources } = dossier;
  if (entity.type !== 'actor') return null;
  const roles = entity.roles.filter((role) => role.sources.some((id) => sources.has(id)));
  if (roles.length === 0) return null;
  const days = roles.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const axis = chooseAxis(days, article, today);
  const ordered = [...roles].sort((a, b) => compareDays(a.from ?? a.to, b.from ?? b.to));
  return {
    ...axis,
    ticks: axisTicks(axis, MAX_TICKS),
    article: article === null ? null : markOn(axis, article, articleLabel(timelineDays)),
    today: markOn(axis, today, `today, ${wordDate(today)}`),
    bars: ordered.map((role) => barOf(role, { dossier, axis, article, today })),
  };
}

interface Setting {
  dossier: Dossier;
  axis: Stretch;
  article: IsoDate | null;
  today: IsoDate;
}

function barOf(role: Role, { dossier, axis, article, today }: Setting): RoleBar {
  const { title, of, from, to, acting = false, knownTo, sources } = role;
  const ofName = of === null ? null : (dossier.entities.get(of)?.name ?? null);
  const lastDay = lastDayOf(dossier);
  const [then, now] = [article, today].map((day) => (day !== null && day > lastDay ? lastDay : day));
  const dates = wordSpan(from, to);
  return {
    title,
    of,
    ofName,
    from,
    to,
    acting,
    ...(knownTo === undefined ? {} : { knownTo }),
    sources: sources.filter((id) => dossier.sources.has(id)),
    label: wordOffice(title, ofName, acting),
    dateText: dates === '' ? 'dates not known' : knownTo === undefined ? dates : `${dates}, as of ${wordDate(knownTo)}`,
    span: spanOf(from, to ?? (from === null ? null : (knownTo ?? lastDay)), axis),
    openStart: from === null,
    openEnd: to === null,
    heldThen: then === null || then === undefined ? null : isHeld(role, then),
    heldNow: now !== null && now !== undefined && isHeld(role, now),
  };
}

function spanOf(from: IsoDate | null, to: IsoDate | null, axis: Stretch): AxisSpan | null {
  if (from === null && to === null) return null;
  const start = from === null ? 0 : placeOn(axis, from);
  const end = to === null ? 1 : placeOn(axis, to);
  if (end < 0 || start > 1) return null;
  return { from: Math.max(start, 0), to: Math.min(end, 1) };
}

function compareDays(a: IsoDate | null, b: IsoDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return a < b ? -1 : a > b ? 1 : 0;
}
