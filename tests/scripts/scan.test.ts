import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';

/** Whole runs of the command: each compiles the packs that ship. */
const RUN_MS = 30_000;

let folder: string;
const at = (name: string): string => join(folder, name);

function scan(args: string[], input = '') {
  const run = spawnSync(process.execPath, ['scripts/scan.ts', ...args], { input, encoding: 'utf8' });
  return {
    status: run.status,
    error: run.stderr,
    rows: run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  writeFileSync(at('note.txt'), '\ufeffTalks\n\n  Marco   Rubio\nand Hamas.\n');
  const page =
    '<html><head><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2025-10-24"}</script></head>' +
    '<body><h1>Talks in Doha</h1><p><b>Marco</b>  Rubio spoke of the International Stabilization Force, and of much else besides, at some length on Friday in a hall by the sea, before he took a plane home and slept.</p></body></html>';
  writeFileSync(at('page.html'), page);
  writeFileSync(at('page.html.gz'), gzipSync(page));
  writeFileSync(at('not-text.txt'), Uint8Array.of(0xff, 0xfe, 0x41));
});

describe('scan', () => {
  it(
    'counts offsets of a text file into the file as it is, byte order mark and spaces included',
    () => {
      const { rows, status } = scan([at('note.txt'), '--text', '--as-of', '2025-10-24']);
      expect(status).toBe(0);
      const { text, mentions, articleDate } = rows[0];
      expect(text).toBe('\ufeffTalks\n\n  Marco   Rubio\nand Hamas.\n');
      expect(articleDate).toBe('2025-10-24');
      const surfaces = mentions.map((mention: { start: number; end: number }) =>
        text.slice(mention.start, mention.end),
      );
      expect(surfaces).toEqual(['Marco   Rubio', 'Hamas']);
      expect(mentions[0]).toMatchObject({ surface: 'Marco   Rubio', entity: 'rubio', kind: 'person', shown: true });
    },
    RUN_MS,
  );

  it(
    'reads pages, compressed or not, with the date and the text they have',
    () => {
      const { rows } = scan([at('page.html'), at('page.html.gz'), '--text']);
      expect(rows).toHaveLength(2);
      expect(rows[0]).toMatchObject({ article: true, articleDate: '2025-10-24', dateMethod: 'json-ld' });
      expect(rows[0].text).toMatch(/^Talks in Doha\n\nMarco Rubio spoke/);
      expect(rows[1].mentions).toEqual(rows[0].mentions);
      const rubio = rows[0].mentions.find((mention: { entity: string }) => mention.entity === 'rubio');
      expect(rows[0].text.slice(rubio.start, rubio.end)).toBe('Marco Rubio');
    },
    RUN_MS,
  );

  it(
    'goes on after a file it cannot read, and tells of it',
    () => {
      const { rows, status, error } = scan([at('missing.txt'), at('not-text.txt'), at('note.txt')]);
      expect(status).toBe(1);
      expect(rows).toHaveLength(1);
      expect(error).toContain(`There is no file ${at('missing.txt')}`);
      expect(error).toContain('is not UTF-8 text');
    },
    RUN_MS,
  );

  it(
    'reads rows from standard input, and stops at a broken one with its line number',
    () => {
      const input =
        '{"id":7,"text":"Hamas","date":"2025-10-24"}\n\n{"id":"b","text":"Nobody"}\n{"id":"c"}\n{"id":"d","text":""}\n';
      const { rows, status, error } = scan(['--rows', '-'], input);
      expect(rows.map(({ id, mentions }) => [id, mentions.length])).toEqual([
        [7, 1],
        ['b', 0],
      ]);
      expect(status).toBe(1);
      expect(error).toContain('standard input, line 4: field "text" must be a string.');
    },
    RUN_MS,
  );

  it(
    'refuses a date that is none, and a pack that is none',
    () => {
      expect(scan([at('note.txt'), '--as-of', '2026-02-30'])).toMatchObject({ status: 2, rows: [] });
      const noPack = scan([at('note.txt'), '--pack', at('nowhere')]);
      expect(noPack.status).toBe(1);
      expect(noPack.error).toContain('cannot be read');
    },
    RUN_MS,
  );
});
