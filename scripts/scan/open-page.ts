import { parseHTML } from 'linkedom';

/** A saved page, parsed, with the address it says it had. */
export interface OpenPage {
  document: Document;
  address: { href: string; hostname: string; pathname: string };
}

/** Parses the HTML of a saved page. Its address is the one it declares; without one, a file address that says nothing. */
export function openPage(html: string): OpenPage {
  const { document } = parseHTML(html);
  return { document, address: declaredAddress(document) };
}

function declaredAddress(document: Document): OpenPage['address'] {
  const declared = [
    document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    document.querySelector('meta[property="og:url"]')?.getAttribute('content'),
  ];
  for (const address of declared) {
    if (address && URL.canParse(address)) return new URL(address);
  }
  return { href: 'file:///', hostname: '', pathname: '' };
}
