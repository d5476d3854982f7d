import { readSound } from './read-sound.ts';

function check(directory: string): boolean {
  const pack = readSound(directory);
  if (pack === null) return false;
  const { id, version, cutOff, counts } = pack.manifest;
  const parts = Object.entries(counts).map(([sort, count]) => `${count} ${sort}`);
  console.log(`${directory}: ${id} ${version}, up to ${cutOff}: ${parts.join(', ')}. Sound.`);
  return true;
}

/** `pack check DIRECTORY...` */
export function checkPack(directories: string[]): number {
  if (directories.length === 0) return 2;
  return directories.map(check).every(Boolean) ? 0 : 1;
}
