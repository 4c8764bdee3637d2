import type { Determination } from '../../../src/schemas/determination.ts';
import type { Source } from '../../../src/schemas/source.ts';
import type { Range } from '../../../src/schemas/span.ts';
import { codePointOffsets } from '../assemble/code-point-offsets.ts';
import type { CleanText } from '../clean-text.ts';

/**
 * The places of a text for which its passages are shown, in code points: its title, its date, what determinations quote of it,
 * the quotations in `onCalls`, by id, and what pages of calls and themes cite otherwise. Notes on its reliability are no reason:
 * they may point at all of a text, down to readers' comments below it.
 */
export function placesShown(
  source: Source,
  text: CleanText,
  determinations: readonly Determination[],
  { cited, onCalls }: { cited: readonly Range[]; onCalls: ReadonlySet<string> },
): Range[] {
  return [
    ...cited,
    ...quotedByEditor(determinations, text),
    ...source.kept.filter(({ kind }) => kind === 'title'),
    ...source.published.evidence,
    ...source.quotations.filter(({ id }) => onCalls.has(id)).flatMap(placesOfQuotation),
  ];
}

/** Where the words of a quotation, those that name its speaker, and its cue stand. */
export function placesOfQuotation({ start, end, speaker, cue }: Source['quotations'][number]): Range[] {
  return [{ start, end }, ...(speaker === null ? [] : [speaker]), ...(cue === null ? [] : [cue])];
}

function quotedByEditor(determinations: readonly Determination[], { id, text }: CleanText): Range[] {
  const quotesIn = (places: readonly { source: string; quote: string }[]) =>
    places.filter(({ source }) => source === id).map(({ quote }) => quote);
  const quotes = determinations.flatMap((each) => {
    if (!('quote' in each)) return [];
    const own = { source: each.source, quote: each.quote };
    if (each.decides === 'same-call' || each.decides === 'other-call') return quotesIn([own, each.value]);
    if (each.decides === 'boundaries') return quotesIn([own, { ...own, quote: each.value }]);
    return quotesIn([own]);
  });
  const toCodePoints = codePointOffsets(text);
  return quotes.flatMap((quote) => {
    const start = text.indexOf(quote);
    return start === -1 ? [] : [{ start: toCodePoints(start), end: toCodePoints(start + quote.length) }];
  });
}
