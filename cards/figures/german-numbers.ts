import type { NumberLanguage } from './number-language.ts';

const list = (words: string) => words.split(' ');

const UNITS = list(
  'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
);
const TENS = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig');

/** A number below 1,000 in one German word. */
function germanWord(value: number): string {
  if (value >= 100)
    return `${value < 200 ? '' : UNITS[Math.floor(value / 100)]}hundert${value % 100 === 0 ? '' : germanWord(value % 100)}`;
  if (value < 20) return UNITS[value] ?? '';
  const ten = TENS[Math.floor(value / 10) - 2] ?? '';
  return value % 10 === 0 ? ten : `${UNITS[value % 10]}und${ten}`;
}

// German writes numbers below a million as one word, so all that newspapers spell out are listed.
const spelled = Object.fromEntries([
  ...Array.from({ length: 998 }, (_, index) => [germanWord(index + 2), index + 2] as const),
  ...Array.from({ length: 99 }, (_, index) => [`${germanWord(index + 1)}tausend`, (index + 1) * 1000] as const),
  ...Array.from(
    { length: 9 },
    (_, index) => [`${germanWord((index + 1) * 100)}tausend`, (index + 1) * 100_000] as const,
  ),
]);

/** German, of Germany and Austria; Swiss pages part thousands with an apostrophe, which is read too. */
export const GERMAN: NumberLanguage = {
  small: spelled,
  scales: {
    dutzend: 12,
    hundert: 100,
    tausend: 1e3,
    million: 1e6,
    millionen: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mio: 1e6,
    mrd: 1e9,
  },
  vague: {
    dutzende: [24, 99],
    hunderte: [200, 999],
    tausende: [2000, 9999],
    zehntausende: [20_000, 99_999],
    hunderttausende: [200_000, 999_999],
    millionen: [2e6, 9_999_999],
  },
  one: ['ein', 'eine', 'einem', 'einer', 'eines'],
  joiners: [],
  half: ['halbe', 'halben'],
  loose: [],
  of: ['von'],
  shareOf: ['des', 'der', 'von'],
  elisions: '',
  notQualifying:
    /^(?:sprach|spricht|sprechen|gesprochen|verhandelt|verhandeln|verhandelte|berichtet|berichtete|informiert|herrscht|darüber)$/,
  thousands: '.',
  decimal: ',',
  qualifiers: [
    ['nicht weniger als', 'at-least'],
    ['nicht mehr als', 'up-to'],
    ['mehr als', 'more-than'],
    ['weniger als', 'up-to'],
    ['bis zu', 'up-to'],
    ['insgesamt', 'exact'],
    ['mindestens', 'at-least'],
    ['wenigstens', 'at-least'],
    ['höchstens', 'up-to'],
    ['ungefähr', 'about'],
    ['etwa', 'about'],
    ['rund', 'about'],
    ['circa', 'about'],
    ['ca', 'about'],
    ['gut', 'more-than'],
    ['knapp', 'nearly'],
    ['fast', 'nearly'],
    ['nahezu', 'nearly'],
    ['beinahe', 'nearly'],
    ['über', 'more-than'],
    ['unter', 'up-to'],
    ['nur', 'exact'],
    ['einige', 'some'],
  ],
  qualifiersAfter: [['oder mehr', 'at-least']],
  ranges: [
    ['zwischen', 'und'],
    ['von', 'bis'],
  ],
  rangeJoins: ['bis', 'oder'],
  months: list('januar jänner februar märz april mai juni juli august september oktober november dezember'),
  labels: list(
    'artikel resolution kapitel seite phase stufe nummer nr flug kanal gruppe punkt absatz paragraf paragraph tag woche linie zone gleis typ paragraphen alter',
  ),
  beforeYear: list(
    'im seit bis ab von jahr jahre ende anfang mitte sommer winter herbst frühjahr der die das den dem und um vor nach',
  ),
  stops: list(
    'der die das den dem des ein eine einen einem einer in im an am auf aus bei mit nach von vor zu zum zur über unter durch für gegen um und oder aber als dass wie ist sind war waren wurde wurden werden wird hat haben hatte hatten sei seien seit bis wegen während nicht auch noch nur am sich er sie es ihre seine getötet gestorben tot verletzt ums pro täglich kamen starben',
  ),
  nouns: list(
    'menschen personen zivilisten palästinenser palästinensern israelis männer frauen kinder kindern soldaten truppen polizisten reservisten kämpfer kämpfern geiseln gefangene gefangenen häftlinge häftlingen tote toten todesopfer verletzte verletzten opfer leichen leichname flüchtlinge vertriebene familien journalisten ärzte mitarbeiter helfer bewohner demonstranten siedler patienten lastwagen lkw lkws fahrzeuge panzer drohnen raketen schiffe boote angriffe verstöße staaten länder ländern mitglieder minister abgeordnete sitze stimmen organisationen gruppen häuser gebäude zelte krankenhäuser schulen tonnen mahlzeiten punkte punkten phasen fälle ziele',
  ),
  plural: /^[a-zäöüß]{4,}(?:en|er|e)$/,
  capitalNouns: true,
  hyphened: {},
  measures: list(
    'jahr jahre jahren monat monate monaten woche wochen tag tage tagen stunde stunden minute minuten sekunden jahrzehnte jahrzehnten uhr kilometer kilometern km meter metern zentimeter grad mal tore prozentpunkte prozentpunkten jährige jähriger jährigen',
  ),
  percent: ['%', 'prozent'],
  currencies: { dollar: 'USD', 'us-dollar': 'USD', euro: 'EUR', pfund: 'GBP', schekel: 'ILS' },
  perDay: ['am tag', 'pro tag', 'täglich', 'jeden tag'],
  cues: {
    killed: list('getötet getöteten tot tote toten todesopfer starben gestorben ums tötete töten'),
    injured: list('verletzt verletzte verletzten verwundet'),
    held: list('verbleibenden verbliebenen festgehalten gewalt geiselhaft verschleppt'),
    released: list('freigelassen freilassung freilassen freikommen freigelassenen'),
    returned: list('übergeben zurückgegeben überstellt'),
    deployed: list('entsandt entsenden stationiert schicken geschickt'),
    entered: list('erreichten erreichen fahren'),
    land: list('gebiets gebiet kontrolle kontrolliert gazastreifens'),
  },
};
