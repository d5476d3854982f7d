import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openPage } from '../../scripts/scan/open-page.ts';

/** A page under tests/fixtures/pages, parsed as the command line parses it. */
export function readFixture(name: string): ReturnType<typeof openPage> {
  const path = fileURLToPath(new URL(`../fixtures/pages/${name}.html`, import.meta.url));
  return openPage(readFileSync(path, 'utf8'));
}

/** A page made of the body given, for behaviour that fits on one line. */
export function pageOf(body: string, head = ''): ReturnType<typeof openPage> {
  return openPage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
}
