import type { MarkedReading } from '../marked-reading.ts';
import type { Signal } from './signal.ts';

/** What a text should name about itself and does not: its date, its author, the people or documents it rests on. */
export function missingParticulars({ text, published, decided, quotations }: MarkedReading): Signal[] {
  const signals: Signal[] = [];
  if (published.edtf === null || decided.published !== undefined) {
    signals.push({ rule: 'no-date', text: 'The text gives no date of its own.', ranges: [] });
  }
  if (text.author === null) signals.push({ rule: 'no-author', text: 'No author is named.', ranges: [] });
  const isSourced = quotations.some(({ speaker, kind }) => speaker !== null && kind === 'direct');
  if (!isSourced) {
    signals.push({
      rule: 'no-named-source',
      text: 'It quotes nobody’s words as spoken and names no document that it rests on.',
      ranges: [],
    });
  }
  return signals;
}
