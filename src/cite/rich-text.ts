/** A run of a citation. */
export interface Run {
  text: string;
  /** True for the title of a whole work, which is set in italics. */
  isWork?: true;
}

/** The words alone. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
