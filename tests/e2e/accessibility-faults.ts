import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/** Faults that axe finds in a page of the extension, each as "rule: first element". Empty when there is none. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  // The source goes in as an expression: the extension's own policy forbids eval and inline scripts.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Defined by the line above.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
  });
}
