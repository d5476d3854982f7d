import type { JsonLdNode } from './read-json-ld.ts';
import { readMeta } from './read-meta.ts';

/** Three-letter codes that pages use where a two-letter one exists, and country codes mistaken for languages. */
const SAME_AS: Record<string, string> = {
  eng: 'en',
  deu: 'de',
  ger: 'de',
  fra: 'fr',
  fre: 'fr',
  spa: 'es',
  ita: 'it',
  por: 'pt',
  rus: 'ru',
  ara: 'ar',
  heb: 'he',
  iw: 'he',
  zho: 'zh',
  chi: 'zh',
  cn: 'zh',
  jpn: 'ja',
  jp: 'ja',
  kor: 'ko',
  kr: 'ko',
  nob: 'no',
  nno: 'no',
  nb: 'no',
  nn: 'no',
  swe: 'sv',
  se: 'sv',
  dan: 'da',
  dk: 'da',
  nld: 'nl',
  dut: 'nl',
  gr: 'el',
  cz: 'cs',
  ua: 'uk',
  fas: 'fa',
  per: 'fa',
  tur: 'tr',
  ukr: 'uk',
  pol: 'pl',
  in: 'id',
};

/**
 * All two-letter codes of ISO 639. A list of our own: asking Intl for a language's name loads its tables, which took
 * 25 to 30 ms of the page's time in Chromium. Three-letter codes are taken as they come.
 */
const LANGUAGES = (
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
  'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ' +
  'ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nd ne ng ' +
  'nl no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv ' +
  'sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
).split(' ');

/** Scripts a language is written in when not in Latin; what is not listed may be written in any. */
const SCRIPTS: readonly [RegExp, RegExp][] = [
  [/^(?:ja|zh|ko)$/, /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g],
  [/^(?:ru|uk|bg|be|mk|sr|kk|ky|mn|tg)$/, /[\u0400-\u04ff]/g],
  [/^(?:ar|fa|ur|ps|ug|sd|ckb)$/, /[\u0600-\u06ff]/g],
  [/^(?:he|yi)$/, /[\u0590-\u05ff]/g],
  [/^el$/, /[\u0370-\u03ff]/g],
];

/** Share of letters in another script above which a declared language cannot be right. */
const FOREIGN_SHARE = 0.3;

/**
 * The language the page declares, as an ISO 639 code; null when it declares none, nonsense, or one that the text's
 * letters rule out. Asks the html element, then JSON-LD, then the locale in the metadata.
 */
export function readLanguage(document: Document, sample: string, jsonLd: readonly JsonLdNode[]): string | null {
  const declared = [
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang'),
    ...jsonLd.map((node) => node.fields.inLanguage),
    readMeta(document, ['og:locale', 'content-language', 'language']),
  ];
  for (const value of declared) {
    const code = typeof value === 'string' ? languageCode(value) : null;
    if (code !== null && fitsScript(code, sample)) return code;
  }
  return null;
}

function languageCode(value: string): string | null {
  const first =
    value
      .trim()
      .toLowerCase()
      .split(/[-_,;\s]/)[0] ?? '';
  const code = SAME_AS[first] ?? first;
  if (!/^[a-z]{2,3}$/.test(code) || /^(?:xx|und|zxx|mul|mis|q[a-t].)$/.test(code)) return null;
  return code.length === 3 || LANGUAGES.includes(code) ? code : null;
}

function fitsScript(code: string, sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 40) return true;
  for (const [languages, script] of SCRIPTS) {
    const share = (sample.match(script)?.length ?? 0) / letters;
    if (languages.test(code)) {
      // Serbian is written in Latin too; the others not in running text.
      if (code !== 'sr' && share < FOREIGN_SHARE) return false;
    } else if (share > FOREIGN_SHARE) return false;
  }
  return true;
}
