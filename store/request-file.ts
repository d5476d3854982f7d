import { fail, ok, type Result } from '../model/result.ts';
import type { UpdateError } from '../model/update.ts';
import { SILENCE_MS, SilentHost, within } from './read-body.ts';
import { updateError } from './update-error.ts';

/** What a request needs of the world: the network, and leave to use it. */
export interface Network {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Whether the reader allowed this host. */
  mayReach: (url: string) => Promise<boolean>;
  /** How long a host may be silent before it is taken for gone; SILENCE_MS unless a test is in a hurry. */
  silenceMs?: number;
}

/**
 * Asks a host for a file: without cookies or referrer, so that a publisher sees a reader and not which; past the
 * browser's own cache, since what counts is held here. A redirect to a host that was not allowed, or from https to http,
 * is refused.
 * @returns the response with status 200, 206, 304 or 416; otherwise why not
 */
export async function requestFile(
  { fetch, mayReach, silenceMs = SILENCE_MS }: Network,
  url: string,
  headers: Record<string, string>,
  signal: AbortSignal,
): Promise<Result<Response, UpdateError>> {
  const { host, pathname, origin } = new URL(url);
  if (!(await mayReach(url))) return fail(updateError('not-permitted', `Sidelight may not reach ${host}.`));
  const silent = new AbortController();
  try {
    const asked = fetch(url, {
      headers,
      signal: AbortSignal.any([signal, silent.signal]),
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    const response = await within(asked, silenceMs);
    const led = response.url === '' ? null : await ledAstray(origin, response.url, mayReach);
    if (led === null && (response.ok || response.status === 304 || response.status === 416)) return ok(response);
    await response.body?.cancel();
    if (led !== null) return fail(updateError('not-permitted', `${host} leads on to ${led}.`));
    return fail(updateError('bad-status', `${host} answers ${response.status} for ${pathname}.`));
  } catch (cause) {
    if (cause instanceof SilentHost) silent.abort();
    return fail(networkError(cause, host));
  }
}

/** Where a redirect led that may not be followed; null when there was none or it may. */
async function ledAstray(origin: string, end: string, mayReach: Network['mayReach']): Promise<string | null> {
  const { origin: reached, protocol } = new URL(end);
  if (reached === origin) return null;
  if (origin.startsWith('https:') && protocol !== 'https:') return reached;
  return (await mayReach(end)) ? null : reached;
}

/** What a broken connection is told as; a reader who cancels is told nothing else. */
export function networkError(cause: unknown, host: string): UpdateError {
  if (cause instanceof DOMException && cause.name === 'AbortError') {
    return updateError('cancelled', 'The update was cancelled; the previous data stay in use.');
  }
  const silent = cause instanceof SilentHost;
  return updateError(
    'offline',
    silent ? `${host} stopped answering.` : `${host} cannot be reached, or the connection broke.`,
  );
}
