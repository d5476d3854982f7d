import css from './highlight.css?inline';

/**
 * Keeps the highlight rules in force in the document and in the shadow roots named, through sheets the roots adopt: no
 * element is added, so the page serialises as before, and no page policy on styles forbids it. Firefox applies
 * a document's highlight rules not inside shadow roots, so each root adopts them. See docs/browser-bugs.md.
 */
export class HighlightStyle {
  #sheet: CSSStyleSheet | null = null;
  #roots = new Set<DocumentOrShadowRoot>();
  #isRefused = false;

  /**
   * Adopts the rules in a root; again when the page has replaced its list of sheets. Cheap when all is well.
   * @returns false where the browser lets no content script do so, as Firefox once did: nothing is painted there then
   */
  ensure(root: DocumentOrShadowRoot): boolean {
    if (this.#isRefused) return false;
    try {
      const sheet = this.#sheet ?? this.#make();
      if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      this.#roots.add(root);
    } catch {
      this.#isRefused = this.#roots.size === 0; // Refused once it has worked: that root alone is odd.
    }
    return !this.#isRefused;
  }

  /** Takes the rules out of every root. */
  remove(): void {
    for (const root of this.#roots) {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    }
    this.#roots.clear();
  }

  #make(): CSSStyleSheet {
    this.#sheet = new CSSStyleSheet();
    this.#sheet.replaceSync(css);
    return this.#sheet;
  }
}
