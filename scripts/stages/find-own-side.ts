import type { DossierSettings } from '../../src/schemas/dossier-settings.ts';
import type { CleanText } from './clean-text.ts';
import type { PersonMention } from './people/person-mention.ts';

/** The side whose own words a text is, and the voice it speaks with. */
export interface OwnSide {
  side: string;
  voice: string | null;
}

/** "A Chancery spokesperson said:", at the end of a paragraph. */
const SPOKESPERSON_SAID = /\bspokes(?:person|man|woman)(?: for [^.:\n]{1,60})? said[:,]\s*$/iu;
const OPENS_QUOTATION = /^\s*[“"‘'«„]/u;
/** A heading, a date and a summary may stand before it. */
const PARAGRAPHS_BEFORE = 4;

/**
 * The side of the office whose spokesperson is named before a statement that stands without quotation marks: all that follows is the
 * statement, as the offices of prime ministers release it. Null for other texts, and where the office is of no side.
 */
export function findOwnSide(
  { text, kept }: CleanText,
  people: readonly PersonMention[],
  { sides }: Pick<DossierSettings, 'sides'>,
): OwnSide | null {
  const at = kept
    .slice(0, PARAGRAPHS_BEFORE + 1)
    .findIndex(({ start, end }) => SPOKESPERSON_SAID.test(text.slice(Math.max(start, end - LONGEST), end)));
  const [frame, following] = kept.slice(at, at + 2);
  if (at === -1 || frame === undefined || following === undefined) return null;
  if (OPENS_QUOTATION.test(text.slice(following.start, following.start + 10))) return null;
  const voices = people.filter(({ start, end }) => start >= frame.start && end <= frame.end);
  for (const { person } of voices) {
    const side = sides.find(({ voices: own, principals }) => own.includes(person) || principals.includes(person));
    if (side !== undefined) return { side: side.id, voice: person };
  }
  return null;
}

const LONGEST = 200;
