import { announcePage } from '../../extension/page-messages.ts';

/** An article comes in slices of a frame each; who watches it is told when it has been still for so long, in ms. */
const STILL_MS = 120;
/** One that never is still is told of so often, in ms. */
const AT_MOST_MS = 1000;

/** Gives what to call at each change of the page; the side panel hears of a burst of them once, after its end. */
export function announceChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let first = 0;
  return () => {
    const now = Date.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    const tell = () => {
      timer = undefined;
      announcePage();
    };
    timer = setTimeout(tell, Math.max(0, Math.min(STILL_MS, first + AT_MOST_MS - now)));
  };
}
