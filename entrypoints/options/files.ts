import { fail, ok, type Result } from '../../model/result.ts';
import type { UpdateError } from '../../model/update.ts';

/** A browser carries messages of 64 MB, and base64 takes four letters for three bytes. The larger go by a feed. */
const MAX_FILE_BYTES = 45 * 1024 * 1024;

/** The bytes of a file as base64: messages carry text. */
export function readAsBase64(file: File): Promise<Result<string, UpdateError>> {
  if (file.size > MAX_FILE_BYTES) {
    return Promise.resolve(
      unreadable(`${file.name} is larger than the ${MAX_FILE_BYTES >> 20} MB that can be picked.`),
    );
  }
  return new Promise((done) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      done(ok(url.slice(url.indexOf(',') + 1)));
    };
    reader.onerror = () => done(unreadable(`${file.name} cannot be read.`));
    reader.readAsDataURL(file);
  });
}

function unreadable(message: string): Result<never, UpdateError> {
  return fail({ code: 'broken-pack', message, remedy: '' });
}

/** Offers bytes (in base64) to the reader as a file to save. */
export function saveFile(name: string, base64: string, type: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by the time this turn ends.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
