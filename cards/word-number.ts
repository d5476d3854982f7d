const BILLION = 1e9;
const MILLION = 1e6;

/** A number in plain English: "67,000", "1.2 million", "17 billion". Small and uneven numbers keep every digit. */
export function wordNumber(value: number): string {
  if (value >= BILLION && isShort(value / BILLION)) return `${value / BILLION} billion`;
  if (value >= MILLION && isShort(value / MILLION)) return `${value / MILLION} million`;
  return groupDigits(value);
}

/** At most two decimals: 1.25 million is read at a glance, 1.254321 million is not. */
function isShort(scaled: number): boolean {
  return Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-9;
}

function groupDigits(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}
