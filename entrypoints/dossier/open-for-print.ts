/**
 * Opens every fold before the page is printed and closes those again that were closed: paper cannot be pressed.
 * @returns takes the listeners off
 */
export function openForPrint(): () => void {
  const leaving = new AbortController();
  const opened: HTMLDetailsElement[] = [];
  const open = () => {
    for (const fold of document.querySelectorAll('details:not([open])')) {
      if (!(fold instanceof HTMLDetailsElement)) continue;
      fold.open = true;
      opened.push(fold);
    }
  };
  const close = () => {
    for (const fold of opened.splice(0)) fold.open = false;
  };
  addEventListener('beforeprint', open, { signal: leaving.signal });
  addEventListener('afterprint', close, { signal: leaving.signal });
  return () => leaving.abort();
}
