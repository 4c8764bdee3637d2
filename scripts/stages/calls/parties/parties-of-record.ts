import type { Range } from '../../../../src/schemas/span.ts';
import type { CleanText } from '../../clean-text.ts';
import { matchesOf } from '../../matches-of.ts';
import { countryOf } from '../../people/countries.ts';
import type { PersonMention } from '../../people/person-mention.ts';
import { headOfRecord, isRecord } from '../days/day-of-record.ts';
import type { Sides } from '../sides.ts';

const PARTICIPANTS = /\bparticipants?\b:?/iu;
const NEXT_FIELD = /\b(?:notetakers?|interpreters?|subject|date|time|place)\b/iu;
/** The first line of what was said, "Ada Lind: Hello?", and the name of a country over its people, "NORLAND:". */
const LABELLED_LINE = /(?<=\n)[ \t]{0,20}((?:\p{Lu}[\p{L}.’'-]{0,30} ){0,4}\p{Lu}[\p{L}.’'-]{0,30}):/gu;
const LONGEST_FIELD = 400;

/**
 * The principals whom the head of a record of a call names as its participants, "PARTICIPANTS: The President, Chancellor Renko";
 * null for other texts, and for a head that names none of two sides. What they say of other people is said in this call.
 */
export function partiesOfRecord(
  text: Pick<CleanText, 'text' | 'kept'>,
  people: readonly PersonMention[],
  sides: Sides,
): string[] | null {
  const { start, end } = fieldOf(text) ?? listBelowTitle(text) ?? { start: 0, end: 0 };
  const named = people.filter((each) => each.start >= start && each.end <= end && sides.isPrincipal(each.person));
  const parties = [...new Set(named.map(({ person }) => person))];
  return sides.isAcrossSides(parties) ? parties : null;
}

/** What stands behind the label "PARTICIPANTS". */
function fieldOf(text: Pick<CleanText, 'text' | 'kept'>): Range | null {
  const head = headOfRecord(text);
  const label = head === null ? null : PARTICIPANTS.exec(head.words);
  if (head === null || label === null) return null;
  const from = head.start + label.index + label[0].length;
  const field = text.text.slice(from, from + LONGEST_FIELD);
  const speech = matchesOf(field, LABELLED_LINE).find(([, words = '']) => countryOf(words) === null);
  const end = from + Math.min(NEXT_FIELD.exec(field)?.index ?? field.length, speech?.index ?? field.length);
  return { start: from, end };
}

/** How many passages may stand before the title of a record. */
const MOST_ABOVE = 4;

/** A list right below the title, which editions print without its label: "• President Lind", "• Chancellor Renko". */
function listBelowTitle({ text, kept }: Pick<CleanText, 'text' | 'kept'>): Range | null {
  const title = kept.slice(0, MOST_ABOVE).findIndex(({ start, end }) => isRecord(text.slice(start, end)));
  if (title === -1) return null;
  const below = kept.slice(title + 1);
  const after = below.findIndex(({ kind }) => kind !== 'list-item');
  const last = below[(after === -1 ? below.length : after) - 1];
  return below[0] !== undefined && last !== undefined ? { start: below[0].start, end: last.end } : null;
}
