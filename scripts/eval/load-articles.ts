import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldText } from './gold-label.ts';
import { parseMarkedArticle } from './parse-marked-article.ts';

const SUFFIX = '.marked.txt';

/** Our own labelled articles in a folder, by slug; none when the folder is missing. */
export function loadArticles(folder: string): GoldText[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(SUFFIX))
    .sort()
    .map((name) => parseMarkedArticle(name.slice(0, -SUFFIX.length), readFileSync(join(folder, name), 'utf8')));
}
