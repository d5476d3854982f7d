import { defineUnlistedScript } from '#imports';
import { NestedCards } from '../../overlay/nested-cards.ts';
import { leavePopoverFactory } from '../../overlay/popover-door.ts';

/** All that only an open card needs: views, their styles, placing. Loaded into an article when a mark is first met. */
export default defineUnlistedScript(() => {
  leavePopoverFactory((document, focus) => new NestedCards(document, focus));
});
