import { describe, expect, it } from 'vitest';
import { type PlaceRequest, placePopover } from '../../overlay/place-popover.ts';

const line = (left: number, top: number) => ({ left, right: left + 80, top, bottom: top + 20 });
const place = (fields: Partial<PlaceRequest>) =>
  placePopover({
    line: line(300, 200),
    height: 400,
    viewport: { width: 1200, height: 800 },
    rtl: false,
    keep: null,
    ...fields,
  });

describe('placing the popover', () => {
  it('stands below its mark, lined up with its start', () => {
    expect(place({})).toMatchObject({ side: 'below', left: 300, edge: { side: 'top', at: 226 }, sheet: false });
  });

  it('stands above when only there is room, held by its lower edge', () => {
    expect(place({ line: line(300, 700) })).toMatchObject({ side: 'above', edge: { side: 'bottom', at: 106 } });
  });

  it('takes the roomier side and scrolls inside when neither is enough', () => {
    expect(place({ line: line(300, 350), height: 520, viewport: { width: 1200, height: 700 } })).toMatchObject({
      side: 'above',
      maxHeight: 336,
    });
  });

  it('keeps its side when a fold opens and the card grows', () => {
    const { side } = place({ line: line(300, 500), height: 200 });
    expect(side).toBe('below');
    expect(place({ line: line(300, 500), height: 500, keep: side }).side).toBe('below');
  });

  it('is pushed in from the edges of the window', () => {
    expect(place({ line: line(1150, 200) }).left).toBe(1200 - 368 - 8);
    expect(place({ line: line(-20, 200) }).left).toBe(8);
  });

  it('lines up with the end of the mark on right-to-left pages', () => {
    expect(place({ rtl: true, line: line(600, 200) }).left).toBe(680 - 368);
  });

  it('becomes a sheet along the lower edge in a narrow or zoomed window', () => {
    expect(place({ viewport: { width: 320, height: 600 } })).toMatchObject({
      sheet: true,
      left: 0,
      width: 320,
      maxHeight: 360,
      edge: { side: 'bottom', at: 0 },
    });
  });

  it('stays in the window when its mark is scrolled out of it', () => {
    const { edge } = place({ line: line(300, -500), keep: 'below' });
    expect(edge).toEqual({ side: 'top', at: 8 });
  });
});
