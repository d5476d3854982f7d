import type { NumberLanguage } from './number-language.ts';

const list = (words: string) => words.split(' ');

const UNITS = list(
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
);
const TENS = list('vingt trente quarante cinquante soixante');

/** A number below 100 as French writes it, with hyphens. */
function frenchWord(value: number): string {
  if (value < 20) return UNITS[value] ?? '';
  if (value < 70) {
    const ten = TENS[Math.floor(value / 10) - 2] ?? '';
    if (value % 10 === 0) return ten;
    return value % 10 === 1 ? `${ten}-et-un` : `${ten}-${UNITS[value % 10]}`;
  }
  if (value < 80) return value === 71 ? 'soixante-et-onze' : `soixante-${UNITS[value - 60]}`;
  return value === 80 ? 'quatre-vingts' : `quatre-vingt-${UNITS[value - 80]}`;
}

/** French. */
export const FRENCH: NumberLanguage = {
  small: Object.fromEntries(Array.from({ length: 98 }, (_, index) => [frenchWord(index + 2), index + 2] as const)),
  scales: {
    dizaine: 10,
    douzaine: 12,
    quinzaine: 15,
    vingtaine: 20,
    trentaine: 30,
    quarantaine: 40,
    cinquantaine: 50,
    centaine: 100,
    cent: 100,
    cents: 100,
    millier: 1e3,
    mille: 1e3,
    million: 1e6,
    millions: 1e6,
    milliard: 1e9,
    milliards: 1e9,
  },
  vague: {
    dizaines: [20, 99],
    centaines: [200, 999],
    milliers: [2000, 9999],
    'dizaines de milliers': [20_000, 99_999],
    'centaines de milliers': [200_000, 999_999],
  },
  one: ['un', 'une'],
  joiners: ['et'],
  half: ['demi'],
  loose: [
    'dizaine',
    'douzaine',
    'quinzaine',
    'vingtaine',
    'trentaine',
    'quarantaine',
    'cinquantaine',
    'centaine',
    'millier',
  ],
  of: ['de', "d'", 'd’', 'des'],
  shareOf: ['de', 'du', 'des', "d'", 'd’'],
  elisions: "(?:[dlnsjcm]|qu|jusqu)['’]",
  notQualifying: /^(?:sans|non)$/,
  thousands: ' ',
  decimal: ',',
  qualifiers: [
    ['au moins', 'at-least'],
    ['pas moins de', 'at-least'],
    ['au total', 'exact'],
    ['plus de', 'more-than'],
    ["plus d'", 'more-than'],
    ['plus d’', 'more-than'],
    ['moins de', 'up-to'],
    ["jusqu' à", 'up-to'],
    ['jusqu’ à', 'up-to'],
    ['près de', 'nearly'],
    ['autour de', 'about'],
    ['à peu près', 'about'],
    ['environ', 'about'],
    ['quelque', 'about'],
    ['presque', 'nearly'],
  ],
  qualifiersAfter: [['ou plus', 'at-least']],
  ranges: [
    ['entre', 'et'],
    ['de', 'à'],
  ],
  rangeJoins: ['à', 'ou'],
  months: list('janvier février mars avril mai juin juillet août septembre octobre novembre décembre'),
  labels: list(
    'article articles résolution résolutions chapitre page phase étape numéro n° vol chaîne groupe point paragraphe alinéa jour ligne zone porte annexe âge',
  ),
  beforeYear: list(
    'en depuis de dès année années fin début été hiver automne printemps le la les du et avant après jusqu’',
  ),
  stops: list(
    'le la les un une des du de d à au aux en dans sur sous par pour avec sans contre vers chez entre et ou mais que qui dont où est sont était étaient a ont avait avaient été être sera seront selon depuis pendant après avant ne pas plus aussi encore se ce ces cette leur leurs son sa ses il elle ils elles on tués tué morts mort blessés ont par',
  ),
  nouns: list(
    'personnes civils palestiniens palestiniennes israéliens hommes femmes enfants soldats militaires policiers réservistes combattants otages captifs prisonniers détenus morts blessés victimes corps dépouilles réfugiés déplacés familles journalistes médecins employés habitants manifestants colons patients camions véhicules chars drones missiles roquettes navires bateaux frappes attaques violations pays états nations membres ministres députés sièges voix organisations ong groupes maisons bâtiments tentes hôpitaux écoles tonnes repas points phases cas cibles troupes',
  ),
  plural: /^[a-zàâçéèêëîïôûùüœ]{4,}s$/,
  capitalNouns: false,
  hyphened: {},
  measures: list(
    'an ans année années mois semaine semaines jour jours heure heures minute minutes seconde secondes décennies siècle siècles kilomètre kilomètres km mètre mètres degrés fois buts',
  ),
  percent: ['%', 'pour cent', 'pourcent'],
  currencies: { dollar: 'USD', dollars: 'USD', euro: 'EUR', euros: 'EUR', livres: 'GBP', shekels: 'ILS' },
  perDay: ['par jour', 'chaque jour', 'quotidiens'],
  cues: {
    killed: list('tués tué tuées tuant morts mort décès bilan'),
    injured: list('blessés blessé blessant'),
    held: list('détenus retenus captifs captivité restants'),
    released: list('libérés libérer libération libérées relâchés'),
    returned: list('restitués remis rendus restitution'),
    deployed: list('déployés déployer envoyés envoyer envoi'),
    entered: list('entrés entrer entrent passé'),
    land: list('territoire contrôle contrôlent bande'),
  },
};
