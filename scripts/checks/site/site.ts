import type { ShownLetters } from './collect-passages.ts';
import type { QuotedWords } from './collect-quoted-words.ts';
import type { Statement } from './collect-statements.ts';

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
  /** The texts that the pages quote, by the ids of their sources. */
  texts: ReadonlyMap<string, SourceText>;
}

/** A text as received, as the site offers it. */
export interface SourceText {
  /** What is kept of it (`p1`, …) and what is left out (`r1`, …), in code points. */
  stretches: readonly { id: string; start: number; end: number }[];
  /** The code points from `start` to `end`. */
  read: (start: number, end: number) => string;
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
  /** Code that stands in the page, or that it waits for, as `<script>` or the name of the attribute. */
  ownCode: readonly { code: string; offset: number }[];
  quotedWords: readonly QuotedWords[];
  /** On the page of a source, its letters. */
  letters: readonly ShownLetters[];
  /** What it states without a link to words of a source. */
  statements: readonly Statement[];
  /** The ids of the determinations it shows. */
  determinations: ReadonlySet<string>;
  /** Whether any of its links leads to words of a source. */
  restsOnWords: boolean;
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
