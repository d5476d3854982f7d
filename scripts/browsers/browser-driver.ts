import type { Page } from 'puppeteer-core';
import type { BrowserName } from './browser-candidates.ts';

/**
 * A running browser with Sidelight loaded, the same to its user whichever it is. Pages are Puppeteer's, which speak
 * CDP to Chromium and WebDriver BiDi to Firefox; below are the things that Puppeteer has no common word for.
 */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** What the browser calls itself, with version. */
  readonly version: string;
  /** Opens a tab and resolves when its document and subresources are loaded. */
  open(url: string): Promise<Page>;
  /** Opens a page of the extension ("options.html") in a tab and resolves when it has rendered something. */
  openExtensionPage(path: string): Promise<Page>;
  /**
   * Runs `read` on the shadow root of the popover, which is closed to the page's own scripts.
   * @param read  must be self-contained: it is sent as source
   * @returns what it gives, as plain data; null when the page has no popover
   */
  readPopover<T>(page: Page, read: (root: ShadowRoot) => T): Promise<T | null>;
  /** Kills the background as the browser does when it has been idle; resolves when it is gone. */
  killBackground(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
}

export interface LaunchOptions {
  executable: string;
  /** Directory of the built extension. */
  extension: string;
  headless: boolean;
}
