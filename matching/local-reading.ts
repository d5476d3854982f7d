/** "Floyd County", "County Durham", "Superior Court": what papers of an English-speaking district write and world news seldom. */
const LOCAL =
  /\p{Lu}\p{L}+\sCounty\b|\bCounty\s\p{Lu}\p{L}+|\bSuperior\sCourt\b|\b[Ss]heriff(?:['’]s)?\b|\bCircuit\sCourt\b|\bTownship\b/gu;
const SAYS_LOCAL = /County|Superior|heriff|Circuit|Township/; // cheaper, and nearly always false

/** How many words of a text are those of news from one district. */
export function countLocal(text: string): number {
  return SAYS_LOCAL.test(text) ? (text.match(LOCAL)?.length ?? 0) : 0;
}

/** So many in one article make local news of it: there a capital's name may be a town's nearby. */
export const LOCAL_NEWS = 2;
