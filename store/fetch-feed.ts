import { MAX_FEED_CODE_UNITS } from '../data/pack-limits.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { readBody, SILENCE_MS } from './read-body.ts';
import { type Network, networkError, requestFile } from './request-file.ts';
import { updateError } from './update-error.ts';

/** feed.json as a host served it; null when it says that nothing changed since `etag`. */
export type FetchedFeed = { text: string; etag: string | null } | null;

/**
 * Fetches feed.json, bounded.
 * @param etag  of the copy last installed from; null to read it whatever the host thinks
 */
export async function fetchFeed(
  network: Network,
  url: string,
  etag: string | null,
  signal: AbortSignal,
): Promise<Result<FetchedFeed, UpdateError>> {
  const asked = await requestFile(network, url, etag === null ? {} : { 'If-None-Match': etag }, signal);
  if (!asked.ok) return asked;
  const response = asked.value;
  if (response.status === 304 && etag !== null) return ok(null);
  const { host, pathname } = new URL(url);
  if (response.status !== 200) {
    await response.body?.cancel();
    return fail(updateError('bad-status', `${host} answers ${response.status} for ${pathname}.`));
  }
  try {
    const text = await readBounded(response, network.silenceMs ?? SILENCE_MS);
    if (text === null) return fail(updateError('feed-refused', 'The feed is larger than any feed is read.'));
    return ok({ text, etag: response.headers.get('ETag') });
  } catch (cause) {
    return fail(networkError(cause, host));
  }
}

/** A text of at most as many bytes as a feed may have characters; null when there is more. */
async function readBounded(response: Response, silenceMs: number): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of readBody(response, silenceMs)) {
    bytes += piece.length;
    if (bytes > MAX_FEED_CODE_UNITS) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
