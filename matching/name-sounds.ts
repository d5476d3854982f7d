import { transcribeWord } from './name-scripts.ts';

/**
 * Spells a folded token in sound units, one character each, so that spellings which newspapers use for one sound come
 * out alike or near: "Khamenei" Xamenei, "Chamenei" Camenei; "Hizbullah" hizbulah; "Moussaoui" musaui.
 *
 * Small letters stand for themselves. The units that are not single Latin letters:
 *   X kh, Arabic kha, Russian ha      C ch, tch, tsch, cz (English, German and French differ on it: near X, S and k)
 *   S sh, sch, sz                     Z zh             J dj, dzh, dsch      G gh      T th      D dh
 *   1 ts, tz, tc, tsade               E ei, ey, ai, ay          V bet (b or v)      P pe (p or f)
 *   L r or l           | a long vowel (name-scripts.ts)
 *   ~ at the start: the word is written without most of its vowels (Arabic, Hebrew)
 * Doubled letters are one unit; apostrophes, ayin and hamza marks are none.
 */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['schtsch', 'S'],
  ['shch', 'S'],
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['sch', 'S'],
  ['tch', 'C'],
  ['dzh', 'J'],
  ['tsh', 'C'],
  ['kh', 'X'],
  ['gh', 'G'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['th', 'T'],
  ['dh', 'D'],
  ['zh', 'Z'],
  ['ph', 'f'],
  ['pf', 'f'],
  ['dj', 'J'],
  ['dz', 'z'],
  ['ck', 'k'],
  ['cq', 'k'],
  ['cz', 'C'],
  ['sz', 'S'],
  ['ts', '1'],
  ['tz', '1'],
  ['tc', '1'],
  ['ou', 'u'],
  ['oo', 'u'],
  ['ue', 'u'],
  ['oe', 'o'],
  ['ae', 'e'],
  ['ee', 'i'],
  ['ie', 'i'],
  ['ei', 'E'],
  ['ey', 'E'],
  ['ai', 'E'],
  ['ay', 'E'],
  ['aj', 'E'],
  ['ej', 'E'],
  ['x', 'ks'],
  ['дж', 'J'],
  ['еи', 'E'], // folding takes the breve off й
  ['эи', 'E'],
  ['аи', 'E'],
  ['μπ', 'b'],
  ['ντ', 'd'],
  ['γκ', 'g'],
  ['γγ', 'ng'],
  ['γι', 'j'],
  ['τζ', 'J'],
  ['τσ', 'C'],
  ['ου', 'u'],
  ['ει', 'i'],
  ['οι', 'i'],
  ['αι', 'e'],
  ['αυ', 'av'],
  ['ευ', 'ev'],
  ['דזש', 'J'],
  ['זש', 'Z'],
  ['טש', 'C'],
  ['ու', 'u'],
  ['וו', 'w'],
];

/** Letters of other scripts, each to what it sounds like; a letter that is silent in Latin spelling maps to nothing. */
const OTHER_SCRIPTS = [
  'аa бb вv гg дd еe ёo жZ зz иi йy кk лl мm нn оo пp рr сs тt уu фf хX ц1 чC шS щS ъ ыi ь эe юyu яya іi їyi єye ґg ўw јj љl њn џJ ћC ђJ',
  'ا`a أ`a إ`i آ`a ء ع`a ئ`i ؤ`u بb تt ثT جJ حh خX دd ذD رr زz سs شS صs ضd طt ظz غG فf قq كk لl مm نn هh وu يi ىa ة پp چC ژZ گg کk یi ہh ےi ٹt ڈd ڑr ںn ھ',
  'אa בV גg דd הh וu זz חX טt יi כk ךk לl מm םm נn ןn סs עa פP ףP צ1 ץ1 קk רr שS תt',
  'αa βv γg δd εe ζz ηi θT ιi κk λl μm νn ξks οo πp ρr σs ςs τt υi φf χX ψps ωo',
  'აa ბb გg დd ეe ვv ზz თt იi კk ლl მm ნn ოo პp ჟZ რr სs ტt უu ფP ქk ღG ყq შS ჩC ც1 ძz წ1 ჭC ხX ჯJ ჰh',
  'աa բb գg դd եe զz էe ըe թt ժZ իi լl խX ծ1 կk հh ձz ղG ճJ մm յy նn շS ոo չC պp ջJ ռr սs վv տt րr ց1 ւv փP քk օo ֆf',
].join(' ');

/** Spellings of two letters and more, by the first; most words of a text have few. */
const BY_FIRST: (readonly (readonly [string, string])[] | undefined)[] = [];
for (const rule of SPELLINGS) {
  const code = rule[0].charCodeAt(0);
  BY_FIRST[code] = [...(BY_FIRST[code] ?? []), rule];
}
const NO_RULES: readonly (readonly [string, string])[] = [];

const LETTER = new Map<number, string>();
for (const entry of OTHER_SCRIPTS.split(' ')) LETTER.set(entry.charCodeAt(0), entry.slice(1).replace('`', ''));

/**
 * Gives the sound units of one folded token (lower case, accents off). Letters without a rule stand for themselves, so
 * a Chinese token comes back as it is. Never throws.
 */
export function nameSounds(token: string): string {
  const first = token.charCodeAt(0);
  if (first >= FIRST_TRANSCRIBED) {
    const units = transcribeWord(token);
    if (units !== null) return units;
  }
  const vowelless = first >= FIRST_VOWELLESS && first <= LAST_VOWELLESS;
  let sounds = vowelless ? NO_VOWELS : '';
  let last = '';
  for (let at = vowelless && ARABIC_ARTICLE.test(token) ? 2 : 0; at < token.length; ) {
    const code = token.charCodeAt(at);
    let sound: string | null = null;
    for (const [spelling, units] of BY_FIRST[code] ?? NO_RULES) {
      if (!token.startsWith(spelling, at)) continue;
      sound = units;
      at += spelling.length;
      break;
    }
    if (sound === null) {
      sound = code >= DIGIT_ZERO && code <= LETTER_Z ? token[at]! : soundOf(code);
      at++;
    }
    if (sound === last || sound === '') continue;
    sounds += sound;
    last = sound.length === 1 ? sound : sound[sound.length - 1]!;
  }
  return sounds;
}

/** First unit of a word in Arabic or Hebrew script, which leaves most vowels out: `soundDistance` then counts none. */
export const NO_VOWELS = '~';
const FIRST_VOWELLESS = 0x590;
const LAST_VOWELLESS = 0x6ff;
/** The article, written onto the word; in Latin letters it is a word of its own. */
const ARABIC_ARTICLE = /^ال.{3}/;

/** Of the scripts that are read by syllables, Devanagari comes first. */
const FIRST_TRANSCRIBED = 0x900;
const DIGIT_ZERO = 0x30;
const LETTER_Z = 0x7a;
/** Accents and marks end below it; folding has taken them off, so that what is met there is silent. */
const FIRST_OTHER_SCRIPT = 0x300;

function soundOf(code: number): string {
  return LETTER.get(code) ?? (code >= FIRST_OTHER_SCRIPT ? String.fromCharCode(code) : '');
}
