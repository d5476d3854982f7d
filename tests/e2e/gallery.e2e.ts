import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_NAMES } from '../../scripts/browsers/browser-candidates.ts';
import { ensureBrowser } from '../../scripts/browsers/ensure-browser.ts';
import { approvedKey, differenceFromApproved, pictureKey } from '../../scripts/gallery/approved-pictures.ts';
import { axeFaults } from '../../scripts/gallery/axe-faults.ts';
import { launchViewer, type Viewer } from '../../scripts/gallery/launch-viewer.ts';
import { layoutFaults } from '../../scripts/gallery/layout-faults.ts';
import { isWhole, LOOKS, type Look } from '../../scripts/gallery/looks.ts';
import { openState, photograph } from '../../scripts/gallery/photograph.ts';
import { serveGallery } from '../../scripts/gallery/serve-gallery.ts';
import { GALLERY } from '../components/gallery/cards.ts';

/** Fifteen states, each opened, looked over by axe and photographed, on a busy machine. */
const LOOK_TIMEOUT_MS = 240_000;

let viewer: Viewer;
let gallery: Awaited<ReturnType<typeof serveGallery>>;
/** Why pictures cannot be compared here; null where they can. */
let notComparable: string | null = null;

beforeAll(async () => {
  const name = BROWSER_NAMES.find((one) => one === process.env.SIDELIGHT_BROWSER) ?? 'chromium';
  gallery = await serveGallery();
  viewer = await launchViewer(name, process.env.SIDELIGHT_EXECUTABLE ?? ensureBrowser(name, console.log));
  await viewer.wear(LOOKS[0]!);
  const [approved, here] = [await approvedKey(name), await pictureKey(viewer, gallery.base)];
  if (approved === here) return;
  notComparable = `the approved pictures were taken with ${approved ?? 'nothing'}, here it is ${here}`;
  console.warn(`Pictures of the card are NOT compared: ${notComparable}. Layout and colours are tested all the same.`);
}, LOOK_TIMEOUT_MS);

afterAll(async () => {
  await viewer?.close();
  await gallery?.close();
});

const open = (slug: string, look: Look) => openState(viewer, gallery.base, slug, look);

/** What was seen of a state. */
interface Seen {
  layout: string[];
  axe: string[];
  moving: string[];
  picture: Uint8Array | null;
}

async function look(slug: string, look: Look): Promise<Seen> {
  await open(slug, look);
  const picture = look.isPictured ? await photograph(viewer, look) : null;
  return {
    picture,
    layout: await layoutFaults(viewer.page),
    // With its folds open a state holds all that its closed form does; forced colours are the system's own.
    axe: isWhole(look) ? await axeFaults(viewer.page) : [],
    moving: look.reducedMotion ? await movingThings(viewer) : [],
  };
}

/** Elements with a transition or an animation of any length. */
function movingThings({ page }: Viewer): Promise<string[]> {
  return page.evaluate(() => {
    const isLong = (times: string) => times.split(', ').some((time) => Number.parseFloat(time) > 0);
    const all = [...document.querySelectorAll('body, body *')];
    const moving = all.filter((element) => {
      const { transitionDuration, animationDuration, animationName } = getComputedStyle(element);
      return isLong(transitionDuration) || (animationName !== 'none' && isLong(animationDuration));
    });
    return moving.map(({ tagName, className }) => `${tagName} ${className}`);
  });
}

/** What does not hang on the browser's own letters and colours is looked at in one of them. */
const WORN = LOOKS.filter((look) => look.isPictured || process.env.SIDELIGHT_BROWSER !== 'firefox');

describe.each(WORN)('the card in all its states, $name', (worn) => {
  const seen = new Map<string, Seen>();

  beforeAll(async () => {
    await viewer.wear(worn);
    for (const { slug } of GALLERY) seen.set(slug, await look(slug, worn));
  }, LOOK_TIMEOUT_MS);

  it.each(GALLERY)('$slug: nothing is cut off, runs over or stands out', ({ slug }) => {
    expect(seen.get(slug)!.layout).toEqual([]);
  });

  if (isWhole(worn)) {
    it.each(GALLERY)('$slug: inks are strong enough and targets large enough', ({ slug }) => {
      expect(seen.get(slug)!.axe).toEqual([]);
    });
  }
  if (worn.reducedMotion) {
    it.each(GALLERY)('$slug: nothing moves', ({ slug }) => {
      expect(seen.get(slug)!.moving).toEqual([]);
    });
  }
  if (worn.isPictured) {
    it.for(GALLERY)('$slug: looks as approved', async ({ slug }, { skip }) => {
      if (notComparable !== null) skip(notComparable);
      const { picture } = seen.get(slug)!;
      expect(await differenceFromApproved(viewer.name, `${slug}-${worn.name}`, picture!)).toBeNull();
    });
  }
});

describe('what the tests above would see of a style that breaks', () => {
  const [plain] = LOOKS as [Look];
  const breaking = [
    { style: '.card .card-description { margin-block-end: -24px }', fault: /overlap/ },
    { style: '.card-counts { position: absolute; inset-inline-start: 24px }', fault: /overlap/ },
    { style: '.card-lead { white-space: nowrap; overflow-x: hidden }', fault: /cut off at the side|scrolls sideways/ },
    { style: '.card { min-inline-size: 480px }', fault: /stands beyond the window|cut off at the side/ },
    { style: '.fold-head { block-size: 8px }', fault: /stands out of its summary/ },
  ];

  beforeAll(() => viewer.wear(plain));

  it.each(breaking)('$style', async ({ style, fault }) => {
    await open('full', plain);
    expect(await layoutFaults(viewer.page)).toEqual([]);
    await breakStyle(style);
    expect((await layoutFaults(viewer.page)).join('\n')).toMatch(fault);
  });

  it('a padding of one pixel more, in the picture', async ({ skip }) => {
    if (notComparable !== null) skip(notComparable);
    await open('full', plain);
    await breakStyle('.card-lead { padding-block-start: 13px }');
    const picture = await photograph(viewer, plain);
    expect(await differenceFromApproved(viewer.name, 'full-light', picture)).toMatch(/differs/);
  });

  it('an ink that is too faint, in the contrast', async () => {
    await open('full', plain);
    await breakStyle(':root { --ink-quiet: #999 }');
    expect((await axeFaults(viewer.page)).join('\n')).toMatch(/color-contrast/);
  });

  it('numbers of sources too close to be pressed apart', async () => {
    await open('full', { ...plain, query: '&whole' });
    await breakStyle('.timeline-table :is(th, td) { padding: 0 }');
    expect((await axeFaults(viewer.page)).join('\n')).toMatch(/target-size/);
  });
});

async function breakStyle(style: string): Promise<void> {
  await viewer.page.addStyleTag({ content: style });
}

describe('what stands before a card and what comes after it', () => {
  const [plain] = LOOKS as [Look];
  const placeOf = (selector: string) =>
    viewer.page.$eval(selector, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return { left, top, width, height };
    });

  beforeAll(() => viewer.wear(plain));

  it('keeps the head where the stub had it when the card comes', async () => {
    await open('waiting', plain);
    const before = [await placeOf('.card-name'), await placeOf('.kind-sign')];
    await open('full', plain);
    expect([await placeOf('.card-name'), await placeOf('.kind-sign')]).toEqual(before);
  });

  it('moves nothing above a fold, nor its own line, when it opens', async () => {
    await open('paragraph', { ...plain, query: '' });
    const moved = await viewer.page.evaluate(() => {
      const scroll = document.querySelector('.card-scroll')!;
      const placesOf = (heads: readonly Element[]) =>
        heads.map((head) => Math.round(head.getBoundingClientRect().top + scroll.scrollTop));
      const heads = [...document.querySelectorAll('details > summary')].filter((head) => head.checkVisibility());
      return heads.flatMap((head, index) => {
        const upTo = heads.slice(0, index + 1);
        const before = placesOf(upTo);
        const fold = head.parentElement as HTMLDetailsElement;
        fold.open = !fold.open;
        const after = placesOf(upTo);
        fold.open = !fold.open;
        return after.join() === before.join() ? [] : [head.textContent];
      });
    });
    expect(moved).toEqual([]);
  });
});
