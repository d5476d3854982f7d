/** How an element takes part in text: as a box of its own, inside a line, as an end of a line, or not at all. */
export type ElementKind = 'block' | 'inline' | 'line-break' | 'not-text';

const words = (list: string, kind: ElementKind): [string, ElementKind][] => list.split(' ').map((tag) => [tag, kind]);

const KINDS = new Map<string, ElementKind>([
  ...words(
    'article blockquote body caption center dd details div dl dt figcaption figure h1 h2 h3 h4 h5 h6 header hgroup ' +
      'html li main ol p section summary table tbody td tfoot th thead tr ul ' +
      // Apart by tag, but walked like boxes when one of them holds the article (a page that is one big form).
      'address aside fieldset footer form nav dialog menu',
    'block',
  ),
  ...words('br hr', 'line-break'),
  ...words(
    // rt and rp: reading aids above a word would split the name under them.
    'applet area audio base button canvas code col colgroup datalist embed frame frameset head iframe img input kbd ' +
      'link map math meta meter noscript object optgroup option output param picture pre progress rp rt samp script ' +
      'select source style svg template textarea title track var video',
    'not-text',
  ),
]);

/**
 * The kind of an element by its tag, without asking for its style. Tags we do not know, custom elements among them,
 * are inline as in HTML: what blocks they hold end the line anyway.
 */
export function elementKind(element: Element): ElementKind {
  return KINDS.get(element.localName) ?? 'inline';
}
