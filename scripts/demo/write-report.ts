import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TourReport } from './tour.ts';

/** Writes what was seen as report.json for programs and report.md for people. */
export async function writeReport(report: TourReport, directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  await writeFile(join(directory, 'report.md'), inWords(report));
}

function inWords({ browser, page, marks, firstMarkMs, cards, summary }: TourReport): string {
  const seen = cards.map(({ name, kind, opened, ms, screenshot, text }) => {
    const outcome = opened ? `opened ${ms} ms after the pointer came to rest` : 'did NOT open';
    return `## ${name} (${kind})\nThe card ${outcome}; see \`${screenshot}\`.\n\n> ${text || '(nothing)'}\n`;
  });
  return [
    `# Sidelight on the demo article\n\n${summary}\n`,
    `- browser: ${browser}\n- page: ${page}\n- first mark at most ${firstMarkMs} ms after DOMContentLoaded; see \`marked.png\``,
    `- marked: ${marks.map(({ text }) => text).join(' · ')}\n`,
    ...seen,
  ].join('\n');
}
