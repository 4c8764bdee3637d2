import type { Determination } from '../../../../src/schemas/determination.ts';
import type { Report } from '../../../report.ts';
import type { Range } from '../../../../src/schemas/span.ts';
import type { CleanText } from '../../clean-text.ts';
import { quoteOnce } from '../../decisions/quote-once.ts';
import { writeStanza } from '../../decisions/write-stanza.ts';
import type { CallMention } from '../../find-calls.ts';
import { makePlaces } from '../../make-places.ts';

/** Names the calls of a text whose day its words leave open and no determination decides (`call-day-open`). */
export function reportOpenDays(
  { id, file, text }: CleanText,
  calls: readonly CallMention[],
  determinations: readonly Determination[],
  report: Report,
): void {
  const placeOf = makePlaces(text);
  const decided = determinations.flatMap((each) =>
    each.decides === 'call-date' ? { start: text.indexOf(each.quote), quote: each.quote } : [],
  );
  for (const { date, evidence } of calls) {
    const [place] = evidence;
    if (place === undefined || (date.min !== null && date.min === date.max)) continue;
    const isDecided = evidence.some(({ start, end }) =>
      decided.some((each) => each.start >= 0 && each.start <= start && end <= each.start + each.quote.length),
    );
    if (isDecided) continue;
    report.add({
      rule: 'call-day-open',
      severity: 'note',
      file,
      place: placeOf(place),
      reason: `The text leaves the day of this call open: ${date.edtf ?? 'no date'}.`,
      actual: text.slice(place.start, place.end),
      fix: `If another source shows the day, add to determinations.yaml: ${stanzaFor(id, text, place)}`,
    });
  }
}

function stanzaFor(source: string, text: string, cue: Range): string {
  return writeStanza({ id: `day-of-${source}`, decides: 'call-date', source, quote: quoteOnce(text, cue), value: '…' });
}
