/** Where a page lives, as far as reading it needs: a `URL` and the window's `location` both fit. */
export interface PageAddress {
  href: string;
  hostname: string;
  pathname: string;
}
