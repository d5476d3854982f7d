import {
  platform as browserPlatform,
  type ComputePositionConfig,
  computePosition,
  flip,
  type Middleware,
  offset,
  type Placement,
  type Platform,
  shift,
  size,
} from '@floating-ui/dom';

/** A rectangle in viewport pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The side of its mark that the popover stands on. */
export type Side = 'below' | 'above';

/** Where the popover goes, in viewport pixels; `edge` is the side of the popover that is held fast. */
export interface PopoverPlace {
  side: Side;
  left: number;
  /** The popover's upper edge for 'top'; the distance of its lower edge from the window's for 'bottom'. */
  edge: { side: 'top' | 'bottom'; at: number };
}

export interface PlaceRequest {
  /** The line box of the mark to stand by. */
  line: Box;
  /** The popover, in the top layer, at its full width. */
  popover: HTMLElement;
  /** Sets the largest height of the popover in pixels; what is longer scrolls inside. */
  limitHeight: (px: number) => void;
  /** Height of the window in pixels. */
  windowHeight: number;
  /** True on right-to-left pages: the popover then lines up with the mark's right edge. */
  rtl: boolean;
  /** Side of the mark it stands on already: kept, so that nothing jumps when a fold opens. Null at first. */
  keep: Side | null;
  /** How things are measured; the browser's way unless a test has another. */
  platform?: Partial<Platform>;
}

export const MAX_HEIGHT_PX = 520; // more would hide the article around the mark
const MIN_HEIGHT_PX = 160; // head and two lines
const GAP_PX = 6; // the pointer has to travel it; the underline needs 4
const EDGE_PX = 8;
const SHEET_BELOW_PX = 440; // narrower (a phone, a zoomed window), a floating box would hide its own mark
const SHEET_SHARE = 0.6; // the article stays in sight above

/** Largest height of the sheet along the lower edge of a narrow window; null where the window is wide enough to float. */
export function sheetHeight(window: { width: number; height: number }): number | null {
  return window.width < SHEET_BELOW_PX ? Math.round(window.height * SHEET_SHARE) : null;
}

/**
 * Places the popover by one line of its mark: below it when the card fits there, else above, else on the roomier side;
 * pushed in from the window's edges. The library reckons; ours is which edge is held: the one next to the mark, so that
 * a card that grows never moves what is read already.
 */
export async function placePopover(request: PlaceRequest): Promise<PopoverPlace> {
  const { line, popover, windowHeight, rtl, keep, platform } = request;
  const config: Partial<ComputePositionConfig> = {
    strategy: 'fixed',
    placement: placementOn(keep ?? 'below', rtl),
    middleware: [
      offset(GAP_PX),
      keep === null && flip({ padding: EDGE_PX, crossAxis: false, fallbackStrategy: 'bestFit' }),
      limit(request),
      // Short windows and marks scrolled out of sight: the popover stays in the window all the same.
      shift({ padding: EDGE_PX, crossAxis: true }),
      noteHeight,
    ],
    platform: { ...browserPlatform, ...platform },
  };
  const { x, y, placement, middlewareData } = await computePosition(virtualElement(line), popover, config);
  const side = placement.startsWith('top') ? 'above' : 'below';
  const height: number = middlewareData.height?.px ?? 0;
  const edge =
    side === 'below'
      ? { side: 'top' as const, at: Math.round(y) }
      : { side: 'bottom' as const, at: Math.round(windowHeight - y - height) };
  return { side, left: Math.round(x), edge };
}

function placementOn(side: Side, rtl: boolean): Placement {
  return `${side === 'below' ? 'bottom' : 'top'}-${rtl ? 'end' : 'start'}`;
}

/** Limits the popover's height to the room on the side taken. */
function limit({ windowHeight, limitHeight }: PlaceRequest): Middleware {
  return size({
    padding: EDGE_PX,
    apply({ availableHeight }) {
      limitHeight(heightIn(availableHeight, windowHeight));
    },
  });
}

/** Notes the height that the popover has in the end, for its lower edge. */
const noteHeight: Middleware = {
  name: 'height',
  fn: ({ rects }) => ({ data: { px: rects.floating.height } }),
};

/** Largest height of a card with this much room by its mark: readable in any case, in the window in any case. */
function heightIn(room: number, windowHeight: number): number {
  return Math.round(Math.min(windowHeight - 2 * EDGE_PX, MAX_HEIGHT_PX, Math.max(MIN_HEIGHT_PX, room)));
}

function virtualElement({ left, right, top, bottom }: Box) {
  const box = { x: left, y: top, left, right, top, bottom, width: right - left, height: bottom - top };
  return { getBoundingClientRect: () => box };
}
