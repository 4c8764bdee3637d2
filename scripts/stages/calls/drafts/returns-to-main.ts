import type { CallDraft } from './call-draft.ts';
import type { DraftBook } from './draft-book.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { isAside } from './is-aside.ts';
import type { MarkedSentence } from '../sentence.ts';

/**
 * Whether a sentence goes back to the call that the text is about, after one that it only touched on: at once where that told when
 * something else was, and with a new paragraph where it was told of for itself.
 */
export function returnsToMain(
  text: string,
  { opensPassage }: MarkedSentence,
  draft: CallDraft,
  book: DraftBook,
): boolean {
  if (draft !== book.main && onlyTellsWhen(text, draft)) return true;
  // "Lind also spoke with Falk that day."
  const isOnlySpoken = draft !== book.main && draft.places.every(({ cue }) => cue.kind === 'spoke');
  return opensPassage && (draft.isEarlier || isOnlySpoken || isAside(text, draft, book));
}

/** Whether a text only tells of a call when one with somebody of no side was: what follows is about that. */
export function isOnlyBesideOthers(text: string, draft: CallDraft, ofOthers: ReadonlySet<CallCue>): boolean {
  return (
    draft.places.every(({ sentence }) => sentence.cues.some((cue) => ofOthers.has(cue))) && onlyTellsWhen(text, draft)
  );
}

function onlyTellsWhen(text: string, { places }: CallDraft): boolean {
  return places.every(
    ({ cue, sentence }) =>
      WHEN.test(text.slice(Math.max(0, cue.start - 90), cue.start)) &&
      !/\b(?:during|in) which\b/u.test(text.slice(cue.end, sentence.end)),
  );
}

/**
 * "Hours after Lind’s call with Renko", "a day after having spoken to Renko", "a day after Lind said she had a call with Renko":
 * the call tells when something else was, unless its sentence goes on to say what was said in it.
 */
const WHEN =
  /\b(?:minutes?|hours?|days?|weeks?|months?) (?:after|before) (?:[^.;,]{1,30}\bsaid (?:s?he|they) (?:had )?(?:had|held) )?(?:(?:an?|the|his|her|their|\p{Lu}[\p{L}.’'-]*[’']s?)(?: [\p{L}-]+){0,2}|(?:having|(?:s?he|they) had)(?: spoken| talked)?) $/u;
