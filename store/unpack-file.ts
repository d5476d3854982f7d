/**
 * Unpacks gzip to text, bounded: a small file can unpack to more than a machine holds.
 * @param maxBytes  more than this and it is given up with an error
 */
export async function unpackFile(file: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<string> {
  const stream = new Blob([file]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const texts: string[] = [];
  let length = 0;
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > maxBytes) {
      await reader.cancel();
      throw new RangeError(`The file unpacks to more than ${maxBytes >> 20} MB.`);
    }
    texts.push(decoder.decode(value, { stream: true }));
  }
  return texts.join('') + decoder.decode();
}

/** Packs a text with gzip. */
export async function packFile(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** SHA-256, lower-case hex. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
