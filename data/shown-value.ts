const MAX_SHOWN_CODE_UNITS = 60; // enough to recognise the value in its line

/** A value of a stranger's record as an error quotes it: its JSON, cut short. */
export function shownValue(value: unknown): string {
  const text = jsonOf(value);
  return text.length > MAX_SHOWN_CODE_UNITS ? `${text.slice(0, MAX_SHOWN_CODE_UNITS)}...` : text;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    // What JSON.parse takes can be nested more deeply than it can be written again.
    return 'lists in lists without end';
  }
}
