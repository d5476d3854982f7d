/** A host that is silent for longer than this is taken for gone: sooner than a browser stops an idle background (30 s). */
export const SILENCE_MS = 20_000;

/** Told instead of a piece when the host fell silent. */
export class SilentHost extends Error {
  override name = 'SilentHost';
}

/**
 * Reads a body piece by piece as it comes. Rejects as the network does, and with SilentHost when nothing comes for
 * `silenceMs`: a connection that neither sends nor ends would keep an update under way for ever.
 */
export async function* readBody(response: Response, silenceMs: number): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (reader === undefined) return;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), silenceMs);
      if (done) return;
      yield value;
    }
  } finally {
    // Also where the caller has had enough: what is still to come must not be sent.
    await reader.cancel().catch(() => {});
  }
}

/** The promise, or a rejection with SilentHost when it takes longer. */
export async function within<T>(promise: Promise<T>, silenceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<never>((_, failed) => {
    timer = setTimeout(() => failed(new SilentHost()), silenceMs);
  });
  try {
    return await Promise.race([promise, silence]);
  } finally {
    clearTimeout(timer);
  }
}
