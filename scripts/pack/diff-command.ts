import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { listChanges } from '../../data/list-changes.ts';
import type { Pack } from '../../model/pack.ts';
import type { EntityChanges } from '../../model/pack-change.ts';
import { readPackAt } from './pack-file.ts';
import { parseWords } from './parse-words.ts';
import { writeDeltaFile } from './write-delta-file.ts';

/** Changes of one kind are told one by one up to this many, then counted: a log is read by people. */
const MAX_TOLD = 5;

function tellEntity({ name, entity, changes }: EntityChanges): string[] {
  const kinds = [...new Set(changes.map(({ kind }) => kind))];
  const lines = kinds.flatMap((kind) => {
    const details = changes.filter((change) => change.kind === kind).map(({ detail }) => detail);
    const words = kind.replaceAll('-', ' ');
    const told = details.slice(0, MAX_TOLD).map((detail) => `  ${words}${detail === '' ? '' : `: ${detail}`}`);
    return details.length > MAX_TOLD ? [...told, `  and ${details.length - MAX_TOLD} more`] : told;
  });
  return [`${name} (${entity})`, ...lines];
}

function tell(older: Pack, newer: Pack): void {
  const changes = listChanges(older, newer);
  console.log(
    `${older.manifest.id} ${older.manifest.version} to ${newer.manifest.version}: ${changes.length} entities changed`,
  );
  for (const line of changes.flatMap(tellEntity)) console.log(line);
}

/** `pack diff OLD NEW [--out DIR]` */
export function diffCommand(words: string[]): number {
  const parsed = parseWords(words, ['out']);
  const [oldPath, newPath, ...others] = parsed?.positionals ?? [];
  if (parsed === null || oldPath === undefined || newPath === undefined || others.length > 0) return 2;
  const [older, newer] = [readPackAt(oldPath), readPackAt(newPath)];
  if (older === null || newer === null) return 1;
  if (older.manifest.id !== newer.manifest.id) {
    console.error(`These are two packs, not two versions: "${older.manifest.id}" and "${newer.manifest.id}".`);
    return 1;
  }
  tell(older, newer);
  const { out } = parsed.values;
  if (out !== undefined) {
    mkdirSync(out, { recursive: true });
    const { url, bytes } = writeDeltaFile(out, older, newer);
    console.log(`${join(out, url)}: ${bytes} bytes`);
  }
  return 0;
}
