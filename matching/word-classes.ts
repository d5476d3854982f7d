/*
 * Small classes of English words that tell what a name beside them is. Folded: lower case, no accents.
 * They decide about capitals only together with the word filters, so they need not be complete, only right.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that stand before a person's name as title, office or role. */
export const TITLE_WORDS = words(`
  president premier prime minister ministers secretary state mr mrs ms miss dr prof professor sir lord lady dame sen senator
  rep representative congressman congresswoman gov governor mayor judge justice ambassador envoy king queen prince princess
  emir sheikh sheik sultan crown pope cardinal bishop rabbi imam ayatollah mufti gen general maj major col colonel lt
  lieutenant capt captain adm admiral cmdr commander sgt sergeant brig brigadier marshal field chief staff chairman
  chairwoman chair speaker leader director chancellor spokesman spokeswoman spokesperson vice deputy foreign defense defence
  finance interior security adviser advisor attorney special presidential former ex then ceo negotiator head official
  officer correspondent diplomat coordinator commissioner treasury national the late pm fm mp mps mk nsa administration government lawmakers troops forces police acting army military hamas`);

/** Nouns that end the names of institutions, places and works: what stands before them is only part of a name. */
export const NAME_ENDINGS = words(`
  street st square avenue ave road rd boulevard lane bridge tower towers plaza park garden gardens airport airfield station port
  institute university college school academy hospital clinic museum library theatre theater stadium arena hotel foundation
  center centre airways airlines air bank company corp corporation inc ltd llc group holdings club fc united league cup prize
  award awards act doctrine valley river mountain mountains hills heights island islands bay gulf strait beach sea desert
  county district governorate province ministry department authority agency commission committee council court parliament
  association society union federation party movement front army brigade brigades battalion times post herald tribune
  journal news today weekly magazine radio tv television press studies symphony orchestra festival open games olympics
  fund initiative project programme program network forum exchange chamber church mosque cathedral synagogue prison
  camp crossing corridor highway pipeline dam stock steel motors energy petroleum oil telecom kitchen crescent cross`);

/** Nouns that begin names of the pattern "Bank of Israel". */
export const NAME_HEADS = words(`
  bank university gulf sea museum institute church college academy daughters sons friends voice radio battle treaty bay strait
  house declaration mount school hospital museums port club order knights district diocese archdiocese bishop court port`);

/** Points of the compass that make another place of a place: "East Jerusalem", "South Sudan". */
export const DIRECTIONS = words('north south east west upper lower new greater old central');

/** Days, months and seasons: capitals that are no names of people. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`);

/** What governments and people do and buildings and cities do not: after a metonym it means the government. */
export const ACTING_VERBS = words(`
  said says say saying told tells announced announces insisted insists denied denies warned warns accused accuses rejected rejects
  accepted accepts agreed agrees wants wanted urged urges called calls condemned condemns backed backs welcomed welcomes
  demanded demands proposed proposes offered offers pledged pledges refused refuses hopes hoped expects expected believes
  believed argued argues sees saw has had is was will would could should may might must can did does pressed pushes pushed
  pressured signalled signaled sought seeks considers considered threatened threatens vowed vows confirmed confirms
  approved approves blamed blames supports supported opposes opposed intends plans planned mediated mediates brokered`);

/** Prepositions and verbs of motion that make a city out of a metonym: "in Washington", "arrived at Doha". */
export const PLACE_PREPOSITIONS = words(
  'in at near outside inside around from to into toward towards through throughout across via leaving left visited visiting reached reaching downtown central',
);

/** What makes a person of the name after it, whatever the name. */
export const PERSONAL_TITLES = words('mr mrs ms miss dr sir lord lady dame madam councillor coach uncle aunt');

/** States whose names people bear as first names. */
export const STATES_LIKE_FIRST_NAMES = words('jordan chad georgia israel india kenya');

/** Trades that carry the name of an owner or a brand. */
export const BUSINESSES = words(`
  shop store bakery restaurant cafe pub bar diner boutique flight flights airliner hotel salon garage pharmacy brand jeans
  sandwich coffee burger cars jersey jerseys deli delicatessen`);
