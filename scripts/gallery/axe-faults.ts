import axe from 'axe-core';
import type { Page } from 'puppeteer-core';

/**
 * What axe finds in the card of a state, each as "rule: elements": contrast, names, and targets smaller than 24 px
 * with no room around them. Not the words around the card: the gallery is no page to be read.
 */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    // Defined by the line above.
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const rules = { region: { enabled: false }, 'target-size': { enabled: true } };
    const { violations } = await axe.run('.card', { rules });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}
