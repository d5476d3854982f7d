import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const pairs = Object.fromEntries(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name,
    { light: light!, dark: dark! },
  ]),
);
const inks = Object.keys(pairs).filter((name) => name.startsWith('ink-') && name !== 'ink-line');

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(one: string, other: string): number {
  const [high, low] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high! + 0.05) / (low! + 0.05);
}

describe('the inks', () => {
  it('are all there', () => {
    expect(inks.sort()).toEqual(
      ['actor', 'agree', 'differ', 'event', 'link', 'quiet', 'text', 'uncertain'].map((name) => `ink-${name}`),
    );
  });

  it.each(inks)('%s can be read on both papers, in light and dark', (ink) => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const paper of ['paper', 'paper-sunk']) {
        expect(contrast(pairs[ink]![scheme], pairs[paper]![scheme])).toBeGreaterThanOrEqual(4.5);
      }
    }
  });
});

const sheets = readdirSync('components').filter((file) => file.endsWith('.css'));
it.each(sheets)('%s uses no left and right, so that right-to-left needs no second sheet', (file) => {
  expect(readFileSync(join('components', file), 'utf8')).not.toMatch(
    /\b(margin|padding|border)-(left|right)\b|\btext-align: (left|right)\b|^\s+(left|right):/m,
  );
});
