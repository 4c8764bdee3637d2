import { endsSentence } from './sentences/ends-sentence.ts';
import { lettersOf } from './cleaning/letters-of.ts';
import { proposeStops } from './sentences/propose-stops.ts';
import { matchesOf } from './matches-of.ts';

/** A sentence. UTF-16 offsets of the text, white space around it left out. */
export interface Sentence {
  start: number;
  end: number;
}

/**
 * A full stop before a number, where Unicode's rules never break if a lower-case word follows the number, and one to which the next
 * sentence is glued: "escalation.The call".
 */
const stopWithin =
  /\.(?<=\p{Ll}{2}\.)["”’)\]]*\s+(?=["“‘(]?\d)|\.(?<=\p{Ll}{4}\.)["”’)\]]*(?=(?:The|He|She|It|They|On|In|This|That|But|We|His|Her|President|Prime) )/gu;

/**
 * The sentences of `text` between `start` and `end` (one passage), in order; together they hold all its letters. Unicode's
 * rules (UAX 29, sentence boundaries) propose the ends; those after abbreviations, initials, numbering and the end of a
 * line, and those between a quotation and its cue (`"Did you?" she asked.`), are dropped. Empty when there are no letters.
 *
 * Several stages ask for the sentences of one text; they are split once, and remembered until another text is asked for.
 */
export function splitSentences(text: string, start: number, end: number): readonly Readonly<Sentence>[] {
  if (remembered.text !== text) remembered = { text, byStart: new Map() };
  // The same words in another string would be compared letter by letter each time.
  else remembered.text = text;
  // Some ask with the white space after a passage, some without.
  const letters = lettersOf(text, { start, end });
  const known = remembered.byStart.get(letters.start);
  if (known?.end === letters.end) return known.sentences;
  const sentences = split(text, letters.start, letters.end);
  remembered.byStart.set(letters.start, { end: letters.end, sentences });
  return sentences;
}

let remembered = { text: '', byStart: new Map<number, { end: number; sentences: Sentence[] }>() };

function split(text: string, start: number, end: number): Sentence[] {
  const passage = text.slice(start, end);
  const sentences: Sentence[] = [];
  let open = 0;
  for (const stop of proposedStops(passage)) {
    if (stop < passage.length && !endsSentence(passage, open, stop)) continue;
    const letters = lettersOf(passage, { start: open, end: stop });
    if (letters.start < letters.end) sentences.push({ start: start + letters.start, end: start + letters.end });
    open = stop;
  }
  return sentences;
}

function* proposedStops(passage: string): Generator<number> {
  const hasMore = passage.search(stopWithin) >= 0;
  let from = 0;
  for (const stop of proposeStops(passage)) {
    for (const { 0: end, index } of hasMore ? matchesOf(passage.slice(from, stop), stopWithin) : []) {
      if (from + index + end.length < stop) yield from + index + end.length;
    }
    yield stop;
    from = stop;
  }
}
