import { formatDate } from '../views/phrases/format-date.ts';
import { addressOf } from './address-of.ts';
import type { Citable, Occasion } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { keyOf } from './key-of.ts';
import { readName } from './read-name.ts';

/** A name in CSL: in its parts where an editor gave them, else as the byline has it. */
export type CslName = { family: string; given?: string } | { literal: string };

/** A date in CSL: year, month and day, or words where it is less exact. */
export type CslDate = { 'date-parts': [number[]] } | { literal: string };

/** An item of CSL-JSON (Citation Style Language 1.0.2), as citation managers read it. */
export interface CslItem {
  id: string;
  type: 'entry-encyclopedia' | 'article-newspaper' | 'document';
  title: string;
  author?: CslName[];
  editor?: CslName[];
  'container-title'?: string;
  publisher?: string;
  archive?: string;
  version?: string;
  section?: string;
  issued?: CslDate;
  accessed?: CslDate;
  URL?: string;
  note?: string;
  language?: string;
}

/**
 * A page as an item of the edition; the page of a source as its text, kept in the edition (`archive`). `URL` is the page of
 * this site, and is left out where the build was not told where the site will be.
 */
export function toCsl(citable: Citable, occasion: Occasion = {}): CslItem {
  const { title, edition, text, address } = citable;
  const { accessed, passage } = occasion;
  const editors = edition.editors.map((name): CslName => {
    const { family, given } = readName(name);
    return given === null ? { literal: family } : { family, given };
  });
  const isPress = text !== null && text.genre !== 'official' && text.genre !== 'unknown';
  const issued = text === null ? dateOf(edition.released) : publishedOf(text.published);
  return {
    id: keyOf(citable, occasion),
    type: text === null ? 'entry-encyclopedia' : isPress ? 'article-newspaper' : 'document',
    title,
    ...(text?.author != null && { author: [{ literal: text.author }] }),
    ...(editors.length > 0 && { editor: editors }),
    ...(text === null && { 'container-title': edition.title }),
    ...(text?.publisher != null && { [isPress ? 'container-title' : 'publisher']: text.publisher }),
    ...(text !== null && { archive: edition.title }),
    ...(edition.version !== null && { version: edition.version }),
    ...(passage !== undefined && { section: `¶ ${passage.slice(1)}` }),
    ...(issued !== null && { issued }),
    ...(accessed !== undefined && { accessed: partsOf(accessed) }),
    ...(address !== null && { URL: addressOf(citable, occasion) }),
    ...(text?.url != null && { note: `First published at ${text.url}` }),
    language: text === null ? 'en' : edition.language,
  };
}

function publishedOf(published: NonNullable<Citable['text']>['published']): CslDate | null {
  if (published.edtf === null) return null;
  const day = exactDay(published);
  return day === null ? { literal: formatDate(published) } : partsOf(day);
}

function dateOf(iso: string | null): CslDate | null {
  return iso === null ? null : partsOf(iso);
}

function partsOf(iso: string): CslDate {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
