import type { PopoverFactory } from './card-popover.ts';

/**
 * Where the two scripts in a page meet: what reads it, there from the start, and what draws cards, which comes when
 * asked. Both run in the extension's isolated world, whose globals the page cannot see; the symbol keeps the place apart
 * from names that the browser may introduce there. ADR 0007.
 */
const DOOR = Symbol.for('sidelight.popover');

type World = typeof globalThis & { [DOOR]?: PopoverFactory };

/** Hands the maker of popovers over; called once the script that draws cards runs. */
export function leavePopoverFactory(factory: PopoverFactory): void {
  const world: World = globalThis;
  world[DOOR] = factory;
}

/** The maker of popovers; null before its script has run. */
export function findPopoverFactory(): PopoverFactory | null {
  const world: World = globalThis;
  return world[DOOR] ?? null;
}
