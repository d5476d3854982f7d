/** Space, tab and line ends collapse in rendering; no-break spaces do not. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;

/** Text as rendering shows it: runs of white space become one space, none at the ends. Nothing else changes. */
export function collapseSpace(raw: string): string {
  const text = raw.replace(COLLAPSIBLE, ' ');
  const start = text.startsWith(' ') ? 1 : 0;
  const end = text.length > start && text.endsWith(' ') ? text.length - 1 : text.length;
  return text.slice(start, end);
}

/**
 * For each code unit of the collapsed text its offset in the raw text, and one entry more for the end: the offset
 * after the last unit shown. Agrees with `collapseSpace` by construction of both; a test holds them together.
 */
export function collapseOffsets(raw: string): Uint32Array {
  const offsets = new Uint32Array(raw.length + 1);
  let shown = 0;
  let inSpace = true;
  for (let i = 0; i < raw.length; i++) {
    const isSpace = isCollapsible(raw.charCodeAt(i));
    if (!isSpace || !inSpace) offsets[shown++] = i;
    inSpace = isSpace;
  }
  if (inSpace && shown > 0) shown--;
  offsets[shown] = shown === 0 ? 0 : offsets[shown - 1]! + 1;
  return offsets.subarray(0, shown + 1);
}

function isCollapsible(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13 || unit === 12;
}
