import type { Browser } from 'puppeteer-core';

/** What WebDriver BiDi answers to an evaluation. */
interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** The commands of WebDriver BiDi that Puppeteer has no public door to. */
export interface BidiSession {
  /** Evaluates an expression in Firefox's own scope, where the extension's internals are; it must give a string. */
  evaluateInChrome(expression: string): Promise<string>;
  /** Evaluates in a page, by its address; the whole answer, for callers that need node references. */
  evaluateInPage(url: string, expression: string, serialization: object): Promise<unknown>;
  /** Calls a function in a page with one of its nodes; it must give a string, or undefined, which comes as such a word. */
  callInPage(url: string, functionDeclaration: string, sharedId: string): Promise<string>;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/**
 * Opens the BiDi connection beneath a Puppeteer Firefox. Puppeteer keeps it to itself and Firefox allows one session
 * only, so the field is taken by name; its absence is an error that says so.
 */
export function bidiSessionOf(browser: Browser): BidiSession {
  const connection = connectionOf(browser);
  const send = async (method: string, params: object): Promise<unknown> =>
    (await connection.send(method, params)).result;

  async function contextWhere(isWanted: (url: string) => boolean, params: object): Promise<string> {
    // The shape is fixed by the WebDriver BiDi standard, browsingContext.GetTreeResult.
    const tree = (await send('browsingContext.getTree', params)) as { contexts: { context: string; url: string }[] };
    const found = tree.contexts.findLast(({ url }) => isWanted(url));
    if (found === undefined) throw new Error('Firefox has no such page open');
    return found.context;
  }

  const pageAt = (url: string): Promise<string> => contextWhere((one) => one === url, { maxDepth: 0 });

  return {
    async evaluateInChrome(expression) {
      const context = await contextWhere((url) => url.endsWith('/browser.xhtml'), { 'moz:scope': 'chrome' });
      const answer = await send('script.evaluate', { expression, target: { context }, awaitPromise: true });
      return String(outcomeOf(answer).value);
    },
    async evaluateInPage(url, expression, serializationOptions) {
      const target = { context: await pageAt(url) };
      return outcomeOf(await send('script.evaluate', { expression, target, awaitPromise: true, serializationOptions }));
    },
    async callInPage(url, functionDeclaration, sharedId) {
      const target = { context: await pageAt(url) };
      const params = { functionDeclaration, arguments: [{ sharedId }], target, awaitPromise: true };
      return String(outcomeOf(await send('script.callFunction', params)).value);
    },
  };
}

function connectionOf(browser: Browser): Connection {
  const connection = 'connection' in browser ? browser.connection : null;
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('This version of puppeteer-core keeps its BiDi connection elsewhere: see bidi-session.ts');
  }
  // Looked at above; its send() takes the method and parameters of the BiDi standard.
  return connection as Connection;
}

function outcomeOf(answer: unknown): { value?: unknown } {
  // The shape is fixed by the WebDriver BiDi standard, script.EvaluateResult.
  const evaluated = answer as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text ?? 'evaluation failed');
  return evaluated.result ?? {};
}
