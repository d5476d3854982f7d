import type { Surroundings } from './surroundings.ts';
import { ACTING_VERBS, PLACE_PREPOSITIONS } from './word-classes.ts';

/**
 * What a capital or building stands for: the power that sits there, the place (`place` by a plain sign, `rather-place`
 * since nothing speaks for more), or it cannot be told; `untold`: the text is in a language whose verbs are not known here.
 */
export type MetonymReading = 'power' | 'place' | 'rather-place' | 'unclear' | 'untold';

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** "A source in Baku", "officials in Cairo": those who speak there speak for the government. */
const SPOKEN_FROM =
  /\b(?:sources?|officials?|diplomats?|governments?|ministers?)\s(?:in|from)\s$|\b(?:nobody|somebody|delegations?|delegates?|envoys?)\sfrom\s$/i;
/** "The Wadi Barada area of Damascus", "the siege of Sarajevo": a part of a city makes a city of it, and so does a battle. */
const PART_OF =
  /\b(?:areas?|districts?|suburbs?|outskirts|city|capital|neighbou?rhoods?|cent(?:re|er)|streets?|parts?|mayor|people|north|south|east|west|university|port|bombing|shelling|siege|fall|battle|capture|bombardment|heart|bishop|residents)\s(?:of|in)\s$/i;
/** "Attacks on Kyiv", "an advance on Tripoli". */
const FOUGHT_OVER =
  /\b(?:attacks?|strikes?|raids?|assaults?|bombings?|shelling|fire|missiles?|drones?|rockets?|marche?s?|advance[ds]?|descended|fell|rained|air\s?raids?|barrage)\son\s$/i;
/** "In east Beirut": a government has no quarters. */
const QUARTERS = set('east west north south eastern western northern southern inner');
/** "Delegations from Cairo and" Doha. */
const SENT_BY_BOTH =
  /\b(?:delegations?|delegates|envoys|officials|diplomats|ministers)\sfrom\s\p{Lu}\S+\s(?:and|or)\s$/u;
/** "In Madrid and Tokyo and" Cairo. */
const IN_LIST = /\b(?:in|at|near|outside)\s(?:\p{Lu}\S*,?\s(?:\p{Lu}\S*,?\s)?(?:(?:and|or)\s)?){1,3}$/u;
/** "A message to Moscow", "weapons to Kyiv": what governments get. */
const SENT_TO =
  /\b(?:messages?|notes?|letters?|offers?|proposals?|overtures?|concession|warnings?|aid|support|ties|close|closer|loyal|weapons|arms|concessions?|ultimatum|sympathetic|answer(?:s|ed|able|ing)?|accountable|beholden|response|appeal|assistance|loans?|threats?|allegiance)\sto\s$/i;
/** "Pressure from Moscow": what comes from governments. */
const CAME_FROM =
  /\b(?:pressure|response|reaction|support|criticism|threats?|orders?|condemnation|signals?|independence|independent|demands?|instructions?|permission|approval|backing|guarantees?|interference|anger|outrage|reply|tariffs|sanctions|word|words|protests?|objections?|letters?|note|assurances?|silence|praise|congratulations|rebuke|complaints?|denials?|invitation|help|money|funds)\sfrom\s$/i;
/** "Pressure on Moscow", "allies of Kyiv", "relations with Beijing". */
const DEALT_WITH =
  /\b(?:pressure|sanctions|tariffs|demands?|war|blame[ds]?|dependence|dependent|reliant|rel(?:y|ies|ied)|leverage|influence)\son\s$|\b(?:speaks?|spoke|speaking|spokes(?:man|woman|person)|envoy|ambassador|emissary)\sfor\s$|\b(?:all(?:y|ies)|critics?|critical|supporters?|backers?|adversar(?:y|ies)|rivals?|enem(?:y|ies))\sof\s$/i;
/** "Talks between Washington and Tehran"; only a train runs between cities. */
const BETWEEN = /\bbetween\s(?:\p{Lu}\S+\sand\s)?$/u;
const TRAVEL =
  /\b(?:trains?|flights?|fl(?:y|ies|ew|ying)|flights|railways?|lines?|roads?|motorways?|buses|bus|distance|route|routes|border|halfway|commutes?|travel\w*|shuttl\w+|services?|ferr\w+|somewhere|match|game|race|time|kilometres|miles)\s(?:\w+\s){0,2}between\s/;
const WITH_POWER =
  /\b(?:talks?|relations|ties|tensions?|war|dialogue|negotiations|negotiated?|deal|agreement|accord|dispute|rift|trade|alliance|sided?|aligned?|agreed?|allied|contacts?|cooperation|broke|quarrel|conflict)\swith\s$/i;
/** "Kyiv's allies", "Beijing's foreign ministry". */
const OWNS_POWER =
  /^['’]s\s(?:\w+\s)?(?:governments?|foreign|all(?:y|ies)|envoys?|ambassadors?|arm(?:y|ies)|military|forces|troops|position|stance|demands?|offers?|proposals?|decisions?|refusal|responses?|claims?|leaders?|leadership|polic(?:y|ies)|interests|concerns|goals?|war|invasion|aggression|nuclear|security|sanctions|support|backing|backers|partners|diploma(?:cy|ts?)|intelligence|reply|request|plan|influence|rule|power|ambitions?|threats?|commitment|efforts?|intentions?|rejection|approval|hopes?|fears?|word|quarrels?|patience|willingness|reluctance|silence|anger|frustration|calculations?|friends|spokes(?:man|woman|person|men)|bid|moves?|line|view|warnings?|insistence|pressure|side|blessing)\b/;
const OWNS_PLACE =
  /^['’]s\s(?:\p{Lu}|(?:\w+\s)?(?:streets?|airports?|mayor|metro|suburbs?|districts?|cent(?:re|er)|old|main|central|oldest|universit(?:y|ies)|museums?|hospitals?|hotels?|police|residents?|skyline|famous|restaurants?|residential|eastern|western|northern|southern|busiest|subway|squares?|parks?|river|outskirts|schools?|port|stadium|theat(?:re|er)s?|architecture|population)\b)/u;

/** Nouns before which a city's name only says where: "the Kyiv region", "a Moscow court". */
const PLACE_NOUNS = set(`
  region area district districts province suburb suburbs resident residents airport street streets metro subway mayor police
  court hotel hospital university museum airfield station stadium summit conference meeting marathon apartment flat home
  neighborhood neighbourhood newspaper office offices bureau headquarters studio correspondent restaurant school schools
  theatre theater market markets stock stocks exchange oblast governorate municipality city zoo opera prison jail
  hospitals cafe nightclub concert skyline landmark square embassy`);

/** Verbs after which a city is hit, reached or left: "struck Damascus", "left Baku". */
const DONE_TO_PLACES = set(`
  hit hits hitting struck strikes striking shook shakes shaking bombed bombs bombing shelled shells shelling pounded pounds
  pounding rocked targeted targets targeting attacked attacks attacking battered reached reaches left leaving visited visits
  visiting occupied captured seized besieged entered entering stormed engulfed paralysed paralyzed swept toured evacuated fled
  flooded`);
/** Verbs after which a government is spoken to or blamed: "warned Moscow". */
const DONE_TO_POWERS = set(`
  warned warns warning accused accuses accusing urged urges urging told tells asked asks pressed pressured pressures blamed blames
  blaming criticised criticized thanked thanks condemned sanctioned assured informed lobbied angered irked infuriated embarrassed
  backed backs supporting defied threatened persuaded convinced appeased isolated`);

const SAYING = set('says said say told tells asks asked');
/** Before the end of a phrase these make a partner or opponent of a city: "agreed with Cairo." */
const OPPOSITE = set('with by against');
/** At the end of a phrase only words for dealings leave room for a government: "relations with Washington." */
const DEALINGS = set('with by and or to that on between over for against but as through');
/** Small words after which a city that stands for its government goes on being one: "Washington and Tehran". */
const NEUTRAL_AFTER = set(
  `and or to over on with as by that which but for against of about since while whose who into from after before than not`,
);
/** What a city may do as well as a government: what follows decides. */
const WEAK_VERBS = set('is was were are be been has had have');
const MODALS = set('will would could should may might must can did does do');
/** After a modal these are for cities too: "Paris will host the games". */
const FOR_CITIES = set('host be get see open celebrate have remain become wake face look never not also soon');
const WILLING = set(`
  ready willing prepared considering seeking planning trying expected determined concerned worried angry wary reluctant keen thinking displeased pleased unhappy furious alarmed dismayed silent isolated outraged
  demanding pushing urging accused accusing negotiating refusing insisting threatening pressing said reported reportedly
  warning sending supplying offering`);

/** A verb after "and" and another name: "London and Ottawa signed". */
const ACTING_TOGETHER = /^\s(?:and|or)\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?\s([a-z]+)/u;
/** "Paris and Berlin did not", "Paris and Washington had both told": two of them that do something at once. */
const PAIR_AFTER =
  /^\s(?:and|or)\s\p{Lu}[\p{L}.]+(?:\s\p{Lu}\p{L}+)?(?=\s([a-z]+)(?:\s(?:both|each|all))?(?:\s([a-z]+))?)/u;
const PAIR_BEFORE = /(?:^|[.!?:;,”"]\s|\bboth\s|\bthat\s|\bbut\s)(?:\p{Lu}\p{L}+,?\s){1,3}(?:and|or)\s$/u;
const DONE_TOGETHER = set('did do does have had has will would');
/** "Tokyo, for whom it is the other way about". */
const FOR_WHOM = /^,\s(?:(?:for|with|to|from|by)\s)?who(?:m|se)?\s/;
/** "Seoul, which fears", "Doha, which has its own". */
const WHICH_DOES = /^,\swhich\s([a-z]+)/;
const OWNS_ITS = /^,\swhich\s(?:has|had)\sits\b/;
const DEEDS = set(
  'answers took gave went kept made let spoke stood held led paid wrote chose swore bought sold struck won lost bore dug drew',
);
/** What is told of cities as well: "Kyiv hosted the talks", "Gaza burned". */
const DEEDS_OF_CITIES = set(`
  hosted celebrated burned burnt flooded mourned voted awaited stirred emptied filled recovered changed remained looked seemed
  appeared boomed expanded celebrated shivered sweltered cheered wanted needed used lived died opened closed named called founded
  located situated based surrounded besieged liberated captured destroyed ruined occupied shelled bombed hit attacked visited
  struck`);
/** "Had used its veto". */
const OWN_DEED = /^\s(?:has|had)\s[a-z]+\sits\b/;
/** "Britain is on the list. Washington is not." */
const ELLIPTIC = /^\s(?:is|was|has|had|does|did|will|would)\snot[.;,]/;
const NEXT_WORDS =
  /^\s([a-z]+)(?:\s(?:still|now|also|already|currently|reportedly|long|both|never|once|since|then|all|each|not))?(?:\s([a-z]+))?/;

/**
 * Whether a capital city or a building is meant as the power that sits there or as the place:
 * "Washington insisted" is the government, "in Washington" the city, "the Doha talks" rather the city.
 */
export function metonymReading(around: Surroundings): MetonymReading {
  return readBefore(around) ?? readAfter(around);
}

/** In other languages than English only a preposition of place tells anything. */
const PREPOSITIONS_ELSEWHERE = set('en à aus nach bei em i på till til fra från da w do z we');

/** `metonymReading` for a page of this language, ISO 639; null, unknown, is read as English. */
export function readMetonym(around: Surroundings, lang: string | null): MetonymReading {
  const reading = metonymReading(around);
  if (lang === null || lang.startsWith('en')) return reading;
  return reading === 'place' || PREPOSITIONS_ELSEWHERE.has(around.before) ? 'place' : 'untold';
}

/** What the words before the name settle. */
function readBefore({ lead, before, after, tail }: Surroundings): MetonymReading | null {
  if (before === '') return null;
  if (before === 'in' || before === 'from') {
    if (SPOKEN_FROM.test(lead)) return 'power';
    return before === 'from' && CAME_FROM.test(lead) ? 'power' : 'place';
  }
  if (before === 'to') return SENT_TO.test(lead) ? 'power' : 'place';
  if (PLACE_PREPOSITIONS.has(before)) return 'place';
  if ((before === 'and' || before === 'or') && SENT_BY_BOTH.test(lead)) return 'power';
  if ((before === 'and' || before === 'or') && IN_LIST.test(lead)) return 'place';
  if (QUARTERS.has(before)) return 'place';
  if (before === 'on' && FOUGHT_OVER.test(lead)) return 'place';
  if ((before === 'of' || before === 'on' || before === 'for') && DEALT_WITH.test(lead)) return 'power';
  if (before === 'of' && PART_OF.test(lead)) return 'place';
  if (before === 'with' && WITH_POWER.test(lead)) return 'power';
  if ((before === 'between' || before === 'and') && BETWEEN.test(lead) && !TRAVEL.test(lead)) return 'power';
  if (DONE_TO_PLACES.has(before)) return 'place';
  if (before === 'for' && /^\sto\s[a-z]/.test(tail)) return 'power'; // "hard for Moscow to say no"
  if (before === 'neither' || before === 'nor') return 'power';
  if (PLACE_NOUNS.has(after)) return 'place'; // "said Kyiv resident Olha"
  return SAYING.has(before) || DONE_TO_POWERS.has(before) ? 'power' : null;
}

/** What the words after it say, where those before it leave it open. */
function readAfter(around: Surroundings): MetonymReading {
  const { after, before, tail } = around;
  const owns = tail.charCodeAt(0) === 0x27 || tail.charCodeAt(0) === 0x2019;
  if (owns) return OWNS_POWER.test(tail) ? 'power' : OWNS_PLACE.test(tail) ? 'place' : 'unclear';
  if (around.afterHyphen) return around.afterCapital ? 'unclear' : 'place';
  if (FOR_WHOM.test(tail)) return 'power';
  const which = WHICH_DOES.exec(tail)?.[1];
  if (which !== undefined && ((ACTING_VERBS.has(which) && !WEAK_VERBS.has(which)) || OWNS_ITS.test(tail)))
    return 'power';
  if (after === '' && OPPOSITE.has(before)) return 'power';
  if (after === '') return DEALINGS.has(before) ? 'unclear' : 'rather-place';
  if (PLACE_NOUNS.has(after)) return 'place';
  if (WEAK_VERBS.has(after) || MODALS.has(after)) return isPair(around) ? 'power' : readVerb(tail);
  if (ACTING_VERBS.has(after)) return 'power';
  const together = after === 'and' || after === 'or' ? ACTING_TOGETHER.exec(tail)?.[1] : undefined;
  if (together !== undefined && ACTING_VERBS.has(together) && !WEAK_VERBS.has(together) && !MODALS.has(together))
    return 'power';
  if (isPair(around)) return 'power';
  if (before === '' && !around.afterCapital && isDeed(after)) return 'power';
  if (NEUTRAL_AFTER.has(after) || after.endsWith('ed')) return 'unclear';
  return around.afterCapital ? 'unclear' : 'rather-place';
}

/** "Bamako answered", "Beijing shrugged": whatever is told of a name at the head of its sentence, cities do few things. */
function isDeed(verb: string): boolean {
  return DEEDS.has(verb) || (verb.endsWith('ed') && !DEEDS_OF_CITIES.has(verb));
}

/** Whether the name is one of two or three that are the subject of a deed: cities are seldom told of together. */
function isPair({ after, lead, tail }: Surroundings): boolean {
  if (isDeed(after)) return PAIR_BEFORE.test(lead);
  if (DONE_TOGETHER.has(after)) return PAIR_BEFORE.test(lead) && !isForCities(NEXT_WORDS.exec(tail)?.[2]);
  const [, verb, next] = PAIR_AFTER.exec(tail) ?? [];
  return verb !== undefined && (DONE_TOGETHER.has(verb) ? !isForCities(next) : isDeed(verb));
}

function isForCities(next: string | undefined): boolean {
  return next !== undefined && next !== 'not' && FOR_CITIES.has(next);
}

/** "Has refused", "is ready to", "will retaliate" are for governments; "was hit", "will host" for cities too. */
function readVerb(tail: string): MetonymReading {
  const [, verb, next] = NEXT_WORDS.exec(tail) ?? [];
  if (ELLIPTIC.test(tail)) return 'power';
  if (verb === undefined || next === undefined) return 'unclear';
  if (MODALS.has(verb)) return FOR_CITIES.has(next) ? 'unclear' : 'power';
  if (WILLING.has(next)) return 'power';
  if (OWN_DEED.test(tail)) return 'power';
  const perfect = verb === 'has' || verb === 'had' || verb === 'have';
  return perfect && (ACTING_VERBS.has(next) || isDeed(next)) ? 'power' : 'unclear';
}
