import type { CallDraft } from '../calls/drafts/call-draft.ts';
import type { MarkedText } from '../calls/marked-text.ts';
import { marksBetween } from '../calls/marks-between.ts';
import { isHeading, type MarkedSentence } from '../calls/sentence.ts';
import type { Sides } from '../calls/sides.ts';
import type { Statement } from '../calls/statements/statement.ts';
import { voiceAt } from '../calls/statements/voice-at.ts';
import { isPartOfClause } from './is-part-of-clause.ts';
import { placesTold } from './places-told.ts';
import { matchesOf } from '../matches-of.ts';

const NAME =
  "(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\p{Lu}(?:[\\p{L}\\p{M}.'’-]*[\\p{L}\\p{M}])?(?: (?:of |the )?\\p{Lu}[\\p{L}\\p{M}'’-]*){0,3}";
const BUILDING =
  '(?:office|residence|home|house|palace|castle|villa|estate|ranch|retreat|resort|club|dacha|study|bunker|embassy|hotel|hospital|car|plane|aircraft|helicopter|train|ship|yacht|airport)';
/** "the Oval Office", "his residence in Sund", "Camp David" */
const PLACE = `(?:(?:the |his |her |their |a )?(?:[\\p{L}-]+ ){0,2}${BUILDING}\\b(?: (?:in|at|on|of|near|outside) (?:the )?${NAME})?|(?:the )?${NAME})`;

/** "spoke by phone from the Oval Office", "called Renko from aboard Air Force One" */
const FROM = new RegExp(
  `\\b(?:from(?: (?:in|at|on|aboard|inside|on board))?|aboard|on board) (?<place>${PLACE})(?=[,.;]|$| (?:on|with|to|and|at|by|for|in)\\b)`,
  'gu',
);
/** "President Sala in Port Amaro" of a heading, "Lind, who was in Sund" */
const IN_HEADING = new RegExp(`^,? (?:in|at) (?<place>${NAME})(?=[,.;:]|$| and\\b)`, 'u');
const WHO_WAS = new RegExp(
  `^,? (?:who (?:was|is|had been)|then|while|speaking|calling) (?:staying |visiting |travell?ing |on a visit |in |at |from |aboard |on board |to )+(?<place>${PLACE})(?=[,.;]|$| and\\b)`,
  'u',
);
/** Verbs of one who speaks from a place. "A call from Sund" comes from whoever sits there, and tells of no place. */
const SPEAKS =
  /\b(?:spoke|spoken|speaking|talked|called|phoned|telephoned|rang|held|placed|made|took|taken|joined|conducted|started|began)\b/u;

/** Where those who spoke were, where words of the clause that tells of the call say so. `value`: who, where it is said, and the words. */
export function findPlaces(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  const letters = marked.text.text;
  const found = new Map<number, Statement>();
  for (const { cue, sentence } of placesTold(draft)) {
    const words = letters.slice(sentence.start, sentence.end);
    const at = { start: cue.start - sentence.start, end: cue.end - sentence.start };
    for (const match of matchesOf(words, FROM)) {
      const { 0: phrase, index } = match;
      const place = match.groups?.place ?? '';
      const range = { start: index, end: index + phrase.length };
      const before = words.slice(0, index);
      if (namesSomebody(sentence, range) || !SPEAKS.test(before) || !isPartOfClause(words, at, range)) continue;
      const [speaker, ...others] = new Set(peopleBefore(sentence, Math.min(cue.start, sentence.start + index), draft));
      add(
        sentence,
        sentence.start + index,
        sentence.start + range.end,
        others.length === 0 ? speaker : undefined,
        place,
      );
    }
    for (const { person, start, end } of sentence.people) {
      if (!draft.participants.includes(person)) continue;
      const after = letters.slice(end, Math.min(sentence.end, end + 120));
      const match = WHO_WAS.exec(after) ?? (isHeading(sentence) ? IN_HEADING.exec(after) : null);
      if (match?.groups?.place === undefined) continue;
      add(sentence, start, end + match[0].length, person, match.groups.place);
    }
  }
  return [...found.values()];

  function add(sentence: MarkedSentence, start: number, end: number, person: string | undefined, place: string): void {
    found.set(start, {
      point: 'place',
      stance: 'affirms',
      value: person === undefined ? place : `${person}: ${place}`,
      opinion: false,
      voice: voiceAt(start, sentence, marked, sides),
      evidence: { start, end },
      rule: 'place-of-the-call',
    });
  }
}

/** "A call from Chancellor Renko" */
function namesSomebody(sentence: MarkedSentence, { start, end }: { start: number; end: number }): boolean {
  return marksBetween(sentence.people, sentence.start + start, sentence.start + end + 40).some(
    (person) => person.start < sentence.start + end,
  );
}

function peopleBefore(sentence: MarkedSentence, at: number, { participants }: CallDraft): string[] {
  return marksBetween(sentence.people, sentence.start, at)
    .map(({ person }) => person)
    .filter((person) => participants.includes(person));
}
