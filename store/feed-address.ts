/**
 * Reads the address of a feed as a reader types it.
 * @returns null when it is none. Plain http only on this machine: a feed is signed, but who reads it is nobody's business
 */
export function feedAddress(typed: string): string | null {
  const url = URL.parse(typed.trim());
  if (url === null || url.username !== '' || url.password !== '') return null;
  const local = url.hostname === '127.0.0.1' || url.hostname === 'localhost' || url.hostname === '[::1]';
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && local)) return null;
  url.hash = '';
  return url.href;
}

/**
 * The absolute address of a file that a feed names.
 * @returns null when it is no address, or leads from https to http
 */
export function feedFileAddress(url: string, feedUrl: string): string | null {
  const address = URL.parse(url, feedUrl);
  if (address === null || !/^https?:$/.test(address.protocol)) return null;
  return feedUrl.startsWith('https:') && address.protocol !== 'https:' ? null : address.href;
}
