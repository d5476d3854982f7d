import type { Card, CardClaim, CardEvent, CardFacet, CardRole } from '../model/card.ts';
import type { SourceId } from '../model/source.ts';
import { VERDICT_WORDS, wordCounts } from './verdict-words.ts';
import { wordDate } from './word-date.ts';

/** Gives the numbers of sources in brackets: "[1][2]". */
type Cite = (ids: readonly SourceId[]) => string;

/** The card as plain text, the same parts in the same order as the popover; lines end in line feeds. */
export function textCard(card: Card): string {
  const numbers = new Map(card.sources.map(({ id, n }) => [id, n]));
  const cite: Cite = (ids) => ids.map((id) => `[${numbers.get(id) ?? '?'}]`).join('');
  const parts = [
    [...textHead(card, cite), ...card.notices.map(({ text }) => `(${text})`)],
    textList('IN THE SAME PARAGRAPH', textHere(card, cite)),
    textList('IN THIS ARTICLE', textNotes(card, cite)),
    textClaims(card, cite),
    textTimeline(card),
    textList(
      `SINCE THIS ARTICLE (${card.since.length})`,
      card.since.map((event) => textEvent(event, cite)),
    ),
    textList(
      `BEFORE (${card.before.length})`,
      card.before.map((event) => textEvent(event, cite)),
    ),
    textList(
      'WITH',
      card.relations.map((tie) => `${tie.name}: ${tie.relation} ${cite(tie.sources)}`),
    ),
    textList(
      'SOURCES',
      card.sources.map((source) => textSource(source)),
    ),
    [textFoot(card)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function textHead(card: Card, cite: Cite): string[] {
  const lines = [`${card.name} (${card.kind.replace('-', ' ')})`];
  if (card.when !== null) lines.push(`  ${textWhen(card.when)}`);
  if (card.rolesDiffer) {
    lines.push(...textRoles('then', card.rolesThen, cite), ...textRoles('now', card.rolesNow, cite));
  } else {
    const roles = card.rolesThen.length > 0 ? card.rolesThen.map((role) => asKnownNow(role, card)) : card.rolesNow;
    lines.push(...roles.map((role) => `  ${textRole(role, cite)}`));
  }
  return [...lines, `  ${card.description} ${cite(card.descriptionSources)}`.trimEnd()];
}

/** The same term as it is known now: it may say how far it is known. */
function asKnownNow(role: CardRole, { rolesNow }: Card): CardRole {
  const { title, of, from } = role;
  return rolesNow.find((now) => now.title === title && now.of === of && now.from === from) ?? role;
}

function textWhen({ start, end, ongoing, precision, place }: NonNullable<Card['when']>): string {
  const until = ongoing ? ', still running' : end === null || end === start ? '' : ` to ${wordDate(end, precision)}`;
  return `${wordDate(start, precision)}${until}${place === null ? '' : `, ${place}`}`;
}

function textRoles(label: string, roles: readonly CardRole[], cite: Cite): string[] {
  if (roles.length === 0) return [`  ${label}: no office recorded`];
  return roles.map((role) => `  ${label}: ${textRole(role, cite)}`);
}

function textRole({ title, ofName, from, to, acting, knownTo, sources }: CardRole, cite: Cite): string {
  const office = `${acting && !/acting/i.test(title) ? 'Acting ' : ''}${title}${ofName === null ? '' : `, ${ofName}`}`;
  const known = knownTo === undefined ? '' : `, as of ${wordDate(knownTo)}`;
  return `${office}${textSpan(from, to)}${known} ${cite(sources)}`;
}

function textSpan(from: string | null, to: string | null): string {
  if (from === null) return to === null ? '' : `, until ${wordDate(to)}`;
  return to === null ? `, since ${wordDate(from)}` : `, ${wordDate(from)} to ${wordDate(to)}`;
}

function textHere({ here }: Card, cite: Cite): string[] {
  return here.flatMap(({ name, ties, more }) => [
    ...ties.map(({ text, issuer, dateText, sources }) => {
      const by = issuer === null ? '' : `${issuer}: `;
      return `${name} | ${by}${text}${dateText === '' ? '' : `, ${dateText}`} ${cite(sources)}`;
    }),
    ...(more > 0 ? [`${name} | ${more} more`] : []),
  ]);
}

function textNotes({ figures, offices }: Card, cite: Cite): string[] {
  return [
    ...figures.map(({ label, text, others }) => `${label}: ${text} ${cite(others.flatMap(({ sources }) => sources))}`),
    ...offices.map(({ surface, text, sources }) => `“${surface}”: ${text} ${cite(sources)}`),
  ];
}

/** What the drawing shows, as its points: the entries themselves stand in the lists below. */
function textTimeline({ timeline }: Card): string[] {
  if (timeline === null) return [];
  return textList(
    `TIMELINE        ${timeline.summary}`,
    timeline.points.map(({ label }) => label),
  );
}

function textClaims({ facets, counts }: Card, cite: Cite): string[] {
  if (facets.length === 0) return [];
  const lines = [`WHAT SOURCES SAY        ${wordCounts(counts)}`];
  let subject: string | null = null;
  for (const facet of facets) {
    if (facet.subject !== null && facet.subject.entity !== subject) lines.push('', `  About: ${facet.subject.name}`);
    subject = facet.subject?.entity ?? null;
    lines.push(...textFacet(facet, cite));
  }
  return lines;
}

function textFacet({ label, verdict, reason, claims, counts }: CardFacet, cite: Cite): string[] {
  return [
    `  ${label}: ${VERDICT_WORDS[verdict]} (${wordCounts(counts)})`,
    `    ${reason}`,
    ...claims.map((claim) => `    - ${textClaim(claim, cite)}`),
  ];
}

function textClaim(
  { issuer, issuerIsParty, statement, asOf, asOfBasis, later, source }: CardClaim,
  cite: Cite,
): string {
  const day = `${asOfBasis === 'inferred' ? 'about ' : ''}${wordDate(asOf)}`;
  return `${issuer}${issuerIsParty ? ' (party)' : ''}: ${statement} ${day}${later ? ', later than the article' : ''} ${cite([source])}`;
}

function textEvent({ start, precision, name, role, sources }: CardEvent, cite: Cite): string {
  return `${wordDate(start, precision)}  ${name}${role === null ? '' : ` (${role})`} ${cite(sources)}`;
}

function textSource({ n, outlet, title, published, url, textOf }: Card['sources'][number]): string {
  const day = published === null ? 'undated' : wordDate(published);
  return `[${n}] ${outlet}${textOf === undefined ? '' : `, text of ${textOf}`}: ${title}. ${day}. ${url}`;
}

function textList(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

function textFoot({ asOf, pack, morePacks = [] }: Card): string {
  const day = asOf.date === null ? 'no article date' : `as of ${wordDate(asOf.date)}`;
  const packs = [pack, ...morePacks].map(({ id, version, cutOff }) => `${id} ${version}, up to ${wordDate(cutOff)}`);
  return [day, ...packs].join(' | ');
}
