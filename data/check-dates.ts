import type { IsoDate } from '../model/date.ts';
import type { PackError } from './pack-error.ts';
import type { PackRecords } from './pack-records.ts';
import { errorAt, type PlacedRecord } from './record-line.ts';

type Bounds = { from: IsoDate | null; to: IsoDate | null };

function checkOrder(row: PlacedRecord<unknown>, field: string, what: string, { from, to }: Bounds): PackError[] {
  if (from === null || to === null || from <= to) return [];
  return [errorAt(row, 'reversed-dates', field, `${what} ends on ${to}, before it begins on ${from}.`)];
}

function checkCutOff(row: PlacedRecord<unknown>, field: string, day: IsoDate | null, cutOff: IsoDate): PackError[] {
  if (day === null || day <= cutOff) return [];
  const message = `${day} lies after the pack's cut-off, ${cutOff}: move the cut-off in manifest.json or mend the date.`;
  return [errorAt(row, 'after-cut-off', field, message)];
}

function checkActorDates(records: PackRecords, cutOff: IsoDate): PackError[] {
  return records.actors.flatMap((row) => [
    ...row.record.roles.flatMap((role, i) => [
      ...checkOrder(row, `roles[${i}].to`, `The role "${role.title}"`, role),
      ...checkCutOff(row, `roles[${i}].from`, role.from, cutOff),
      ...checkCutOff(row, `roles[${i}].to`, role.to, cutOff),
    ]),
    ...row.record.relations.flatMap((relation, i) => [
      ...checkOrder(row, `relations[${i}].to`, `The relation "${relation.relation}"`, relation),
      ...checkCutOff(row, `relations[${i}].from`, relation.from, cutOff),
    ]),
  ]);
}

function checkEventDates(records: PackRecords, cutOff: IsoDate): PackError[] {
  return records.events.flatMap((row) => {
    const { name, start, end, ongoing } = row.record;
    const endedYetOngoing =
      ongoing && end !== null
        ? [
            errorAt(
              row,
              'reversed-dates',
              'ongoing',
              `The event "${name}" is ongoing and yet ends on ${end}: drop one of the two.`,
            ),
          ]
        : [];
    return [
      ...checkOrder(row, 'end', `The event "${name}"`, { from: start, to: end }),
      ...checkCutOff(row, 'start', start, cutOff),
      ...checkCutOff(row, 'end', end, cutOff),
      ...endedYetOngoing,
    ];
  });
}

function checkClaimDates(records: PackRecords, cutOff: IsoDate): PackError[] {
  const published = new Map(records.sources.map(({ record }) => [record.id, record.published]));
  return records.claims.flatMap((row) => {
    const { asOf, source, figure } = row.record;
    const page = published.get(source) ?? null;
    const afterPage =
      page !== null && asOf > page
        ? [
            errorAt(
              row,
              'after-publication',
              'asOf',
              `The claim holds for ${asOf}, but its page was published on ${page}.`,
            ),
          ]
        : [];
    return [
      ...afterPage,
      ...checkCutOff(row, 'asOf', asOf, cutOff),
      ...(figure?.period ? checkOrder(row, 'figure.period', 'The period of the figure', figure.period) : []),
    ];
  });
}

function checkBounds(records: PackRecords): PackError[] {
  return records.claims.flatMap((row) => {
    const { figure } = row.record;
    if (!figure || figure.low <= figure.high) return [];
    const message = `The figure's low bound ${figure.low} is above its high bound ${figure.high}: exchange them.`;
    return [errorAt(row, 'reversed-bounds', 'figure.low', message)];
  });
}

/** Finds spans that end before they begin, claims later than their page, and facts later than the cut-off. */
export function checkDates(records: PackRecords, cutOff: IsoDate): PackError[] {
  return [
    ...checkActorDates(records, cutOff),
    ...checkEventDates(records, cutOff),
    ...checkClaimDates(records, cutOff),
    ...checkBounds(records),
  ];
}
