/** Below this relative luminance a background counts as dark: black and white text contrast equally with it. */
const DARK_BELOW = 0.18;

/**
 * Whether the page around an element is light or dark, by the first background painted behind it; null when there is
 * none, so that the system decides. Reads computed styles only.
 */
export function schemeOf(element: Element): 'light' | 'dark' | null {
  for (let at: Element | null = element; at !== null; at = parentOf(at)) {
    const luminance = luminanceOf(getComputedStyle(at).backgroundColor);
    if (luminance !== null) return luminance < DARK_BELOW ? 'dark' : 'light';
  }
  return null;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? ('host' in root && root.host instanceof Element ? root.host : null);
}

/** Relative luminance of a computed "rgb(r, g, b)"; null for see-through and for colour spaces that are not rgb. */
export function luminanceOf(color: string): number | null {
  const match = /^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:,? (?:\/ )?([\d.]+))?\)$/.exec(color);
  if (match === null || Number(match[4] ?? 1) < 0.5) return null;
  const [red, green, blue] = [match[1], match[2], match[3]].map((part) => linear(Number(part) / 255));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
