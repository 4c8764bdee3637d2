import type { TextReading } from '../text-reading.ts';

/**
 * Whether nothing in a text ties it to a day, an author or anyone it heard: no date, no byline, no quotation with a speaker. A side's
 * own publication is that side's.
 */
export function isUntraceable({ published, decided, text, quotations, calls }: TextReading): boolean {
  const isDated = published.edtf !== null && decided.published === undefined;
  const isSourced = quotations.some(({ speaker, kind }) => speaker !== null && kind === 'direct');
  const isOwn = calls.some(({ statements }) =>
    statements.some(({ voice }) => voice.manner === 'narrated' && voice.side !== null),
  );
  return !isOwn && !isDated && text.author === null && !isSourced;
}
