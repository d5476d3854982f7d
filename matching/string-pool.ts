import type { EntityId } from '../model/entity.ts';

/** Collects strings, each once, and lays them out as bytes (see stringBytes in surface-index.ts). */
export class StringPool {
  private readonly numbers = new Map<string, number>();
  private readonly all: string[] = [];
  private lastText = '';
  private lastNumber = -1;

  /** The number of a text, new or known; -1 for null. */
  number(text: string | null): number {
    if (text === null) return -1;
    // The name of an entity is asked for twice in a row, for its record and for its surface.
    if (text === this.lastText && this.lastNumber >= 0) return this.lastNumber;
    let number = this.numbers.get(text);
    if (number === undefined) {
      number = this.all.push(text) - 1;
      this.numbers.set(text, number);
    }
    this.lastText = text;
    this.lastNumber = number;
    return number;
  }

  /** The number of the id of an entity, which no other string is like: it is not looked for among them. */
  numberOfId(id: EntityId): number {
    return this.all.push(id) - 1;
  }

  /** All strings, each at its number. */
  texts(): readonly string[] {
    return this.all;
  }

  /** Start of each string, with one entry more for the end, and all bytes. */
  toSections(): { starts: Uint32Array; bytes: Uint8Array } {
    const starts = new Uint32Array(this.all.length + 1);
    let size = 0;
    for (const text of this.all) size += text.length * 3;
    const bytes = new Uint8Array(size);
    let at = 0;
    let number = 0;
    for (const text of this.all) {
      starts[number++] = at;
      at = writeUtf8(text, bytes, at);
    }
    starts[number] = at;
    return { starts, bytes: bytes.slice(0, at) };
  }
}

/** UTF-8, except that the halves of a pair are written one by one: what is read back is the same string, halves or not. */
function writeUtf8(text: string, bytes: Uint8Array, start: number): number {
  let at = start;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes[at++] = code;
    else {
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 63);
      }
      bytes[at++] = 0x80 | (code & 63);
    }
  }
  return at;
}
