/** The tuning articles by author, beside those of the first, by slug; see the README beside them. */
const ARTICLES: Record<number, string> = {
  2: `anerkennung-von-palaestina cumbre-de-santa-marta delhi-agency-rafah-gate digest-week-after-doha
    dubai-markets-wrap hague-court-notebook interview-pledges-and-soldiers kampala-lake-cup
    lagos-three-exchanges perth-magistrates-dock uk-friday-in-may-2019 us-senate-reopens`,
  3: `two-fronts-one-weekend pledges-around-the-table mediator-bites-its-tongue night-the-truce-bent
    toledo-family-watches fifteen-hands who-is-left gate-shut-again two-guests-in-palm-beach my-city-of-talks
    kentucky-and-the-files reshuffle-friday-plus-seven two-votes-and-a-curtain brussels-morning-after
    balls-out-of-bowls nikkei-over-fifty`,
  4: `wire-night-of-the-vote letters-after-recognition live-sharm-monday brief-first-week-of-february
    profile-general-who-counts-lorries interview-former-mediator editorial-ink-and-gates lawyers-who-wait
    morning-after-the-apology`,
  5: `six-weeks-in-three-surnames no-diesel-in-bamako band-names-on-a-map wings-over-the-gulf
    the-elder-and-the-younger rome-athens-and-cairo-ga what-the-chancellor-left-standing santiago-twice
    rabat-waits-for-a-penalty the-scaffolds-of-tai-po a-comet-keeps-its-distance`,
};

const AUTHORS = new Map(
  Object.entries(ARTICLES).flatMap(([author, slugs]) =>
    slugs.split(/\s+/).map((slug) => [slug, Number(author)] as const),
  ),
);

/** The number of the author of a tuning article. */
export function authorOf(slug: string): number {
  return AUTHORS.get(slug) ?? 1;
}
