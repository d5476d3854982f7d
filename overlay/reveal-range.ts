const MARGIN_PX = 80; // sticky headers of news sites are up to 70 high

/** Scrolls a range to the middle of the window when it is not well in sight. `line` is its first line box, if known. */
export function revealRange(range: AbstractRange, line: DOMRect | null): void {
  const element = range.startContainer.parentElement;
  const window = element?.ownerDocument.defaultView;
  if (element == null || window == null) return;
  if (line !== null && line.top >= MARGIN_PX && line.bottom <= window.innerHeight - MARGIN_PX) return;
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'instant' : 'smooth' });
}
