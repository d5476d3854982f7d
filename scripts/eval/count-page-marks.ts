import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { findMentions } from '../../matching/find-mentions.ts';
import type { SurfaceIndex } from '../../matching/surface-index.ts';
import type { Block } from '../../model/block.ts';
import type { LinkedMention } from '../../model/mention.ts';
import { findArticle } from '../../page/find-article.ts';
import { readBlocks } from '../../page/read-blocks.ts';
import { openPage } from '../scan/open-page.ts';
import type { PageLink } from './judge-page-links.ts';

/** What matching makes of one saved page. */
export interface PageMarks {
  publisher: string;
  lang: string | null;
  date: string | null;
  /** UTF-16 code units of article text. */
  length: number;
  actors: number;
  events: number;
  /** Of these, how many a reader would see marked. */
  shown: number;
  links: PageLink[];
}

interface PageRow {
  file: string;
  publisher: string;
  url: string;
}

/** Reads every page of a fixture folder as an article, whatever it says of itself, and counts its links. */
export function countPageMarks(folder: string, index: SurfaceIndex): PageMarks[] {
  const lines = readFileSync(join(folder, 'index.jsonl'), 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => countPage(folder, JSON.parse(line), index));
}

function countPage(folder: string, { file, publisher, url }: PageRow, index: SurfaceIndex): PageMarks {
  const { document } = openPage(gunzipSync(readFileSync(join(folder, file))).toString('utf8'));
  const article = findArticle(document, new URL(url), true);
  const none = { publisher, lang: null, date: null, length: 0, actors: 0, events: 0, shown: 0, links: [] };
  if (article.root === null) return none;
  const { lang, date } = article.info;
  const blocks = [...readBlocks(article)].map(({ block }) => block);
  const { mentions } = findMentions(index, blocks, { asOf: date.date, lang }, null);
  const actors = mentions.filter(({ type }) => type === 'actor').length;
  return {
    publisher,
    lang,
    date: date.date,
    length: blocks.reduce((sum, { text }) => sum + text.length, 0),
    actors,
    events: mentions.length - actors,
    shown: mentions.filter(({ shown }) => shown).length,
    links: mentions.map((mention) => toLink(publisher, blocks, mention)),
  };
}

const CONTEXT_CODE_UNITS = 45;

function toLink(
  publisher: string,
  blocks: readonly Block[],
  { block: at, start, end, surface, entity }: LinkedMention,
): PageLink {
  const place = blocks.findIndex(({ id }) => id === at);
  const { text } = blocks[place]!;
  const before = blocks.slice(0, place).reduce((sum, block) => sum + timesIn(block.text, surface), 0);
  const around = `${text.slice(Math.max(0, start - CONTEXT_CODE_UNITS), start)}[${surface}]${text.slice(end, end + CONTEXT_CODE_UNITS)}`;
  return { publisher, surface, entity, occurrence: before + timesIn(text.slice(0, start), surface) + 1, around };
}

/** How often the letters stand in the text, inside longer words too. */
function timesIn(text: string, letters: string): number {
  return text.split(letters).length - 1;
}
