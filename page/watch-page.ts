import { type BlockLedger, createLedger } from './block-ledger.ts';
import { changedScopes } from './changed-scopes.ts';
import { collapseSpace } from './collapse-space.ts';
import { collectBlocks, type FoundBlock } from './collect-blocks.ts';
import { elementKind } from './element-kind.ts';
import type { Article } from './find-article.ts';
import { isUnseen } from './is-apart.ts';
import { findNextArticles } from './next-article.ts';
import type { PageAddress } from './page-address.ts';
import type { PageBlock } from './page-block.ts';
import { type PageChanges, watchChanges } from './page-changes.ts';
import { pause } from './pause.ts';

/** What has changed in what is to be read. */
export type PageUpdate =
  | {
      kind: 'blocks';
      /** In reading order. */
      added: PageBlock[];
      /** Ids of blocks whose marks must go. */
      removed: number[];
    }
  /** The reader has moved on inside the page: this article is over; look for another with `findArticle`. */
  | { kind: 'left' };

/** Milliseconds of work before the page gets its turn; half a frame, so that scrolling stays smooth. */
const SLICE_MS = 8;

/**
 * Reads an article and goes on reading as its page changes, until the signal aborts or the article is left.
 * The first updates bring the whole article in slices; later ones only what came, changed or went. Never changes
 * the page. Block ids count up from 0 for each call.
 * @param address  the window's live location
 */
export async function* watchPage(
  article: Article,
  address: PageAddress,
  signal: AbortSignal,
): AsyncGenerator<PageUpdate, void, undefined> {
  const over = new AbortController();
  try {
    yield* readWhileThere(article, address, AbortSignal.any([signal, over.signal]));
  } finally {
    over.abort(); // also when the caller stops asking
  }
}

async function* readWhileThere(
  article: Article,
  address: PageAddress,
  signal: AbortSignal,
): AsyncGenerator<PageUpdate, void, undefined> {
  const ledger = createLedger();
  const changes = watchChanges(article.root, signal);
  const hasLeft = departureOf(article, address);
  let interrupted = false;
  for (const part of article.parts) {
    interrupted = (yield* firstReading(part, article, ledger, changes, signal)) || interrupted;
  }
  // A walk that was interrupted may have lost its place when the page changed; then all is read again and compared.
  let rereads = interrupted && changes.any();
  while (await changes.next()) {
    if (hasLeft()) {
      yield { kind: 'left' };
      return;
    }
    const records = changes.take();
    const scopes = rereads ? [...article.parts] : changedScopes(records, ledger);
    rereads = false;
    for (const next of findNextArticles(records, article)) {
      article.parts.push(next);
      changes.observe(next);
      if (!scopes.includes(next)) scopes.push(next);
    }
    for (const scope of scopes) yield* readAgain(scope, article, ledger, changes, signal);
  }
}

/** Reads a part in slices; returns whether the page had its turn in between. */
async function* firstReading(
  part: Element,
  article: Article,
  ledger: BlockLedger,
  changes: PageChanges,
  signal: AbortSignal,
): AsyncGenerator<PageUpdate, boolean, undefined> {
  let interrupted = false;
  let added: PageBlock[] = [];
  let started = performance.now();
  for (const found of collectBlocks(part, article.isApart)) {
    const block = ledger.append(found);
    if (block !== null) added.push(block);
    observeShadow(found, changes);
    if (performance.now() - started < SLICE_MS) continue;
    if (added.length > 0) yield { kind: 'blocks', added, removed: [] };
    await pause();
    if (signal.aborted) return true;
    interrupted = true;
    added = [];
    started = performance.now();
  }
  if (added.length > 0) yield { kind: 'blocks', added, removed: [] };
  return interrupted;
}

async function* readAgain(
  scope: Element,
  article: Article,
  ledger: BlockLedger,
  changes: PageChanges,
  signal: AbortSignal,
): AsyncGenerator<PageUpdate, void, undefined> {
  const found: FoundBlock[] = [];
  if (isReadable(scope, article)) {
    let started = performance.now();
    for (const block of collectBlocks(scope, article.isApart)) {
      found.push(block);
      observeShadow(block, changes);
      if (performance.now() - started < SLICE_MS) continue;
      await pause();
      if (signal.aborted) return;
      started = performance.now();
    }
  }
  const { added, removed } = ledger.replace(scope, found);
  if (added.length > 0 || removed.length > 0) yield { kind: 'blocks', added, removed };
}

/** Whether an element lies in the article with nothing around it that is hidden or apart. */
function isReadable(scope: Element, article: Article): boolean {
  if (!scope.isConnected) return false;
  for (let up: Element | null = scope; up !== null; up = up.parentElement ?? hostOf(up)) {
    if (isUnseen(up, elementKind(up) === 'block') || article.isApart(up)) return false;
    if (article.parts.includes(up)) return true;
  }
  return false;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root && root.host instanceof Element ? root.host : null;
}

/** Text in an open shadow root changes unseen by observers outside it. */
function observeShadow(found: FoundBlock, changes: PageChanges): void {
  const root = found.element.getRootNode();
  if (root !== found.element.ownerDocument && root.nodeType === 11) changes.observe(root);
}

/**
 * Whether the page has moved on: the article was taken out, or the address is another and the headline with it.
 * A new address alone is no departure: galleries and endless scrolling rewrite it over one text.
 */
function departureOf(article: Article, address: PageAddress): () => boolean {
  const placeOf = (): string => address.href.replace(/#.*$/, '');
  const headlineOf = (): string =>
    article.headline === null
      ? article.root.ownerDocument.title
      : article.headline.isConnected
        ? collapseSpace(article.headline.textContent ?? '')
        : '';
  const place = placeOf();
  const headline = headlineOf();
  return () => !article.body.isConnected || (placeOf() !== place && headlineOf() !== headline);
}
