/** A region its reader writes into. Asks the attribute: `isContentEditable` has the browser style the whole page first. */
export function isEditable(element: Element): boolean {
  const value = element.getAttribute('contenteditable');
  return value !== null && value.toLowerCase() !== 'false';
}
