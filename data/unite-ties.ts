import type { IsoDate } from '../model/date.ts';
import type { Relation, Role } from '../model/entity.ts';

/** The ties of one kind that one pack records of an actor. */
export interface PackTies<T> {
  ties: readonly T[];
  /** Last day the pack's facts cover. */
  cutOff: IsoDate;
}

type Tie = Pick<Role, 'from' | 'to' | 'sources' | 'knownTo'>;

/**
 * The roles of one person as several packs record them, each once: nobody holds one office twice at a time, so two
 * records of it whose times overlap are one, with the sources of both.
 * @param packs    in order of priority
 * @param namesOf  all names of the body a role is held in
 */
export function uniteRoles(packs: readonly PackTies<Role>[], namesOf: (id: string) => readonly string[]): Role[] {
  return unite(
    packs,
    (a, b) =>
      a.of === b.of && (a.acting ?? false) === (b.acting ?? false) && officeName(a, namesOf) === officeName(b, namesOf),
  );
}

/** The relations of one actor as several packs record them, each once. */
export function uniteRelations(packs: readonly PackTies<Relation>[]): Relation[] {
  return unite(packs, (a, b) => a.target === b.target && a.relation.toLowerCase() === b.relation.toLowerCase());
}

function unite<T extends Tie>(packs: readonly PackTies<T>[], isSame: (a: T, b: T) => boolean): T[] {
  const united: { tie: T; cutOff: IsoDate; pack: number }[] = [];
  packs.forEach(({ ties, cutOff }, pack) => {
    for (const tie of ties) {
      // Two records of one pack are the pack's own business: it tells them apart.
      const known = united.find((one) => one.pack !== pack && isSame(one.tie, tie) && overlap(one.tie, tie));
      if (known === undefined) united.push({ tie, cutOff, pack });
      else Object.assign(known, joined(known, { tie, cutOff }));
    }
  });
  return united.map(({ tie }) => tie);
}

interface Dated<T> {
  tie: T;
  cutOff: IsoDate;
}

/** One tie of two records: the first one's word, the other's where the first knows no date or ends before it. */
function joined<T extends Tie>(first: Dated<T>, second: Dated<T>): Dated<T> {
  const ended = second.tie.to !== null && second.tie.to > first.cutOff ? second.tie.to : null;
  const { knownTo: _, ...tie } = first.tie;
  const to = tie.to ?? ended;
  const open = to === null ? latestKnown(first.tie, second.tie) : {};
  return {
    // Spreading a generic leaves the compiler without its fields; all of T's are there, some with another date.
    tie: {
      ...tie,
      from: tie.from ?? second.tie.from,
      to,
      ...open,
      sources: [...new Set([...tie.sources, ...second.tie.sources])],
    } as unknown as T,
    cutOff: first.cutOff > second.cutOff ? first.cutOff : second.cutOff,
  };
}

function latestKnown(a: Tie, b: Tie): Pick<Tie, 'knownTo'> {
  if (a.knownTo === undefined || (b.to === null && b.knownTo === undefined)) return {};
  return { knownTo: b.knownTo !== undefined && b.knownTo > a.knownTo ? b.knownTo : a.knownTo };
}

/** Whether two times share more than the day of a hand-over; a date not known could be any. */
function overlap(a: Tie, b: Tie): boolean {
  const startsBeforeEnd = (one: Tie, other: Tie): boolean =>
    one.from === null || other.to === null || one.from < other.to || one.from === other.from;
  return startsBeforeEnd(a, b) && startsBeforeEnd(b, a);
}

/** The title without what `of` says anyway: "President of the United States" and "US President" of the United States. */
function officeName({ title, of }: Role, namesOf: (id: string) => readonly string[]): string {
  let name = title.toLowerCase();
  for (const body of of === null ? [] : namesOf(of)) {
    const [end, start] = [body.toLowerCase(), `${body.toLowerCase()} `];
    for (const tail of [` of the ${end}`, ` of ${end}`]) if (name.endsWith(tail)) name = name.slice(0, -tail.length);
    if (name.startsWith(start)) name = name.slice(start.length);
  }
  return name;
}
