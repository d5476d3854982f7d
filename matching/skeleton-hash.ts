/** Gives a skeleton's 32-bit number in the index (FNV-1a). Two skeletons with one number only cost a comparison. */
export function skeletonHash(skeleton: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < skeleton.length; i++) {
    hash = Math.imul(hash ^ skeleton.charCodeAt(i), 0x01000193);
  }
  return hash >>> 0;
}
