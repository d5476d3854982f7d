/** A figure with three digits that count. */
export function short(figure: number): string {
  if (Math.abs(figure) >= 100) return Math.round(figure).toLocaleString('en');
  if (Math.abs(figure) >= 10) return figure.toFixed(1);
  return figure.toFixed(Math.abs(figure) < 0.1 ? 3 : 2);
}
