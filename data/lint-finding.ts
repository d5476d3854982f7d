/** What the linter looks for beyond the format. Closed: each has a broken fixture named after it. */
export const LINT_RULES = [
  'no-provenance',
  'falling-series',
  'loaded-word',
  'duplicate',
  'facet-spelling',
  'facet-register',
  'unlike-parties',
] as const;
export type LintRule = (typeof LINT_RULES)[number];

/** One thing in a sound pack that a careful editor would not let pass. */
export interface LintFinding {
  rule: LintRule;
  /** Id of the record, or the facet the finding is about. */
  record: string;
  /** One sentence: what is wrong and what would be right. */
  message: string;
}

/** The finding on one line, as the command prints it: "c-post-1 [loaded-word]: ...". */
export function formatFinding({ rule, record, message }: LintFinding): string {
  return `${record} [${rule}]: ${message}`;
}
