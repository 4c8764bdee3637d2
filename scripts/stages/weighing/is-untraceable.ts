import type { TextReading } from '../text-reading.ts';

/** Whether nothing in a text ties it to a day, an author or anyone it heard: no date, no byline, no quotation with a speaker. */
export function isUntraceable({ published, decided, text, quotations }: TextReading): boolean {
  const isDated = published.edtf !== null && decided.published === undefined;
  const isSourced = quotations.some(({ speaker, kind }) => speaker !== null && kind === 'direct');
  return !isDated && text.author === null && !isSourced;
}
