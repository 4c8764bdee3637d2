const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * Any letter but those of most English passages, of which the quick way knows the classes. Without the flag `u`, which would make it four
 * times slower.
 */
const OTHER = /[^\t -~\u00A0–—‘’“”…]/;
/** May stand between a terminator and the end that it makes: first the one, then the other. */
const CLOSING = codesOf('"\'()[]{}‘’“”');
const SPACE = codesOf(' \t\u00A0');
/** Before it the sentence goes on, whatever stands before. */
const CONTINUES = codesOf(',:;–—-.?!');
const STOP = 0x2e;

/**
 * Where Unicode's rules (UAX 29, sentence boundaries) propose that sentences of a passage end, in order, its own end the last; UTF-16
 * offsets. Passages of plain letters are read by those of the rules that bear on them, in a fifth of the time that the platform's
 * segmenter takes, to which all others go.
 */
export function proposeStops(passage: string): number[] {
  return OTHER.test(passage) ? segmentStops(passage) : plainStops(passage);
}

function segmentStops(passage: string): number[] {
  return Array.from(segmenter.segment(passage), ({ segment, index }) => index + segment.length);
}

/** Letter by letter: a pattern's memory of a long run of letters has an end. */
function plainStops(passage: string): number[] {
  const stops: number[] = [];
  for (let at = 0; at < passage.length; at++) {
    const unit = passage.charCodeAt(at);
    if (!isTerminator(unit)) continue;
    const stop = skip(passage, skip(passage, at + 1, CLOSING), SPACE);
    const continues = CONTINUES.has(passage.charCodeAt(stop)) || (unit === STOP && goesOn(passage, at, stop));
    if (stop < passage.length && !continues) stops.push(stop);
    at = stop - 1;
  }
  if (passage !== '') stops.push(passage.length);
  return stops;
}

/** Whether a full stop is within a number or an abbreviation (SB6, SB7), or what follows begins with a small letter (SB8). */
function goesOn(passage: string, at: number, stop: number): boolean {
  const next = passage.charCodeAt(stop);
  if (stop === at + 1 && (isDigit(next) || (isCapital(next) && isLetter(passage.charCodeAt(at - 1))))) return true;
  for (let ahead = stop; ahead < passage.length; ahead++) {
    const unit = passage.charCodeAt(ahead);
    if (isLetter(unit)) return !isCapital(unit);
    if (isTerminator(unit)) return false;
  }
  return false;
}

function skip(passage: string, from: number, codes: ReadonlySet<number>): number {
  let at = from;
  while (codes.has(passage.charCodeAt(at))) at++;
  return at;
}

function codesOf(letters: string): ReadonlySet<number> {
  return new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
}

function isTerminator(unit: number): boolean {
  return unit === STOP || unit === 0x3f || unit === 0x21;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

function isLetter(unit: number): boolean {
  return isCapital(unit) || (unit >= 97 && unit <= 122);
}
