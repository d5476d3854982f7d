import puppeteer, { type Browser, type CDPSession, type Page, type Protocol } from 'puppeteer-core';
import type { BrowserDriver, LaunchOptions } from './browser-driver.ts';

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const POPOVER = 'SIDELIGHT-POPOVER';

/**
 * Starts Chromium with the extension loaded. The extension goes in over the debugging pipe, which branded Chrome takes
 * as well; the command-line switch it refuses.
 */
export async function launchChromium({ executable, extension, headless }: LaunchOptions): Promise<BrowserDriver> {
  const browser = await puppeteer.launch({
    executablePath: executable,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    // Root has no sandbox to enter; everybody else keeps theirs.
    args: [...QUIET, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const id = await browser.installExtension(extension);
  const version = await browser.version();
  return {
    name: 'chromium',
    version,
    open: (url) => openTab(browser, url),
    openExtensionPage: (path) => openTab(browser, `chrome-extension://${id}/${path}`),
    readPopover,
    killBackground: () => killBackground(browser, id),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

async function openTab(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  return page;
}

async function readPopover<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null> {
  const session = await page.createCDPSession();
  try {
    const objectId = await popoverRoot(session);
    if (objectId === null) return null;
    const functionDeclaration = `function () { return (${read.toString()})(this); }`;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId,
      functionDeclaration,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails !== undefined)
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The host hangs on <html>; only the debugger sees through its closed root. */
async function popoverRoot(session: CDPSession): Promise<string | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 2 });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  const host = html?.children?.find((node) => node.nodeName === POPOVER);
  if (host === undefined) return null;
  const { node } = await session.send('DOM.describeNode', { nodeId: host.nodeId, depth: 1, pierce: true });
  const shadow: Protocol.DOM.Node | undefined = node.shadowRoots?.[0];
  if (shadow === undefined) return null;
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: shadow.backendNodeId });
  return object.objectId ?? null;
}

async function killBackground(browser: Browser, id: string): Promise<void> {
  const isOurs = (url: string): boolean => url.startsWith(`chrome-extension://${id}/`);
  const target = browser.targets().find((one) => one.type() === 'service_worker' && isOurs(one.url()));
  const worker = await target?.worker();
  if (target === undefined || worker === undefined || worker === null) return;
  const gone = new Promise<void>((resolve) => {
    browser.on('targetdestroyed', function onDestroyed(destroyed) {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onDestroyed);
      resolve();
    });
  });
  await worker.close();
  await gone;
}
