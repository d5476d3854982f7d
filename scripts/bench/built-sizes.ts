import { existsSync, readdirSync, statSync } from 'node:fs';
import type { Measured } from './budgets.ts';

const BUILD = '.output/chrome-mv3';
const OUTPUT = '.output';

/** Sizes of the built extension, where it is built; what is not there is left out. */
export function builtSizes(): Measured[] {
  const kilobytes = (file: string): number => {
    const path = `${BUILD}/${file}`;
    return existsSync(path) ? statSync(path).size / 1000 : Number.NaN;
  };
  const zips = existsSync(OUTPUT) ? readdirSync(OUTPUT).filter((name) => /chrome.*\.zip$/.test(name)) : [];
  const sizes = [
    { figure: 'gate.js: kB', value: kilobytes('gate.js') },
    { figure: 'gate.js + content.js: kB', value: kilobytes('gate.js') + kilobytes('content.js') },
    ...zips.map((zip) => ({
      figure: 'extension zipped, both packs: MB',
      value: statSync(`${OUTPUT}/${zip}`).size / 1e6,
    })),
  ];
  return sizes.filter(({ value }) => Number.isFinite(value));
}
