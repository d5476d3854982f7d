/** An exception for one site, kept as data with its reason, the day somebody looked, and the page that shows it. */
export interface SiteRule {
  /** Host name without `www.`; its subdomains are meant too. */
  host: string;
  /** What holds there: never an article, known to publish news, or parts that are not article text. */
  rule: 'never-article' | 'news' | 'exclude';
  /** For `exclude`: a selector of what not to read. */
  selector?: string;
  why: string;
  /** ISO day. */
  checked: string;
  /** Page under tests/fixtures/pages that witnesses the rule, where one does. */
  fixture?: string;
}

const CHECKED = '2026-11-24';

/** Why, and the hosts; grouped, since every page that is opened loads this. */
const NEVER: readonly [string, string][] = [
  // Its metadata says Article with a date of creation.
  ['an encyclopedia', 'wikipedia.org'],
  // The prose on its pages is comments and descriptions.
  ['a site of videos', 'youtube.com'],
  ['a site of code', 'github.com'],
  ['a forum', 'reddit.com stackoverflow.com'],
  ['a feed', 'facebook.com x.com linkedin.com'],
  ['private text', 'mail.google.com docs.google.com outlook.live.com outlook.office.com mail.proton.me'],
];

/** Outlets whose pages sometimes carry no metadata at all; a hint, never enough without prose and an article's address. */
const NEWS =
  'apnews.com reuters.com bbc.com bbc.co.uk aljazeera.com timesofisrael.com haaretz.com jpost.com theguardian.com ' +
  'nytimes.com washingtonpost.com cnn.com people.com.cn xinhuanet.com news.cn';

/** Every exception we make for single sites. Generic rules first: a row needs a reason that no generic rule covers. */
const SITE_RULES: readonly SiteRule[] = [
  ...NEVER.flatMap(([why, hosts]) =>
    hosts.split(' ').map((host): SiteRule => ({ host, rule: 'never-article', why, checked: CHECKED })),
  ),
  ...NEWS.split(' ').map((host): SiteRule => ({ host, rule: 'news', why: 'publishes news', checked: CHECKED })),
];

/** The rows that hold for a host name, `www.` or other subdomains included. */
export function rulesFor(hostname: string): SiteRule[] {
  const dotted = `.${hostname}`;
  return SITE_RULES.filter((rule) => dotted.endsWith(`.${rule.host}`));
}
