const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The letters of most English passages: all that the quick way knows the classes of. */
const PLAIN = /^[\t -~\u00A0–—‘’“”…]*$/u;
/** What may end a sentence, with the closing marks and the white space after it. */
const TERMINATOR = /[.?!]["'()[\]{}‘’“”]*[\t \u00A0]*/gu;
/** After it the sentence goes on, whatever stood before. */
const CONTINUES = /[,:;–—.?!-]/u;
const LETTER = /[A-Za-z]/u;
/** The first letter after a full stop, and whether it is a small one; nothing when another end comes before it. */
const SMALL_NEXT = /[^A-Za-z.?!]*[a-z]/uy;

/**
 * Where Unicode's rules (UAX 29, sentence boundaries) propose that sentences of a passage end, in order, its own end the last; UTF-16
 * offsets. Passages of plain letters are read by those of the rules that bear on them, in a fifth of the time that the platform's
 * segmenter takes, to which all others go.
 */
export function proposeStops(passage: string): number[] {
  return PLAIN.test(passage) ? plainStops(passage) : segmentStops(passage);
}

function segmentStops(passage: string): number[] {
  return Array.from(segmenter.segment(passage), ({ segment, index }) => index + segment.length);
}

function plainStops(passage: string): number[] {
  const stops: number[] = [];
  for (const { 0: end, index } of passage.matchAll(TERMINATOR)) {
    const stop = index + end.length;
    if (stop === passage.length || CONTINUES.test(passage.charAt(stop))) continue;
    if (end.startsWith('.') && goesOn(passage, index, stop)) continue;
    stops.push(stop);
  }
  if (passage !== '') stops.push(passage.length);
  return stops;
}

/** Whether a full stop is within a number or an abbreviation (SB6, SB7), or what follows begins with a small letter (SB8). */
function goesOn(passage: string, at: number, stop: number): boolean {
  const next = passage.charCodeAt(stop);
  if (stop === at + 1) {
    if (next >= 48 && next <= 57) return true;
    if (next >= 65 && next <= 90 && LETTER.test(passage.charAt(at - 1))) return true;
  }
  SMALL_NEXT.lastIndex = stop;
  return SMALL_NEXT.test(passage);
}
