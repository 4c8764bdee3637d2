import type { Point } from 'unist';
import { quoteOnce as quoteRangeOnce } from '../decisions/quote-once.ts';
import { writeStanza } from '../decisions/write-stanza.ts';
import { makePlaces } from '../make-places.ts';
import type { PlacedTelling } from './place-telling.ts';

/** Words that speak of a call and stand once in their text, as a determination must quote them; with their place. */
export interface QuotedPlace {
  quote: string;
  place: { start: Point; end: Point };
}

/** The words that tell of the call, with as many words after and before them as make them stand once. */
export function quoteOnce({ reading: { text }, mention }: Pick<PlacedTelling, 'reading' | 'mention'>): QuotedPlace {
  const letters = text.text;
  const cue = mention.evidence[0] ?? { start: 0, end: 0 };
  return { quote: quoteRangeOnce(letters, cue), place: makePlaces(letters)(cue) };
}

/** The determination that would say that two places tell of one call, in one line of YAML. */
export function stanzaFor(telling: PlacedTelling, other: PlacedTelling): string {
  const [source, otherSource] = [telling.reading.text.id, other.reading.text.id];
  return writeStanza({
    id: `call-of-${source}`,
    decides: 'same-call',
    source,
    quote: quoteOnce(telling).quote,
    value: { source: otherSource, quote: quoteOnce(other).quote },
  });
}
