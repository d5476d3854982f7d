/** The sections of a compiled index, in the order in which they lie in it. */
export const SECTION = {
  firstMask: 0,
  bucketStart: 1,
  entries: 2,
  checks: 3,
  postingStart: 4,
  postings: 5,
  postingText: 6,
  entityStart: 7,
  facts: 8,
  idSlots: 9,
  stringStart: 10,
  stringBytes: 11,
  names: 12,
} as const;
const SECTION_COUNT = 13;

const MAGIC = 0x4c444953; // "SIDL"
/** Raised with every change of layout, so that bytes of an older build are refused and compiled anew. */
const VERSION = 4;
const HEADER_INTS = 2 + 2 * SECTION_COUNT;
const ALIGNMENT = 8; // bytes; what any typed array asks for

type Section = Uint8Array | Uint16Array | Int32Array | Uint32Array;

/** Lays the sections, given in the order of SECTION, behind a header that says where each lies. */
export function joinSections(sections: readonly Section[]): Uint8Array {
  const header = new Int32Array(HEADER_INTS);
  header.set([MAGIC, VERSION]);
  let at = align(header.byteLength);
  sections.forEach((section, n) => {
    header.set([at, section.byteLength], 2 + 2 * n);
    at = align(at + section.byteLength);
  });
  const bytes = new Uint8Array(at);
  bytes.set(new Uint8Array(header.buffer));
  sections.forEach((section, n) => {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), header[2 + 2 * n]!);
  });
  return bytes;
}

/**
 * Reads the header.
 * @returns the buffer, and `extent`: byte offset and number of elements of a section, as typed arrays take them
 * @throws RangeError when the bytes are no index, one of another version, or cut short
 */
export function openSections(given: Uint8Array): {
  buffer: ArrayBufferLike;
  extent: (section: number, elementBytes: number) => [number, number];
} {
  const bytes = given.byteOffset % ALIGNMENT === 0 ? given : given.slice();
  if (bytes.byteLength < HEADER_INTS * 4) throw new RangeError('These bytes are too short to be a name index.');
  const header = new Int32Array(bytes.buffer, bytes.byteOffset, HEADER_INTS);
  if (header[0] !== MAGIC || header[1] !== VERSION) {
    throw new RangeError(`These bytes are not a name index of version ${VERSION}: compile the packs again.`);
  }
  for (let n = 0; n < SECTION_COUNT; n++) {
    const end = header[2 + 2 * n]! + header[3 + 2 * n]!;
    if (end > bytes.byteLength) throw new RangeError('This name index is cut short: compile the packs again.');
  }
  return {
    buffer: bytes.buffer,
    extent: (section, elementBytes) => [
      bytes.byteOffset + header[2 + 2 * section]!,
      header[3 + 2 * section]! / elementBytes,
    ],
  };
}

function align(at: number): number {
  return Math.ceil(at / ALIGNMENT) * ALIGNMENT;
}
