import type { Platform, Rect } from '@floating-ui/dom';
import { describe, expect, it } from 'vitest';
import { MAX_HEIGHT_PX, type PlaceRequest, placePopover, sheetHeight } from '../../overlay/place-popover.ts';

const CARD_WIDTH_PX = 368;
const line = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 });

/** Stands for the page's root, which nobody looks at. */
const page = {} as HTMLElement;

interface Scene extends Partial<PlaceRequest> {
  window?: { width: number; height: number };
  /** Height that the card would like. */
  cardHeight?: number;
}

/** Places a card in a window that is only numbers. */
async function place({ window = { width: 1200, height: 800 }, cardHeight = 400, ...fields }: Scene) {
  let limit = MAX_HEIGHT_PX;
  const card = () => ({ width: CARD_WIDTH_PX, height: Math.min(cardHeight, limit) });
  const screen: Rect = { x: 0, y: 0, ...window };
  const platform: Partial<Platform> = {
    isRTL: () => false,
    isElement: () => false,
    getDocumentElement: () => page,
    getOffsetParent: () => page,
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getDimensions: card,
    getElementRects: ({ reference }) => {
      const { x, y, width, height } = reference.getBoundingClientRect();
      return { reference: { x, y, width, height }, floating: { x: 0, y: 0, ...card() } };
    },
    getClippingRect: () => screen,
  };
  const placed = await placePopover({
    line: line(300, 200),
    popover: {} as HTMLElement, // the platform above never looks at it
    limitHeight: (px) => {
      limit = px;
    },
    windowHeight: window.height,
    rtl: false,
    keep: null,
    platform,
    ...fields,
  });
  return { ...placed, maxHeight: limit };
}

describe('placing the popover', () => {
  it('stands below its mark, lined up with its start', async () => {
    expect(await place({})).toMatchObject({ side: 'below', left: 300, edge: { side: 'top', at: 226 } });
  });

  it('stands above when only there is room, held by its lower edge', async () => {
    expect(await place({ line: line(300, 700) })).toMatchObject({ side: 'above', edge: { side: 'bottom', at: 106 } });
  });

  it('takes the roomier side and scrolls inside when neither is enough', async () => {
    const window = { width: 1200, height: 700 };
    expect(await place({ line: line(300, 350), cardHeight: 520, window })).toMatchObject({
      side: 'above',
      maxHeight: 336,
      edge: { side: 'bottom', at: 356 },
    });
  });

  it('keeps its side and its edge when a fold opens and the card grows', async () => {
    const before = await place({ line: line(300, 500), cardHeight: 200 });
    const after = await place({ line: line(300, 500), cardHeight: 500, keep: before.side });
    expect(before).toMatchObject({ side: 'below', edge: { side: 'top', at: 526 } });
    expect(after).toMatchObject({ side: before.side, edge: before.edge });
  });

  it('keeps its lower edge when a card above its mark grows', async () => {
    const before = await place({ line: line(300, 700), cardHeight: 300 });
    const after = await place({ line: line(300, 700), cardHeight: 500, keep: before.side });
    expect(after.edge).toEqual(before.edge);
  });

  it('is pushed in from the edges of the window', async () => {
    expect((await place({ line: line(1150, 200) })).left).toBe(1200 - CARD_WIDTH_PX - 8);
    expect((await place({ line: line(-20, 200) })).left).toBe(8);
  });

  it('lines up with the end of the mark on right-to-left pages', async () => {
    expect((await place({ rtl: true, line: line(600, 200) })).left).toBe(680 - CARD_WIDTH_PX);
  });

  it('stays in the window when its mark is scrolled out of it', async () => {
    const { edge } = await place({ line: line(300, -500), keep: 'below' });
    expect(edge).toEqual({ side: 'top', at: 8 });
  });

  it('can be read also in a window with hardly any room by the mark', async () => {
    const { maxHeight } = await place({ line: line(300, 90), window: { width: 1200, height: 220 } });
    expect(maxHeight).toBe(160);
  });
});

describe('a narrow or zoomed window', () => {
  it('has the popover as a sheet along its lower edge, the article in sight above', () => {
    expect(sheetHeight({ width: 320, height: 600 })).toBe(360);
  });

  it('is NOT one that a floating card fits', () => {
    expect(sheetHeight({ width: 440, height: 600 })).toBeNull();
  });
});
