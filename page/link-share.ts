/** Share of linked text over which a list leads elsewhere instead of telling something. */
const LIST_LINK_SHARE = 0.7;
/** Share of linked text over which a paragraph is a pointer to another article. */
const BLOCK_LINK_SHARE = 0.9;
/** The same for a link that follows a label. */
const POINTER_LINK_SHARE = 0.45;
/** Code units; a shorter linked paragraph may be a name standing alone. */
const MIN_LINK_BLOCK = 25;

/** Whether a list only leads to other pages: nearly all its text is links. */
export function isLinkList(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  if (element.getElementsByTagName('a').length === 0) return false;
  return linkedLength(element) > LIST_LINK_SHARE * textLength(element);
}

/**
 * Whether a paragraph is nothing but a pointer to another article, such as a link alone or "READ MORE: ..." before
 * one. Headings may be links.
 */
export function isLinkBlock(element: Element, text: string): boolean {
  if (text.length < MIN_LINK_BLOCK || element.childElementCount === 0 || element.localName === 'h1') return false;
  const links = element.getElementsByTagName('a');
  const linked = linkedLength(element);
  if (linked > BLOCK_LINK_SHARE * text.length) return true;
  const last = links[links.length - 1]?.textContent?.trim() ?? '';
  return linked > POINTER_LINK_SHARE * text.length && text.endsWith(last) && isLabel(text.slice(0, -last.length));
}

/** Words in capitals or with a colon or bar after them: what stands before a link that leads elsewhere. */
function isLabel(text: string): boolean {
  return text !== '' && (/[:|»›>→-]\s*$/.test(text) || (/\p{Lu}{2}/u.test(text) && text === text.toUpperCase()));
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
