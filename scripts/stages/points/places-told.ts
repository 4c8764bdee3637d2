import type { CallDraft } from '../calls/drafts/call-draft.ts';
import type { MarkedSentence } from '../calls/sentence.ts';

/** Words for a call in the sentence that tells of it. UTF-16 offsets. */
export interface PlaceTold {
  sentence: MarkedSentence;
  cue: { start: number; end: number };
}

/** More letters than a sentence has: a list or a page without stops, of which nobody can say what belongs to which of its clauses. */
const TOO_LONG = 2000;

/** Where a text tells of a call as it was held or, of one to come, as it is planned; the headings that announce it included. */
export function placesTold({ places, headings, isAnnounced }: CallDraft): PlaceTold[] {
  const known = new Set(places.map(({ cue }) => cue));
  return [
    ...headings.flatMap((sentence) => sentence.cues.filter((cue) => !known.has(cue)).map((cue) => ({ sentence, cue }))),
    ...places.filter(({ mood }) => !mood.isDenied && mood.isFuture === isAnnounced),
  ].filter(({ sentence }) => sentence.end - sentence.start <= TOO_LONG);
}
