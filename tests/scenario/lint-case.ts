/** One change to the small scenario, and the one problem that the linter must then name. */
export interface Case {
  readonly says: string;
  readonly from: string;
  readonly to: string;
  /** The passage that the problem is shown at; by default the one that was put in. */
  readonly at?: string;
  readonly level?: "error" | "warning";
  readonly path: string;
  readonly found: string | RegExp;
  readonly expected: string | RegExp;
  readonly hint?: string;
}
