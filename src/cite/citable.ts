import type { DateValue } from '../schemas/date-value.ts';
import type { Genre } from '../schemas/source.ts';

/** What it takes to cite a page of this site. It is told to the browser, too, which knows where and when it is read. */
export interface Citable {
  /** Of the page, as it is cited: `Call of 14 June 2025`. */
  title: string;
  /** Where it lies below the site's root: `/calls/2025-06-14/`. */
  path: string;
  /** Its full address; null where the build was not told where the site will be. */
  address: string | null;
  edition: Edition;
  /** Of the text itself, on the page of a source. */
  text: CitedText | null;
}

/** The dossier as a publication. */
export interface Edition {
  title: string;
  /** As dossier.yaml names them: `Mira Holt`, or `Holt, Mira`. */
  editors: string[];
  version: string | null;
  /** The day of that version, in ISO 8601. */
  released: string | null;
  /** BCP 47 tag of its texts. */
  language: string;
}

/** A text of the dossier as its publisher brought it out. */
export interface CitedText {
  author: string | null;
  publisher: string | null;
  published: Pick<DateValue, 'edtf' | 'min' | 'max'>;
  genre: Genre;
  url: string | null;
}

/** What a reader cites beside the page, and when they read it. */
export interface Occasion {
  /** The day on which it was read, in ISO 8601. */
  accessed?: string;
  /** A passage of it: `p4`. */
  passage?: string;
}
