/**
 * The first non-empty content among the page's meta tags of these names, in the order of the names.
 * A name may stand in `property`, `name` or `itemprop`; compared without regard to case.
 * @returns the content with white space trimmed, null when no tag has any
 */
export function readMeta(document: Document, names: readonly string[]): string | null {
  for (const name of names) {
    const selector = ['property', 'name', 'itemprop'].map((attribute) => `meta[${attribute}="${name}" i]`).join();
    for (const tag of document.querySelectorAll(selector)) {
      const content = tag.getAttribute('content')?.trim();
      if (content) return content;
    }
  }
  return null;
}
