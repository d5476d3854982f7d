import type { Card, CardClaim, CardEvent, CardFacet, CardRole, CardSource } from '../model/card.ts';
import type { SourceId } from '../model/source.ts';
import { VERDICT_WORDS, wordCounts } from './verdict-words.ts';
import { wordDate } from './word-date.ts';
import { wordOffice } from './word-office.ts';
import { wordSpan } from './word-span.ts';

/** Gives the footnotes of sources: "[^1][^2]". */
type Cite = (ids: readonly SourceId[]) => string;

/**
 * The card as Markdown with its sources as footnotes, to paste into notes or a draft. Names and statements are escaped:
 * nothing in them is taken for markup. Lines end in line feeds.
 */
export function cardAsMarkdown(card: Card): string {
  const numbers = new Map(card.sources.map(({ id, n }) => [id, n]));
  const cite: Cite = (ids) => ids.flatMap((id) => (numbers.has(id) ? [`[^${numbers.get(id)}]`] : [])).join('');
  const parts = [
    head(card, cite),
    card.notices.map(({ text }) => `> ${plain(text)}`),
    section('In the same paragraph', hereLines(card, cite)),
    section('In this article', noteLines(card, cite)),
    card.facets.length === 0 ? [] : [`## What sources say (${wordCounts(card.counts)})`],
    ...card.facets.map((facet) => facetLines(facet, cite)),
    section(
      'Since this article',
      card.since.map((event) => eventLine(event, cite)),
    ),
    section(
      'Before',
      card.before.map((event) => eventLine(event, cite)),
    ),
    section(card.type === 'event' ? 'Who took part' : 'Ties', relationLines(card, cite)),
    section('Sources', []),
    card.sources.map(footnote),
    [foot(card)],
  ];
  const filled = parts.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(card: Card, cite: Cite): string[] {
  const lines = [`# ${plain(card.name)}`, '', `${plain(card.description)}${cite(card.descriptionSources)}`];
  if (card.when !== null) {
    const { start, end, ongoing, precision, place } = card.when;
    const until = ongoing ? ', still running' : end === null || end === start ? '' : ` to ${wordDate(end, precision)}`;
    lines.push('', `${wordDate(start, precision)}${until}${place === null ? '' : `, ${plain(place)}`}`);
  }
  const roles = card.rolesDiffer
    ? [...rolesOf('Then', card.rolesThen, cite), ...rolesOf('Now', card.rolesNow, cite)]
    : (card.rolesThen.length > 0 ? card.rolesThen : card.rolesNow).map((role) => `- ${roleText(role, cite)}`);
  return roles.length === 0 ? lines : [...lines, '', ...roles];
}

function rolesOf(label: string, roles: readonly CardRole[], cite: Cite): string[] {
  if (roles.length === 0) return [`- ${label}: no office recorded`];
  return roles.map((role) => `- ${label}: ${roleText(role, cite)}`);
}

function roleText({ title, ofName, from, to, acting, sources }: CardRole, cite: Cite): string {
  const dates = wordSpan(from, to);
  return `${plain(wordOffice(title, ofName, acting))}${dates === '' ? '' : `, ${dates}`}${cite(sources)}`;
}

function hereLines({ here }: Card, cite: Cite): string[] {
  return here.flatMap(({ name, ties }) =>
    ties.map(({ text, issuer, dateText, sources }) => {
      const by = issuer === null ? '' : `${plain(issuer)}: `;
      return `- **${plain(name)}**: ${by}${plain(text)}${dateText === '' ? '' : ` (${dateText})`}${cite(sources)}`;
    }),
  );
}

function noteLines({ figures, offices }: Card, cite: Cite): string[] {
  return [
    ...figures.map(
      ({ label, text, others }) => `- ${plain(label)}: ${plain(text)}${cite(others.flatMap(({ sources }) => sources))}`,
    ),
    ...offices.map(({ surface, text, sources }) => `- “${plain(surface)}”: ${plain(text)}${cite(sources)}`),
  ];
}

function facetLines({ label, subject, verdict, reason, claims, counts, silence }: CardFacet, cite: Cite): string[] {
  const about = subject === null ? '' : ` (${plain(subject.name)})`;
  const quiet =
    silence.silent.length === 0 ? [] : ['', `${silence.text}${cite(silence.silent.map(({ source }) => source))}`];
  return [
    `### ${plain(label)}${about}: ${VERDICT_WORDS[verdict]}`,
    '',
    `${plain(reason)} (${wordCounts(counts)})`,
    ...quiet,
    '',
    ...claims.map((claim) => claimLine(claim, cite)),
  ];
}

function claimLine(
  { issuer, issuerIsParty, statement, asOf, asOfBasis, later, source }: CardClaim,
  cite: Cite,
): string {
  const day = `${asOfBasis === 'inferred' ? 'about ' : ''}${wordDate(asOf)}${later ? ', later than the article' : ''}`;
  return `- **${plain(issuer)}**${issuerIsParty ? ' (party)' : ''}: ${plain(statement)} ${day}${cite([source])}`;
}

function eventLine({ start, precision, name, role, sources }: CardEvent, cite: Cite): string {
  return `- ${wordDate(start, precision)}: ${plain(name)}${role === null ? '' : ` (${plain(role)})`}${cite(sources)}`;
}

function relationLines({ relations }: Card, cite: Cite): string[] {
  return relations.map(({ name, relation, from, to, sources }) => {
    const dates = wordSpan(from, to);
    return `- ${plain(name)}: ${plain(relation)}${dates === '' ? '' : `, ${dates}`}${cite(sources)}`;
  });
}

function footnote({ n, outlet, title, published, url, textOf, country }: CardSource): string {
  const of = textOf === undefined ? '' : `, text of ${plain(textOf)}`;
  const where = country === null ? '' : ` (${country})`;
  return `[^${n}]: ${plain(outlet)}${where}${of}: “${plain(title)}”, ${published === null ? 'undated' : wordDate(published)}. <${address(url)}>`;
}

function foot({ asOf, pack, morePacks = [] }: Card): string {
  const day = asOf.date === null ? 'No article date' : `As of ${wordDate(asOf.date)}`;
  const packs = [pack, ...morePacks].map(
    ({ title, version, cutOff }) => `${plain(title)} ${version}, up to ${wordDate(cutOff)}`,
  );
  return `${[day, ...packs].join('; ')}. Sidelight.`;
}

function section(title: string, lines: readonly string[]): string[] {
  if (title === 'Sources') return [`## ${title}`];
  return lines.length === 0 ? [] : [`## ${title}`, '', ...lines];
}

/** Text that Markdown takes for nothing but text. */
function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&').replace(/^(\d+)\./, '$1\\.');
}

/** An address that stays one between its angle brackets. */
function address(url: string): string {
  return url.replace(/[<>\s]/g, encodeURIComponent);
}
