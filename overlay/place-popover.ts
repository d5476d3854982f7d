/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Where the popover goes, in viewport pixels; `edge` is the side of the popover that is held fast. */
export interface Placement {
  left: number;
  width: number;
  /** The popover's upper edge for 'top'; the distance of its lower edge from the window's for 'bottom'. */
  edge: { side: 'top' | 'bottom'; at: number };
  /** No card may be higher; what is longer scrolls inside. */
  maxHeight: number;
  /** True when it lies along the lower edge of the window, over its whole width. */
  sheet: boolean;
}

export interface PlaceRequest {
  /** The line box of the mark to stand by. */
  line: Box;
  /** Height that the card would like; more than the largest height counts as that. */
  height: number;
  viewport: { width: number; height: number };
  /** True on right-to-left pages: the popover then lines up with the mark's right edge. */
  rtl: boolean;
  /** Side of the mark it stands on already: kept, so that nothing jumps when a fold opens. Null at first. */
  keep: 'below' | 'above' | null;
}

const WIDTH_PX = 368;
export const MAX_HEIGHT_PX = 520; // more would hide the article around the mark
const MIN_HEIGHT_PX = 160; // head and two lines
const GAP_PX = 6; // the pointer has to travel it; the underline needs 4
const EDGE_PX = 8;
const SHEET_BELOW_PX = 440; // narrower (a phone, a zoomed window), a floating box would hide its own mark
const SHEET_SHARE = 0.6; // the article stays in sight above

/**
 * Places the popover by one line of its mark: below it when the card fits there, else above, else on the roomier side;
 * pushed in from the window's edges; a sheet in narrow windows. It is held by the edge next to the mark, so a card that
 * grows never moves what is read already. Pure.
 */
export function placePopover(request: PlaceRequest): Placement & { side: 'below' | 'above' } {
  const { line, viewport, rtl } = request;
  if (viewport.width < SHEET_BELOW_PX) {
    const maxHeight = Math.round(viewport.height * SHEET_SHARE);
    return { left: 0, width: viewport.width, edge: { side: 'bottom', at: 0 }, maxHeight, sheet: true, side: 'below' };
  }
  const room = {
    below: viewport.height - line.bottom - GAP_PX - EDGE_PX,
    above: line.top - GAP_PX - EDGE_PX,
  };
  const side = request.keep ?? chooseSide(room, Math.min(request.height, MAX_HEIGHT_PX));
  const most = viewport.height - 2 * EDGE_PX;
  const maxHeight = Math.round(Math.min(most, MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, room[side])));
  // Short windows and marks scrolled out of sight: the popover stays in the window all the same.
  const furthest = viewport.height - EDGE_PX - Math.min(request.height, maxHeight);
  const at =
    side === 'below'
      ? clamp(line.bottom + GAP_PX, EDGE_PX, furthest)
      : clamp(viewport.height - line.top + GAP_PX, EDGE_PX, furthest);
  const left = clamp(rtl ? line.right - WIDTH_PX : line.left, EDGE_PX, viewport.width - WIDTH_PX - EDGE_PX);
  return {
    left: Math.round(left),
    width: WIDTH_PX,
    edge: { side: side === 'below' ? 'top' : 'bottom', at: Math.round(at) },
    maxHeight,
    sheet: false,
    side,
  };
}

function chooseSide(room: { below: number; above: number }, height: number): 'below' | 'above' {
  if (room.below >= height) return 'below';
  if (room.above >= height) return 'above';
  return room.below >= room.above ? 'below' : 'above';
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
