import type { Capture } from '../../src/schemas/capture.ts';
import type { Genre } from '../../src/schemas/source.ts';
import type { CleanText } from './clean-text.ts';
import type { PublishedDate } from './date-source.ts';
import type { CallMention } from './find-calls.ts';
import type { DateMention } from './find-dates.ts';
import type { QuotationMention } from './find-quotations.ts';
import type { ThemeHit } from './find-themes.ts';
import type { PersonMention } from './people/person-mention.ts';

/** What was found in a text, before anybody asks how far to trust it. UTF-16 offsets. */
export interface MarkedReading {
  text: CleanText;
  publisher: string | null;
  published: PublishedDate;
  /** The determinations on publisher and date that were followed. */
  decided: { publisher?: string; published?: string };
  genre: Genre;
  people: PersonMention[];
  dates: DateMention[];
  quotations: QuotationMention[];
  themes: ThemeHit[];
  calls: CallMention[];
  /** Copies that were received before it, and what they had otherwise. */
  earlier: Capture[];
}
