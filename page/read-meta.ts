/**
 * The contents of the page's meta tags by name in lower case, whichever of `property`, `name` and `itemprop` names
 * them; of several with one name the first that says anything. One walk over the tags costs less than a selector.
 */
export function readMetas(document: Document): Map<string, string> {
  const contents = new Map<string, string>();
  for (const tag of document.getElementsByTagName('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    const content = tag.getAttribute('content')?.trim();
    if (name === null || !content) continue;
    const key = name.trim().toLowerCase();
    if (!contents.has(key)) contents.set(key, content);
  }
  return contents;
}

/** The content of the first of these meta tags that has any, in the order of the names; null when none has. */
export function readMeta(document: Document, names: readonly string[]): string | null {
  const contents = readMetas(document);
  for (const name of names) {
    const content = contents.get(name.toLowerCase());
    if (content !== undefined) return content;
  }
  return null;
}
