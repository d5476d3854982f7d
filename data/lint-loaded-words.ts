import type { Claim } from '../model/claim.ts';
import type { Pack } from '../model/pack.ts';
import type { Source } from '../model/source.ts';
import type { LintFinding } from './lint-finding.ts';
import { LOADED_WORDS, type LoadedWord } from './loaded-words.ts';

/** Words by which a sentence says that somebody else holds what follows. */
const ATTRIBUTION =
  /\b(?:sa(?:y|ys|id|w|ying)|call(?:s|ed|ing)?|finds?|found|findings?|accus(?:e|es|ed|ing|ation)|charge(?:s|d)?|den(?:y|ies|ied)|reject(?:s|ed)?|describ(?:e|es|ed)|claim(?:s|ed)?|alleg(?:e|es|ed)|blam(?:e|es|ed)|condemn(?:s|ed)?|label(?:s|led)?|warn(?:s|ed)?|according to|demand(?:s|ed)?|vow(?:s|ed)?|view(?:s|ed) (?:it|them) as|wrote|writes|told|held that|ruled)\b/iu;

/** What stands between quotation marks is shown as another's words. */
const QUOTED = /"[^"]*"|“[^”]*”/gu;

/** Names set by treaty or statute: there is no other way to write them. */
const SET_NAMES = ['Genocide Convention'];

interface Text {
  record: string;
  field: string;
  text: string;
  /** True where the card shows it next to the name of its issuer, who is not the page that carries it. */
  isUnderIssuer: boolean;
}

/**
 * Finds words that take a side (data/loaded-words.ts) and are not shown as somebody's. Pardoned are recorded names in
 * full; words that the sentence attributes; words within quotation marks of a sentence that says who speaks; and short
 * answers of an issuer other than the outlet, which the card always puts under the issuer's name.
 */
export function lintLoadedWords(pack: Pack): LintFinding[] {
  const names = recordedNames(pack);
  return textsOf(pack).flatMap(({ record, field, text, isUnderIssuer }) => {
    if (isUnderIssuer || !isLoaded(text) || ATTRIBUTION.test(text.replace(QUOTED, ''))) return [];
    const bare = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
    return LOADED_WORDS.filter(({ pattern }) => pattern.test(bare)).map((word) => ({
      rule: 'loaded-word',
      record,
      message: wordFinding(word, field, surfaceOf(word, bare)),
    }));
  });
}

function surfaceOf({ pattern: wanted, word }: LoadedWord, text: string): string {
  return text.match(wanted)?.[0] ?? word;
}

function wordFinding({ reason }: LoadedWord, field: string, surface: string): string {
  return `"${surface}" stands in the ${field} without saying whose word it is. ${reason}`;
}

/** Longest first, so that a name is taken out whole before a part of it is. */
function recordedNames({ entities }: Pack): string[] {
  const names = entities.flatMap(({ name, aliases }) => [name, ...aliases.map(({ text }) => text)]);
  return [...SET_NAMES, ...names.filter((name) => /\s/.test(name))].toSorted((a, b) => b.length - a.length);
}

function textsOf({ entities, claims, sources }: Pack): Text[] {
  const pages = new Map(sources.map((source) => [source.id, source]));
  return [
    ...entities.map(({ id, description }) => ({
      record: id,
      field: 'description',
      text: description,
      isUnderIssuer: false,
    })),
    ...claims.flatMap((claim) => textsOfClaim(claim, pages.get(claim.source))),
  ];
}

function isLoaded(text: string): boolean {
  return LOADED_WORDS.some((word) => word.pattern.test(text));
}

function textsOfClaim(claim: Claim, page: Source | undefined): Text[] {
  const { id, statement, value, issuer } = claim;
  const answers = [value].flat().filter((one) => typeof one === 'string');
  const isOutlet = page === undefined || issuer === page.publisher;
  return [
    { record: id, field: 'statement', text: statement, isUnderIssuer: false },
    // The statement stands beside the answer: where it attributes the words, it does so for both.
    ...answers.map((text) => ({
      record: id,
      field: 'value',
      text,
      isUnderIssuer: !isOutlet || ATTRIBUTION.test(statement),
    })),
  ];
}
