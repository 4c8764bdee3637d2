import type { TextReading } from '../text-reading.ts';

/**
 * A reading of which nothing is left but what a library's record has: title, author, publisher, date and kind. No statement can
 * rest on words that nobody may see, so none is taken from them.
 */
export function leaveUnread(reading: TextReading): TextReading {
  return {
    ...reading,
    published: { ...reading.published, evidence: [] },
    people: [],
    dates: [],
    quotations: [],
    themes: [],
    calls: [],
    signals: [],
  };
}
