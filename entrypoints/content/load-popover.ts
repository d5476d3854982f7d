import { logError } from '../../extension/log.ts';
import { askBackground } from '../../extension/page-messages.ts';
import type { PopoverFactory } from '../../overlay/card-popover.ts';
import { findPopoverFactory } from '../../overlay/popover-door.ts';

/**
 * What draws cards, from the script that the background loads into this page for it; at once when it is there already.
 * Rejects when the script cannot be loaded; worth asking again.
 */
export async function loadPopover(): Promise<PopoverFactory> {
  const found =
    findPopoverFactory() ?? ((await askBackground('loadCardScript', undefined)) ? findPopoverFactory() : null);
  if (found !== null) return found;
  const failure = new Error('The script that draws cards did not come.');
  logError('loading the card script', failure);
  throw failure;
}
