/** Share of linked text over which a list leads elsewhere instead of telling something. */
const LIST_LINK_SHARE = 0.7;
/** Share of linked text over which a paragraph is a pointer to another article. */
const BLOCK_LINK_SHARE = 0.9;
/** Code units; a shorter linked paragraph may be a name standing alone. */
const MIN_LINK_BLOCK = 25;

/** Whether a list only leads to other pages: nearly all its text is links. */
export function isLinkList(element: Element): boolean {
  if (element.localName !== 'ul' && element.localName !== 'ol') return false;
  if (element.getElementsByTagName('a').length === 0) return false;
  return linkedLength(element) > LIST_LINK_SHARE * textLength(element);
}

/** Whether a paragraph is nothing but a link to another article, such as "Read more: ...". Headings may be links. */
export function isLinkBlock(element: Element, text: string): boolean {
  if (text.length < MIN_LINK_BLOCK || element.childElementCount === 0 || element.localName === 'h1') return false;
  return linkedLength(element) > BLOCK_LINK_SHARE * text.length;
}

function linkedLength(element: Element): number {
  let length = 0;
  for (const link of element.getElementsByTagName('a')) length += link.textContent?.trim().length ?? 0;
  return length;
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, ' ').length;
}
