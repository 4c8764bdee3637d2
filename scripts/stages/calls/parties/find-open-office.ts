import type { PersonMention } from '../../people/person-mention.ts';
import { headTitles } from '../../people/title-words.ts';
import type { CallCue } from '../cues/find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

const titles = headTitles.filter((title) => !/^leader$/iu.test(title));
const OFFICE = `(?:[Tt]he (?:\\p{Lu}\\p{Ll}+ )?(?:${titles.join('|')})|(?:${titles.filter((title) => /^\p{Lu}/u.test(title)).join('|')}))`;
/** "The Prime Minister spoke", "the Prime Minister’s call" */
const BEFORE = new RegExp(String.raw`\b${OFFICE}(?=(?:[’']s?)?(?: [\p{Ll}]+){0,5} $)`, 'u');
/** "spoke with the Prime Minister", "called the chancellor" */
const AFTER = new RegExp(String.raw`^ (?:[\p{Ll}]+ ){0,4}?(${OFFICE})(?!\p{L})`, 'u');

/** "of the United States, Joe Berg", "of Norway Ada Lind" */
const APPOSITION = /^(?: of(?: (?:the|and|\p{Lu}[\p{L}’'-]*)){1,8})?,? $/u;

const REACH = 80;

/**
 * An office that stands as a party to the call of a cue and whose holder the text and people.yaml leave open: "the Prime Minister",
 * where two of them could be. UTF-16 offsets; null when there is none.
 */
export function findOpenOffice(
  text: string,
  { start, people }: MarkedSentence,
  cue: CallCue,
): { start: number; end: number } | null {
  const from = Math.max(start, cue.start - REACH);
  const before = BEFORE.exec(text.slice(from, cue.start));
  const after = AFTER.exec(text.slice(cue.end, cue.end + REACH));
  const offices = [
    ...(before ? [{ start: from + before.index, end: from + before.index + before[0].length }] : []),
    ...(after?.[1] === undefined
      ? []
      : [{ start: cue.end + after[0].length - after[1].length, end: cue.end + after[0].length }]),
  ];
  return offices.find((office) => !isResolved(text, office, people)) ?? null;
}

/** Whether a name stands in the office, beside it, or in the apposition after it: "the President of the United States, Joe Berg". */
function isResolved(
  text: string,
  { start, end }: { start: number; end: number },
  people: readonly PersonMention[],
): boolean {
  return people.some(
    (mention) => mention.end > start && (mention.start <= end + 2 || APPOSITION.test(text.slice(end, mention.start))),
  );
}
