import { type ArticleEvidence, neighboursPresent } from './article-evidence.ts';
import type { EntityFacts } from './entity-facts.ts';
import { isInNorthAmerica } from './namesake-cues.ts';
import { sortOf } from './posting-flags.ts';
import type { PostingReading, Reading } from './read-block.ts';
import type { SurfaceIndex } from './surface-index.ts';
import type { Surroundings } from './surroundings.ts';

/** In a report on sport or music only these make a city of a city; clubs come "from Sunderland" and go "to Bremen". */
const SURELY_PLACE = new Set(['in', 'near', 'outside', 'downtown']);
/** "In the United States". */
const IN_THE = /\b(?:in|near|outside|of|across)\sthe\s$/;
/** "Brazil beat", "Germany's coach", "Belgium striker". */
const PLAYS =
  /^(?:['’]s)?\s(?:\w+\s)?(?:beat|beats|lost|drew|won|faces?|faced|played?|plays|scored|qualified|coach|captain|squad|team|striker|midfielder|defender|goalkeeper|winger|manager|international|forward|fans|side|national)\b/;
const PLACES: ReadonlySet<string> = new Set(['state', 'territory', 'place']);
const NO_NAMESAKES: ReadonlySet<string> = new Set(['demonym', 'abbreviation', 'metonym']);
/** Words after which nobody names a band: "from Brazil", "across India", "the London premiere". */
const ABOUT_PLACES = new Set(
  'from to at around into through across between against leaving left the a this that its their our'.split(' '),
);
const AFTER_PLACE = /\p{Lu}\p{L}+,\s$/u; // "in London, England"

/** Why a place that stands by itself is another bearer of its name here: a team, a band, a town nearby; null when nothing says so. */
export function otherPlace(
  index: SurfaceIndex,
  reading: Reading,
  { flags }: PostingReading,
  facts: EntityFacts,
  evidence: ArticleEvidence,
): string | null {
  const { around, block } = reading;
  const sort = sortOf(flags);
  if (!PLACES.has(facts.kind) || NO_NAMESAKES.has(sort)) return null;
  if (evidence.otherPlaces.has(around.word) && neighboursPresent(index, evidence, facts, true).length === 0)
    return 'another place of that name';
  if (facts.prominence >= NO_VILLAGE && VILLAGE_OF.test(around.lead)) return 'another place of that name';
  if (NAMES_OF_TOWNS.has(around.word) && isInNorthAmerica(around.tail)) return 'another place of that name';
  if (evidence.local && isFarCapital(index, reading, facts, evidence))
    return 'in local news it may be a town of that name';
  if (ARTICLED.has(around.word) && around.before !== 'the' && !around.titleCase) return 'without "the" it is a company';
  const surely = isSurelyPlace(around);
  if (evidence.culture && !surely && !isTalkedOf(around))
    return 'in a report on music or film it may be a band or work of that name';
  if (surely || !evidence.sportBlocks.has(block.id)) return null;
  // A state does more in such a report than play.
  return facts.kind === 'state' && !PLAYS.test(around.tail)
    ? null
    : 'in a report on sport it may be the team of that name';
}

/** States whose short name has an article; the airline has none: "Emirates is not listed". */
const ARTICLED = new Set(['emirates']);

/** Whether the words beside a place leave no room for a band or work of its name. */
function isTalkedOf({ before, lead, tail }: Surroundings): boolean {
  return ABOUT_PLACES.has(before) || /^['’]s\s/.test(tail) || AFTER_PLACE.test(lead);
}

function isSurelyPlace({ before, lead, tail }: Surroundings): boolean {
  return SURELY_PLACE.has(before) || IN_THE.test(lead) || /^,\s\p{Lu}/u.test(tail);
}

const NO_VILLAGE = 0.5; // prominence; nobody calls a city of that fame so
const VILLAGE_OF = /\b(?:village|hamlet|parish|township|townland|suburb)\sof\s$/;

/** Cities of the old world after which towns of North America and Australia are named. */
const NAMES_OF_TOWNS = new Set(
  `rome athens cairo vienna dublin damascus paris berlin lisbon madrid warsaw moscow havana lima geneva brussels prague belgrade
  naples manchester birmingham cambridge oxford bristol odessa melbourne venice florence milan genoa valencia granada newcastle
  plymouth portsmouth hamburg frankfurt hanover dresden leipzig cologne glasgow belfast aberdeen inverness limerick petersburg
  delhi london oslo stockholm copenhagen bern tripoli baghdad jerusalem lebanon cuba peru mexico poland norway holland`.split(
    /\s+/,
  ),
);

/** A capital in local news that never names its state: "Rome" is a town in the county. */
function isFarCapital(index: SurfaceIndex, reading: Reading, facts: EntityFacts, evidence: ArticleEvidence): boolean {
  if (facts.kind === 'person' || !NAMES_OF_TOWNS.has(reading.around.word)) return false;
  const powers = reading.postings.filter(({ flags }) => sortOf(flags) === 'metonym');
  if (powers.some(({ entity }) => evidence.present.has(entity))) return false;
  return !evidence.present.has(facts.number) && neighboursPresent(index, evidence, facts, true).length === 0;
}
