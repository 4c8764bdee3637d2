import type { Cue } from './cue.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Place } from './report.ts';
import type { Token } from './tokenise.ts';
import { prepositions } from './word-lists.ts';

/** Where a noun phrase stands in the text; the "'s" of a possessive is left out. */
export function placeOf(tokens: readonly Token[], { start, end, head }: NounPhrase): Place {
  const last = tokens[end];
  const owner = /['’]s?$/u.exec(last?.text ?? '')?.[0].length ?? 0;
  const stop = (last?.end ?? 0) - owner;
  return { start: tokens[start]?.start ?? 0, end: stop, headEnd: head === end ? stop : (tokens[head]?.end ?? 0) };
}

/** Where the reporting words stand: the verb and who was told, without the speaker. */
export function placeOfCue(tokens: readonly Token[], { verb, end, inverted, speaker }: Cue): Place {
  let last = inverted && speaker !== null ? speaker.start - 1 : end - 1;
  // "said on “The Morning Show”": the place is no part of it, when it stands in marks.
  while (
    !inverted &&
    tokens[end]?.kind === 'quote' &&
    last > verb + 1 &&
    tokens[last]?.lower !== 'to' &&
    prepositions.has(tokens[last]?.lower ?? '')
  )
    last--;
  const stop = tokens[Math.max(verb, last)]?.end ?? 0;
  return { start: tokens[verb]?.start ?? 0, end: stop, headEnd: stop };
}
