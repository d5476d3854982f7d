/**
 * How the answers to a facet can be set side by side.
 * - `own-voice`: each issuer speaks for itself; two positions are two answers, not a dispute
 * - `wording`: the words themselves are the answer: how somebody is titled, how something is called
 * - `spelling`: as wording, and every letter counts
 * - `people`: the answer is who
 * - `plain`: whatever the value is, a figure, a date, a list or a few words
 */
export type FacetManner = 'own-voice' | 'wording' | 'spelling' | 'people' | 'plain';

const OWN_VOICE =
  /(?:^|-)(?:position|reaction|reactions|rationale|conditions|aims|apology|response|demand|demands|statement|view|pledge|finding|open-issues|agenda|next-step|terms|mandate|outcome|offer)$/;
const WORDING = /(?:^|-)(?:characterisation|as-reported|framing|label)$/;
const SPELLING = /(?:^|-)name(?:-as-reported)?$/;
const PEOPLE =
  /^who-|(?:^|-)(?:leads?|leader|leadership|chair|commander|mediators|signatories|participants|host|lead)$/;

/** The manner of a facet, told by its slug. */
export function facetManner(facet: string): FacetManner {
  if (OWN_VOICE.test(facet) && facet !== 'target-outcome') return 'own-voice';
  if (SPELLING.test(facet)) return 'spelling';
  if (WORDING.test(facet)) return 'wording';
  return PEOPLE.test(facet) ? 'people' : 'plain';
}
