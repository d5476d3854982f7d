/** How a step went, in the unit it counts in: tests where it has tests, else itself as one. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** One thing that `npm test` looks at. */
export interface Step {
  /** Short name, also what `--only` takes. */
  name: string;
  /** Shown in the summary. */
  title: string;
  run: () => Promise<Tally>;
}
