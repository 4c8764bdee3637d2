import type { CallDraft } from '../calls/call-draft.ts';
import type { MarkedSentence } from '../calls/sentence.ts';

/** Words for a call in the sentence that tells of it. UTF-16 offsets. */
export interface PlaceTold {
  sentence: MarkedSentence;
  cue: { start: number; end: number };
}

/** Where a text tells of a call as it was held or, of one to come, as it is planned; the headings that announce it included. */
export function placesTold({ places, headings, isAnnounced }: CallDraft): PlaceTold[] {
  const known = new Set(places.map(({ cue }) => cue));
  return [
    ...headings.flatMap((sentence) => sentence.cues.filter((cue) => !known.has(cue)).map((cue) => ({ sentence, cue }))),
    ...places.filter(({ mood }) => !mood.isDenied && mood.isFuture === isAnnounced),
  ];
}
