/** A built site, as its rules see it. */
export interface Site {
  /** The absolute path of the folder it lies in. */
  folder: string;
  /** The path it is served under, from slash to slash. */
  base: string;
  /** The address it will have, as scheme and host; none when the builder did not say. */
  origin?: string | undefined;
  /** Every file, relative to the folder, with forward slashes. */
  files: ReadonlySet<string>;
  /** Every page, by its file. */
  pages: ReadonlyMap<string, Page>;
  /** What the stylesheets point to. */
  styles: readonly Style[];
}

/** What one HTML file holds that a rule asks for. Offsets count UTF-16 units of the file. */
export interface Page {
  file: string;
  /** The language of the whole page; `null` when none is given. */
  language: string | null;
  /** The title, without white space around it; empty when there is none. */
  title: string;
  /** Whether it only sends the browser elsewhere. */
  redirects: boolean;
  /** Where each id first stands. */
  ids: ReadonlyMap<string, number>;
  /** Where an id stands that an earlier element bears already. */
  repeatedIds: readonly { id: string; offset: number }[];
  references: readonly Reference[];
  /** What the browser must have before it paints: stylesheets, scripts that block, fonts that are preloaded. */
  neededToPaint: readonly string[];
}

/** A CSS file and what it points to. */
export interface Style {
  file: string;
  references: readonly Reference[];
}

/** One address in a file. */
export interface Reference {
  /** A reader may follow a `link`; the browser makes a `request` by itself. */
  kind: 'link' | 'request';
  /** As written. */
  url: string;
  offset: number;
}
