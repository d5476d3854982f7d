import { isEditable } from './is-editable.ts';

/**
 * Words in class names and ids that say "not the article". Whole words only: "share" does not fit "shareholder-news".
 * Words that newspapers also put on their paragraphs ("story", "lead", "paywall", "text") are left out on purpose.
 */
const APART_WORDS = new Set(
  (
    'ad ads adslot advert adverts advertisement advertising advertorial affiliate alsoread author authorbio authorbox ' +
    'authors bio breadcrumb breadcrumbs byline bylines calltoaction comment comments consent cookie cookies copyright ' +
    'credit credits cta date datetime disclaimer disqus donate donation follow footer gdpr instagrammedia login masthead menu meta ' +
    'modal mostpopular mostread nav navbar navigation newsletter newsletters nextup notification outbrain overlay ' +
    'pagination playlist popular popup print promo promobox promos promoted promotion pubdate published rail ' +
    'readingtime readmore readnext readtime recirc recirculation recommend recommendation recommendations recommended ' +
    'related relatedarticles relatedcontent relatedposts seealso share sharebar sharebuttons sharedaddy sharing ' +
    'sidebar signin signup skip skiplink social socials sponsor sponsored subscribe subscription syndication taboola ' +
    'taglist tags tiktokembed timestamp toc toolbar tooltip topics trending twittertweet upnext whatsapp wordcount'
  ).split(' '),
);

const COMMENT_WORDS = /^(?:comments?|disqus)$/;

/** Tags that hold something else than article text wherever they stand. */
const APART_TAGS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu', 'address', 'fieldset']);

const APART_ROLES =
  /^(?:navigation|complementary|contentinfo|search|dialog|alertdialog|alert|form|menu|menubar|toolbar|tablist|banner|textbox|log|status)$/;

/** Classes that hide text from the eye and keep it for screen readers. */
const UNSEEN_CLASS =
  /(?:^|[\s_])(?:sr-?only|sr-text|visually-?hidden|is-visually-hidden|u-visually-hidden|screen-?reader(?:-text|-only)?|a11y-hidden|accessibility-text|assistive-text|d-none|is-hidden|u-hidden)(?=[\s_]|$)/i;

/**
 * Why an element is not part of the article's text: 'comments' for readers' comments, 'apart' for navigation, share
 * bars, related links, newsletter boxes, advertisements, forms and editors; null for everything else.
 * Judges the element alone, by tag, role, class and id; reads no layout.
 * @param byName  whether class names and ids count
 */
export function apartness(element: Element, byName = true): 'apart' | 'comments' | null {
  if (APART_TAGS.has(element.localName)) return 'apart';
  if (!element.hasAttributes()) return null;
  const role = element.getAttribute('role');
  if (role !== null && APART_ROLES.test(role)) return 'apart';
  if (isEditable(element)) return 'apart';
  if (!byName) return null;
  return nameApartness(
    `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('data-component') ?? ''}`,
  );
}

/** Longer names are slugs of headlines or of categories: their words tell what the text is about, not what box it is in. */
const MAX_NAME_WORDS = 5;

function nameApartness(names: string): 'apart' | 'comments' | null {
  if (names.length < 4) return null;
  let found: 'apart' | null = null;
  for (const name of names.split(/\s+/)) {
    const words = wordsOf(name);
    if (words.length > MAX_NAME_WORDS || /^(?:tag|category|is|has|js)$/.test(words[0] ?? '')) continue;
    for (let i = 0; i < words.length; i++) {
      const word = words[i]!;
      if (COMMENT_WORDS.test(word)) return 'comments';
      // Two words may be one: "sign-in", "read-more".
      if (APART_WORDS.has(word) || APART_WORDS.has(word + (words[i + 1] ?? ''))) found = 'apart';
    }
  }
  return found;
}

function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

/**
 * Whether the reader cannot see the element, as far as markup tells: the hidden attribute, inline styles, classes for
 * screen readers. Letters with `aria-hidden` are seen (decorated drop caps), so only whole blocks count by it.
 */
export function isUnseen(element: Element, isBlock: boolean): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden')) return true;
  if (isBlock && element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  if (style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const className = element.getAttribute('class');
  if (className === null) return false;
  return UNSEEN_CLASS.test(className) || (isBlock && isHiddenByName(element, className));
}

/** "hidden" as a class of its own, with none that shows the element again on wide screens. Browsers know better. */
function isHiddenByName(element: Element, className: string): boolean {
  if (typeof element.checkVisibility === 'function') return false;
  return /(?:^|\s)(?:hidden|hide)(?:\s|$)/.test(className) && !/:|visible|show/.test(className);
}
