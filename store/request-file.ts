import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { updateError } from './update-error.ts';

/** What a request needs of the world: the network, and leave to use it. */
export interface Network {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the reader allowed this host. */
  mayReach: (url: string) => Promise<boolean>;
}

/**
 * Asks a host for a file: without cookies or referrer, so that a publisher sees a reader and not which; past the
 * browser's own cache, since what counts is held here. A redirect to another host is refused: it was not allowed.
 * @returns the response with status 200, 206 or 304; otherwise why not
 */
export async function requestFile(
  { fetch, mayReach }: Network,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Result<Response, UpdateError>> {
  const host = new URL(url).host;
  if (!(await mayReach(url))) return fail(updateError('not-permitted', `Sidelight may not reach ${host}.`));
  try {
    const response = await fetch(url, {
      headers,
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.url !== '' && new URL(response.url).host !== host && !(await mayReach(response.url))) {
      await response.body?.cancel();
      return fail(updateError('not-permitted', `${host} leads on to ${new URL(response.url).host}.`));
    }
    if (response.ok || response.status === 304) return ok(response);
    await response.body?.cancel();
    return fail(updateError('bad-status', `${host} answers ${response.status} for ${new URL(url).pathname}.`));
  } catch (cause) {
    return fail(networkError(cause, host));
  }
}

/** What a broken connection is told as; a reader who cancels is told nothing else. */
export function networkError(cause: unknown, host: string): UpdateError {
  const cancelled = cause instanceof DOMException && cause.name === 'AbortError';
  return cancelled
    ? updateError('cancelled', 'The update was cancelled; the previous data stay in use.')
    : updateError('offline', `${host} cannot be reached, or the connection broke.`);
}
