/** Why two claims that differ do so. */
export type DifferWhy =
  | 'figures' // the ranges do not meet
  | 'falls' // a running count whose later report is the lower one
  | 'dates'
  | 'lists'
  | 'values' // other words for the same question
  | 'denial'; // one issuer denies what another asserts

/** Why two claims cannot be set against each other. */
export type ApartWhy =
  | 'metric'
  | 'unit'
  | 'area'
  | 'population'
  | 'period'
  | 'superseded' // a running count, reported on other days
  | 'as-of' // a state of affairs on other days
  | 'report-date' // one dates the event, the other only the report
  | 'own-voice' // each issuer speaks for itself
  | 'words' // statements in words
  | 'unlike'; // a figure against words, a date against a list

/** How two claims of one facet stand to each other. Never depends on which of them comes first. */
export type Comparison =
  | { relation: 'agree' }
  | { relation: 'differ'; why: DifferWhy }
  | { relation: 'apart'; why: ApartWhy };

/** The claims meet. */
export const AGREE: Comparison = { relation: 'agree' };

/** The claims answer one question in ways that cannot both hold, or name other things. */
export function differ(why: DifferWhy): Comparison {
  return { relation: 'differ', why };
}

/** The claims answer two questions. */
export function apart(why: ApartWhy): Comparison {
  return { relation: 'apart', why };
}
