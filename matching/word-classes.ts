/*
 * Small classes of English words that tell what a name beside them is. Folded: lower case, no accents.
 * They decide about capitals only together with the word filters, so they need not be complete, only right.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Words that stand before a person's name as title, office or role. */
export const TITLE_WORDS = words(`
  president premier prime minister ministers secretary state mr mrs ms miss dr prof professor sir lord lady dame sen senator
  rep representative congressman congresswoman gov governor mayor judge justice ambassador envoy king queen prince princess
  emir sheikh sheik sultan delegate sens senators reps representatives governors presidents crown pope cardinal bishop rabbi imam ayatollah mufti gen general maj major col colonel lt
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
  house declaration mount school hospital museums port club order knights district diocese archdiocese bishop court port
  partition partitions edict cathedral basilica siege`);

/** Ranks that take a place for a title: "the Princess of Wales", "the Duke of Cambridge". */
export const TITLED_BY_PLACE = words(`
  prince princess duke duchess earl count countess marquess marquis viscount baron baroness archbishop landgrave landgravine
  elector margrave lord lady dukes earls`);

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
  approved approves blamed blames supports supported opposes opposed intends plans planned mediated mediates brokered
  relies relied depends fears feared knows needs needed sends sent imposed imposes lifted withdrew withdraws recognised
  recognized recognises recognizes ratified summoned summons expelled expels deployed deploys launched launches ordered banned
  suspended suspends criticised criticized criticises criticizes retaliated retaliates responded responds replied protested
  apologised apologized promised promises assured informed asked asks thanked praised signed signs resumed severed halted
  broke reacted claims claimed invaded annexed armed arms supplies supplied funds funded froze freed recalled recalls tried tries noticed compared leaned leans
  put puts stopped vetoed views viewed regards regarded treats sanctioned insisting`);

/** Prepositions and verbs of motion that make a city out of a metonym: "in Washington", "arrived at Doha". */
export const PLACE_PREPOSITIONS = words(
  'in at near outside inside around from to into toward towards through throughout across via leaving left visited visiting reached reaching downtown central',
);

/** What makes a person of the name after it, whatever the name. */
export const PERSONAL_TITLES = words('mr mrs ms miss dr sir lord lady dame madam councillor coach uncle aunt');

/** Ranks and callings written with a capital before a surname, never before a place: "Queen Victoria", "General Trujillo". */
export const RANKS = words(`
  queen king prince princess emperor empress duke duchess baron baroness count countess general gen colonel col captain capt
  major maj sergeant sgt lieutenant lt admiral adm marshal commander corporal private judge justice senator sen
  representative rep congressman congresswoman governor gov president pope cardinal bishop archbishop father sister brother
  rabbi imam sheikh detective inspector officer constable professor prof saint`);

/** Callings that no politician is introduced by: "actor Chris Murphy", "plumber Jim Jordan". */
export const TRADES = words(`
  actor actress singer songwriter guitarist drummer pianist violinist musician rapper comedian playwright novelist author writer
  poet painter sculptor artist photographer filmmaker director producer designer architect chef baker grocer plumber
  carpenter electrician mechanic farmer fisherman teacher nurse surgeon pharmacist dentist vet pilot sailor coach trainer
  manager striker midfielder defender goalkeeper winger quarterback pitcher batsman bowler jockey boxer wrestler swimmer
  cyclist sprinter golfer footballer cricketer skier skater player captain economist historian philosopher mathematician
  physicist chemist biologist astronomer geologist psychologist sociologist anthropologist engineer programmer scientist
  professor researcher blogger youtuber influencer model dancer choreographer conductor composer detective inspector constable
  sheriff headmaster headmistress headteacher lecturer juror student pupil neighbour neighbor resident victim suspect gunman shopkeeper barber plasterer merchant vicar priest caddie tailor usher cabbie waiter waitress barman porter groundsman clerk landlord publican gardener cleaner cook butcher driver realtor broker`);

/** States of the US and provinces of Canada as they stand after the name of a town. */
export const NORTH_AMERICA: ReadonlySet<string> = new Set(
  `Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,
  Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,
  New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,
  South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Quebec,Nova Scotia,
  New Brunswick,Manitoba,British Columbia,Saskatchewan,Alberta,Newfoundland`.split(/,\s*/),
);

/** Goods and beasts with a state or city in their names: "Brazil nuts", "a Panama hat". */
export const THINGS = words(`
  nut nuts hat hats pig pigs cow cows pepper peppers bun buns beans sprouts sandwich terrier terriers leather lace cigar cigars rum
  whisky wine wines rug rugs cat cats hound hounds shepherd sausage sausages ham cheese tea coffee silk porcelain vase syndrome fever virus disease duck pizza carpet carpets doll dumplings belly boot figs bagel bagels cheesecake chowder`);

/** What is named after places and people: the name after them is only part of theirs. Storms and streets of other languages too. */
export const NAMED_AFTER_PLACES = words(`
  storm hurricane typhoon cyclone operation camp fort mount lake port street calle hotel rue plaza avenida avenue via piazza
  strasse rua boulevard air`);

/** States and cities whose names people bear as first names. */
export const PLACES_LIKE_FIRST_NAMES = words(`
  jordan chad georgia israel india kenya paris austin sydney florence brooklyn dakota carolina virginia victoria adelaide
  charlotte savannah sienna vienna milan sofia santiago london phoenix denver dallas houston madison lincoln jackson cheyenne
  alexandria ireland holland montana kingston troy aurora geneva orlando carson dayton tyler logan chelsea bristol kent
  salem raleigh camden lorraine cuba indiana america asia cork`);

/** Trades that carry the name of an owner or a brand. */
export const BUSINESSES = words(`
  shop store bakery restaurant cafe pub bar diner boutique flight flights airliner hotel salon garage pharmacy brand jeans
  burger cars jersey jerseys deli delicatessen`);
