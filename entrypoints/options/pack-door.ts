import { browser } from '#imports';
import { sendMessage } from '../../extension/messenger.ts';
import type { Protocol, Reply, Request } from '../../extension/protocol.ts';
import { fail } from '../../model/result.ts';
import type { UpdateError } from '../../model/update.ts';

const SILENT: UpdateError = {
  code: 'interrupted',
  message: 'Sidelight is not answering.',
  remedy: 'Reload this page; what was installed before is still in use.',
};

/** Messages that are answered with what came of a change. */
type Asked = {
  [M in keyof Protocol]: Extract<Reply<M>, { ok: false; error: UpdateError }> extends never ? never : M;
}[keyof Protocol];

/** Asks the background for something about packs; a background that is gone is told like any failure. */
export function ask<M extends Asked>(message: M, request: Request<M>): Promise<Reply<M>>;
export function ask(message: 'cancelUpdate', request: { feed: string }): Promise<void>;
export async function ask(message: Asked | 'cancelUpdate', request: unknown): Promise<unknown> {
  try {
    // The overloads above tie each message to what it carries.
    return await sendMessage(message as 'rollBackPack', request as Request<'rollBackPack'>);
  } catch {
    return fail(SILENT);
  }
}

/**
 * Asks the reader to allow a host, unless it is allowed: must be called inside a click. What comes of it the background
 * finds out for itself.
 */
export async function allowHost(url: string): Promise<void> {
  const origin = URL.parse(url)?.origin;
  if (origin === undefined || !/^https?:/.test(origin)) return;
  await browser.permissions.request({ origins: [`${origin}/*`] }).catch(() => false);
}
