/** Something in a text that bears on how far to trust it. UTF-16 ranges; none when it is something missing. */
export interface Signal {
  rule: string;
  /** What it means for a reader, in a sentence. */
  text: string;
  ranges: { start: number; end: number }[];
}
