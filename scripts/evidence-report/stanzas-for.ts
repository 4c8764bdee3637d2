import type { Source } from '../../src/schemas/source.ts';
import type { Range } from '../../src/schemas/span.ts';
import { lettersOf } from '../stages/cleaning/letters-of.ts';
import { quoteOnce } from '../stages/decisions/quote-once.ts';
import { writeStanza } from '../stages/decisions/write-stanza.ts';
import type { TextReading } from '../stages/text-reading.ts';

type Text = Pick<TextReading['text'], 'id' | 'text' | 'kept' | 'removed'>;

/** As many words name a paragraph. */
const OPENING_WORDS = /^(?:\S+[^\S\r\n]+){0,7}\S+/u;

/** Who said words that nobody is given: `words` in UTF-16 units. */
export function speakerStanza({ id, text }: Text, words: Range): string {
  return writeStanza({
    id: `speaker-in-${id}`,
    decides: 'speaker',
    source: id,
    quote: quoteOnce(text, words),
    value: '…',
  });
}

/** That what was left out, the longest of it first, belongs to the text; null when nothing was. */
export function removalStanza({ id, text, removed }: Text): string | null {
  const [longest] = removed.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  if (longest === undefined) return null;
  return writeStanza({
    id: `kept-in-${id}`,
    decides: 'removal',
    source: id,
    quote: openingOf(text, longest),
    value: 'keep',
  });
}

/** Where the text begins and ends; null when nothing of it is kept. */
export function boundariesStanza({ id, text, kept }: Text): string | null {
  const [first, last] = [kept[0], kept.at(-1)];
  if (first === undefined || last === undefined) return null;
  return writeStanza({
    id: `text-of-${id}`,
    decides: 'boundaries',
    source: id,
    quote: openingOf(text, first),
    value: openingOf(text, last),
  });
}

/** What is known of a text as a whole and not from its words. */
export function stanzaOf(decides: 'genre' | 'grade' | 'publisher', { id }: Pick<Source, 'id'>): string {
  return writeStanza({ id: `${decides}-of-${id}`, decides, source: id, value: '…' });
}

/** The first words of a stretch, and as many more as make them stand once. */
function openingOf(text: string, range: Range): string {
  const { start, end } = lettersOf(text, range);
  const words = OPENING_WORDS.exec(text.slice(start, Math.min(end, start + 400)))?.[0] ?? '';
  return quoteOnce(text, { start, end: start + words.length });
}
