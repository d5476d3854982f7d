/** The package has no types of its own. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Place of the last code unit of some hits, and the hits. */
    search(text: string): [last: number, hits: string[]][];
  }
}
