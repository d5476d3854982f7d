/** Nouns that mean one thing to whoever counts, in the languages that figures are read in. */
const GROUPS: Record<string, string> = {
  people:
    'people persons person civilians civilian palestinians palestinian gazans lives residents inhabitants others killed dead deaths died fatalities casualties victims menschen personen zivilisten palästinenser palästinensern bewohner tote toten todesopfer opfer personnes civils palestiniens palestiniennes habitants morts victimes tués personas civiles palestinos palestinas habitantes muertos víctimas شخص شخصا شخصاً أشخاص فلسطيني فلسطينيا فلسطينياً فلسطينيين قتيل قتيلا قتيلاً قتلى شهيد شهيدا شهيداً شهداء injured wounded verletzte verletzten blessés heridos جريح جريحا جريحاً جرحى مصاب مصابا إصابة',
  children: 'children child minors infants babies kinder kindern enfants niños niñas طفل طفلا طفلاً أطفال',
  women: 'women frauen femmes mujeres امرأة نساء',
  troops:
    'troops soldiers soldier personnel servicemen servicewomen peacekeepers force soldaten truppen soldats militaires troupes soldados militares tropas efectivos جندي جنديا جندياً جنود',
  fighters: 'fighters gunmen militants combatants kämpfer kämpfern combattants combatientes',
  workers: 'workers staff employees mitarbeiter helfer employés trabajadores موظف موظفا',
  journalists: 'journalists reporters journalisten journalistes periodistas صحفي صحفيا',
  trucks: 'trucks truck lorries lastwagen lkw lkws camions camiones شاحنة شاحنات',
  hostages:
    'hostages hostage captives captive abductees geiseln otages captifs rehenes cautivos رهينة رهائن محتجز محتجزا محتجزين',
  prisoners:
    'prisoners detainees inmates gefangene gefangenen häftlinge häftlingen prisonniers détenus prisioneros presos detenidos أسير أسيرا أسيراً أسرى',
  bodies: 'bodies body remains corpses coffins leichen leichname corps dépouilles cuerpos cadáveres جثة جثث جثمان',
  violations: 'violations breaches verstöße violaciones خرق خرقا خروقات انتهاك انتهاكا',
  countries: 'countries states nations staaten länder ländern pays états países estados naciones دولة دول',
  members: 'members member mitglieder membres miembros',
  boats: 'boats vessels ships schiffe boote navires bateaux barcos buques',
  organisations: 'organisations organizations ngos groups agencies charities organisationen ong organizaciones',
  points: 'points punkte punkten puntos',
  patients: 'patients patienten pacientes',
  strikes: 'strikes airstrikes attacks raids angriffe frappes attaques bombardeos ataques',
  tonnes: 'tonnes tons tonnen toneladas',
  land: 'land territory area strip gaza gebiet gebiets gazastreifens territoire bande territorio franja',
};

const GROUP_OF = new Map(
  Object.entries(GROUPS).flatMap(([group, words]) => words.split(' ').map((word) => [word, group] as const)),
);

/** The group of nouns that a word belongs to; the word itself, in the singular, where it is in none. */
export function nounGroup(word: string): string {
  return GROUP_OF.get(word) ?? word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Words for nationality, by what packs write as population. */
const NATIONALITIES: Record<string, RegExp> = {
  us: /\b(?:us|u\.s|american|americans|amerikanische[nr]?|américains?|américaines?|estadounidenses?|أمريكي|أميركي)\b/,
  indonesian: /\bindon[eé]si/,
  israeli: /\bisra[eé]l/,
  turkish: /\b(?:turkish|türkische|turcs?|turcos?)\b/,
  egyptian: /\b(?:egyptian|ägyptisch|égyptien|egipcio)/,
  pakistani: /\bpa[kq]istan/,
  azerbaijani: /\ba[sz]erba/,
  italian: /\bital/,
  british: /\b(?:british|britisch|britannique|británico)/,
};

/** The nationalities that a text names. */
export function nationalitiesIn(text: string): string[] {
  const words = text.toLowerCase();
  return Object.keys(NATIONALITIES).filter((name) => NATIONALITIES[name]?.test(words));
}
