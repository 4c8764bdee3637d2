import type { Telling } from './read-telling.ts';
import type { Voice } from './voice-of-quotation.ts';

/** Whether a theme that words about a call name was raised in it, rather than mentioned beside it. `tellsOfCall`: their sentence names the call. */
export function isRaised({ isBeside, isSpoken, isAbout }: Telling, voice: Voice, tellsOfCall: boolean): boolean {
  if (isBeside || voice.isOpinion) return false;
  // What a party or its voice says of the call, while the text is about the call, is what was said in it.
  return (voice.side !== null && voice.range !== null) || isSpoken || (tellsOfCall && isAbout);
}
