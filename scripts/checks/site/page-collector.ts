/** Gathers something while a page is read, element by element. Each element that opens also closes, void ones too. */
export interface PageCollector {
  open: (element: OpenElement) => void;
  text: (letters: string) => void;
  /** The element of that depth ends. */
  close: (depth: number) => void;
}

/** An element that begins. */
export interface OpenElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  classes: readonly string[];
  /** UTF-16 units of the file. */
  offset: number;
  /** How many elements are around it. */
  depth: number;
}
