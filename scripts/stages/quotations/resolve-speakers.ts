import { hasStranger } from '../people/has-stranger.ts';
import type { PersonMention } from '../people/person-mention.ts';
import { mainSubject } from './embedding-clause.ts';
import type { Place, Report } from './report.ts';
import { mouthpieces } from './word-lists.ts';

/** The last speaker, whom "he" may mean. */
interface LastSpeaker {
  person: string | null;
  /** Where the sentence ends in which he spoke. */
  end: number;
  gender: string | null;
}

/** "He said", "his claim that". */
const pronouns = new Map([
  ['he', 'he'],
  ['his', 'he'],
  ['she', 'she'],
  ['her', 'she'],
]);
const spokesman = /\bspokes(?:man|woman|person)\b/iu;
/** "the spokesperson", after "a Downing Street spokesperson": the same, unless somebody else's has spoken, too. */
const theSpokesman = /^the spokes(?:man|woman|person)$/iu;

/** Further than this from the words that named him, "he" may be somebody else. UTF-16 units. */
const REACH = 1500;

/**
 * Finds whose id a speaker has, report by report in the order of the text. "he" is the speaker before, unless somebody else is
 * named between; the words of a spokesman or of a statement are the institution's whose they are.
 */
export function makeSpeakerResolver(text: string, people: readonly PersonMention[]): (report: Report) => string | null {
  const within = makeFinder(people);
  let last: LastSpeaker | null = null;
  /** Whose spokesmen have spoken so far. */
  const spokenFor = new Set<string>();
  return (report) => {
    const { speaker, sentenceEnd } = report;
    if (speaker === null) return null;
    const words = text.slice(speaker.start, speaker.end);
    const pronoun = pronouns.get(words.toLowerCase());
    const named = personOf(text, speaker, within);
    if (named !== null && spokesman.test(words)) spokenFor.add(named);
    const person =
      named ??
      (pronoun === undefined ? null : antecedent(text, pronoun, report, speaker, last, within)) ??
      (theSpokesman.test(words) ? onlyOf(spokenFor) : null);
    const gender = pronoun ?? genderOf(last, person);
    last = {
      person: isInstitution(words, speaker, within) ? null : (mainSubject(text, speaker, within) ?? person),
      end: Math.max(sentenceEnd, speaker.end),
      gender,
    };
    return person;
  };
}

/** The id that words bear as a whole: "Kremlin aide Boris Renko", "a Downing Street spokesperson"; null when they bear none or several. */
export function personOf(
  text: string,
  { start, end, headEnd }: Place,
  within: (start: number, end: number) => PersonMention[],
): string | null {
  const mentions = within(start, end);
  const atHead = mentions.filter(
    (mention) => mention.start < headEnd && mention.end >= headEnd - possessive(text, headEnd),
  );
  const others = new Set(mentions.map(({ person }) => person));
  const head = atHead.at(-1);
  if (head !== undefined) {
    const paired = others.size > 1 && /\b(?:and|or)\b/u.test(text.slice(start, end));
    return paired ? null : head.person;
  }
  const [only] = others;
  const headWord = /\p{L}+$/u.exec(text.slice(start, headEnd))?.[0].toLowerCase() ?? '';
  return others.size === 1 && only !== undefined && mouthpieces.has(headWord) ? only : null;
}

/** Whom "he" means: the last speaker, when nobody else is named between, the words reported left aside. */
function antecedent(
  text: string,
  pronoun: string,
  report: Report,
  speaker: Place,
  last: LastSpeaker | null,
  within: (start: number, end: number) => PersonMention[],
): string | null {
  if (!last?.person || Math.abs(speaker.start - last.end) > REACH) return null;
  if (last.gender !== null && last.gender !== pronoun) return null;
  const person = last.person;
  const narrated = [
    { start: last.end, end: Math.min(report.start, speaker.start) },
    { start: Math.max(report.end, last.end), end: speaker.start },
  ].filter(({ start, end }) => start < end);
  const isAlone = narrated.every(({ start, end }) => {
    const between = within(start, end);
    return between.every((mention) => mention.person === person) && !hasStranger(text, start, end, between);
  });
  return isAlone ? person : null;
}

/** "the Kremlin", "a Kremlin spokesman": no "he" goes back to it. */
function isInstitution(
  words: string,
  { start, end }: Place,
  within: (start: number, end: number) => PersonMention[],
): boolean {
  return /^(?:the|an?)\s/iu.test(words) && within(start, end).some(({ by }) => by === 'name');
}

/** The pronoun by which the last speaker was named, when the speaker is the same. */
function genderOf(last: LastSpeaker | null, person: string | null): string | null {
  return last !== null && last.person === person ? last.gender : null;
}

function onlyOf(people: ReadonlySet<string>): string | null {
  const [only] = people;
  return people.size === 1 ? (only ?? null) : null;
}

function possessive(text: string, end: number): number {
  return /[’']s$/u.test(text.slice(end - 2, end)) ? 2 : 0;
}

/** The mentions between two places, by bisection. */
export function makeFinder(people: readonly PersonMention[]): (start: number, end: number) => PersonMention[] {
  return (start, end) => {
    let low = 0;
    let high = people.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((people[middle]?.start ?? Infinity) < start) low = middle + 1;
      else high = middle;
    }
    let stop = low;
    while ((people[stop]?.end ?? Infinity) <= end) stop++;
    return people.slice(low, stop);
  };
}
