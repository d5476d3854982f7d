import type { IsoDate } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Actor, Role } from '../model/entity.ts';
import type { Span } from '../model/mention.ts';
import type { OfficeNote, Passage } from '../model/passage.ts';
import { namesAdministration, officeForms } from './office-forms.ts';
import { isHeld } from './roles-at.ts';
import { wordDate } from './word-date.ts';
import { wordList } from './word-list.ts';
import { wordSpan } from './word-span.ts';

const ADMINISTRATION = /^(?:['’]s)?[ \u00a0](?:administration|government|presidency|cabinet)\b/i;

/** Whoever writes so knows that the office is over or has not begun, or tells of another day. */
const AWARE =
  /\b(?:former|ex|then|late|previous|past|outgoing|incoming|onetime|deposed|ousted|designate|elect|nominee|under|during|since|before|until|after)[ -]*(?:the[ ])?(?:[\p{L}.]+[ ]){0,3}$/iu;

/** In the words of the article, between title and name: "US Secretary of State Antony ". */
const TITLE_REACH = 60;

/**
 * Finds an office in the sentence that the person marked did not hold on the article's date: "the Biden administration"
 * in July 2025. It tells the dates and who held the office; a text that speaks of the past in so many words gets no note.
 * @param asOf  null when the article gives no date: then there is nothing to set the office against
 */
export function listOfficeNotes(dossier: Dossier, passage: Passage, asOf: IsoDate | null): OfficeNote[] {
  const { entity } = dossier;
  const { sentence, mark } = passage;
  if (asOf === null || sentence === null || mark === null || entity.type !== 'actor' || entity.kind !== 'person')
    return [];
  const named = officeNamed(entity, sentence, mark, dossier);
  if (named === null || AWARE.test(sentence.slice(0, named.span.start))) return [];
  const roles = entity.roles.filter(
    (role) => named.isOffice(role) && role.sources.some((id) => dossier.sources.has(id)),
  );
  const [role] = [...roles].sort((a, b) => distance(a, asOf) - distance(b, asOf));
  // An office of unknown dates may have been held on any day.
  if (role === undefined || roles.some((one) => isHeld(one, asOf))) return [];
  return [noteOf(role, named.span, { dossier, sentence, asOf })];
}

interface NamedOffice {
  span: Span;
  isOffice: (role: Role) => boolean;
}

/** The office that the sentence gives the person, and where; null where it gives none that is recorded. */
function officeNamed(entity: Actor, sentence: string, mark: Span, dossier: Dossier): NamedOffice | null {
  const [, behind] = sentence.slice(mark.end).match(new RegExp(`(${ADMINISTRATION.source})`, 'i')) ?? [];
  const inside = /[ \u00a0](?:administration|government|presidency|cabinet)$/i.test(
    sentence.slice(mark.start, mark.end),
  );
  if (behind !== undefined || inside) {
    const start = sentence.slice(0, mark.start).match(/the[ \u00a0]$/i) === null ? mark.start : mark.start - 4;
    return {
      span: { start, end: mark.end + (behind?.length ?? 0) },
      isOffice: ({ title }) => namesAdministration(title),
    };
  }
  const lead = Math.max(mark.start - TITLE_REACH, 0);
  const before = sentence
    .slice(lead, mark.end)
    .toLowerCase()
    .replace(/defense/g, 'defence');
  const formsOf = (role: Role) =>
    officeForms(role, role.of === null ? null : (dossier.entities.get(role.of)?.name ?? null));
  for (const role of entity.roles) {
    for (const form of formsOf(role)) {
      const at = before.lastIndexOf(`${form} `);
      if (at < 0 || !isTitleOf(before, at, form, mark.start - lead)) continue;
      return { span: { start: lead + at, end: mark.end }, isOffice: (other) => formsOf(other).includes(form) };
    }
  }
  return null;
}

/** The words stand right before the mark or open it, and are not the end of a longer office: "vice president". */
function isTitleOf(text: string, at: number, form: string, markStart: number): boolean {
  const behind = at + form.length + 1;
  const isWord = at === 0 || !/[\p{L}-]/u.test(text.charAt(at - 1));
  return (
    isWord &&
    (behind === markStart || at === markStart) &&
    !/(?:vice|deputy|acting|assistant|under)[ -]$/.test(text.slice(0, at))
  );
}

function distance({ from, to }: Role, day: IsoDate): number {
  const edge = to !== null && to < day ? to : from;
  return edge === null ? Number.POSITIVE_INFINITY : Math.abs(Date.parse(edge) - Date.parse(day));
}

interface Setting {
  dossier: Dossier;
  sentence: string;
  asOf: IsoDate;
}

function noteOf(role: Role, span: Span, { dossier, sentence, asOf }: Setting): OfficeNote {
  const { entity, entities, sources } = dossier;
  const ofName = role.of === null ? null : (entities.get(role.of)?.name ?? null);
  const office = ofName === null || role.title.includes(ofName) ? role.title : `${role.title}, ${ofName}`;
  const holders = holdersOn(role, dossier, asOf);
  const dates = wordSpan(role.from, role.to);
  const now =
    holders.length === 0 ? '' : ` On ${wordDate(asOf)} it was held by ${wordList(holders.map(({ name }) => name))}.`;
  const cited = [role, ...holders.map((holder) => holder.role)].flatMap((one) => one.sources);
  return {
    ...span,
    surface: sentence.slice(span.start, span.end),
    entity: entity.id,
    name: entity.name,
    title: role.title,
    from: role.from,
    to: role.to,
    heldBy: holders.map(({ id, name }) => ({ entity: id, name })),
    text: `${entity.name}: ${office}, ${dates}; this article is of ${wordDate(asOf)}.${now}`,
    sources: [...new Set(cited)].filter((id) => sources.has(id)),
  };
}

/** Who held the same office on the day, as far as the packs tell. */
function holdersOn({ title, of }: Role, { entity, entities, sources }: Dossier, day: IsoDate) {
  return [...entities.values()].flatMap((other) => {
    if (other.type !== 'actor' || other.id === entity.id || of === null) return [];
    const role = other.roles.find(
      (one) =>
        one.title === title &&
        one.of === of &&
        one.from !== null &&
        isHeld(one, day) &&
        one.sources.some((id) => sources.has(id)),
    );
    return role === undefined ? [] : [{ id: other.id, name: other.name, role }];
  });
}
