import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldLabel, GoldText } from './gold-label.ts';
import { parseMarkedArticle } from './parse-marked-article.ts';

const FOLDERS = ['', '/held-out', '/held-out-second', '/held-out-third'].map(
  (folder) => `tests/fixtures/articles${folder}`,
);
const SUFFIX = '.marked.txt';

/** What `<slug>.mentions.json` holds: offsets count UTF-16 code units into `<slug>.txt`. */
export function mentionsJson(article: GoldText): string {
  const mentions = article.labels.map(toRow);
  const rows = mentions.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  const { date, lang, note } = article;
  return `{\n  "date": ${JSON.stringify(date)},\n  "lang": ${JSON.stringify(lang)},\n  "note": ${JSON.stringify(note)},\n  "mentions": [\n${rows}\n  ]\n}\n`;
}

function toRow({ start, end, surface, entities, type, optional, told, trap }: GoldLabel): object {
  return {
    start,
    end,
    surface,
    entity: entities[0] ?? null,
    type: trap ? null : type,
    ...(entities.length > 1 ? { also: entities.slice(1) } : {}),
    ...(optional ? { optional } : {}),
    ...(told ? { told } : {}),
    ...(trap ? { trap } : {}),
  };
}

if (import.meta.main) {
  for (const folder of FOLDERS) {
    for (const name of readdirSync(folder).filter((file) => file.endsWith(SUFFIX))) {
      const slug = name.slice(0, -SUFFIX.length);
      const article = parseMarkedArticle(slug, readFileSync(join(folder, name), 'utf8'));
      writeFileSync(join(folder, `${slug}.txt`), article.text);
      writeFileSync(join(folder, `${slug}.mentions.json`), mentionsJson(article));
      console.log(`${join(folder, slug)}: ${article.labels.length} labels`);
    }
  }
}
