/** Writes what went wrong to the extension's own console, under one prefix. Nothing of a page's text belongs here. */
export function logError(where: string, error: unknown): void {
  console.error(`[sidelight] ${where}:`, error);
}
