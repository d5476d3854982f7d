/** A number with its noun: "1 outlet", "6 outlets". */
export function wordCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
