/** A search that a reader can run, and what it finds. */
export interface SearchExample {
  /** What it shows, e.g. `A phrase`. */
  title: string;
  explanation: string;
  /** As a reader would put it: the words typed, or the filters in words. */
  label: string;
  /** The search page's address from `?` on. */
  address: string;
  /** A page or passage that is among the results; without a path, words of the sentence that says what was found. */
  finds: { label: string; path?: `/${string}` };
}

/** The words of one passage. */
export interface PassageText {
  source: string;
  /** How the source is called in a line. */
  name: string;
  /** E.g. `p4`. */
  passage: string;
  text: string;
}
