import { countryOf, namesCountry } from '../../people/countries.ts';
import { matchesOf } from '../../matches-of.ts';
import { hasStartBetween } from '../../words/starts-between.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import type { Initiator } from './find-initiators.ts';
import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** Words without a stop but those of an abbreviation. */
const WORDS = String.raw`(?:U\.[SKN]\.|[^.,;:()])`;
/** "at the initiative of the Norwegian side", "at Norway’s request", "initiated by the Norwegian side", "at the latter’s request". */
const ASKED = new RegExp(
  String.raw`\b(?:(?:at|on|upon) (?:the )?(?:initiative|request) of (?<of>${WORDS}{2,60})|(?:at|on|upon) (?<own>(?:U\.[SKN]\.|[^.,;:()’']){2,40})[’']s? (?:initiative|request)\b|(?:initiated|requested) by (?<by>${WORDS}{2,60}))`,
  'giu',
);
/** "Renko requested the call", "the Chancery had sought the conversation" */
const ASKED_FOR =
  /(?<= )(?:had |has )?(?:requested|initiated|proposed|sought|asked for) (?:the|this) (?:(?:tele)?phone |video )?(?:call|conversation)\b/gu;
const CALL = /\b(?:call|conversation|talks?|spoke|spoken|talked|phoned|contact)\b/iu;
const REQUEST = /\b(?:initiative|request(?:ed)?|initiated)\b/iu;
const LATTER = /^the (?<which>latter|former)\b/iu;
/** How far from the words for a call those for who asked for it may stand. */
const REACH = 300;
/** How far before a name its office and country may stand. */
const OFFICE = 80;

/** The words without which nobody asked: most sentences have none. */
export const requestWords: readonly string[] = [
  'initiative',
  'request',
  'requested',
  'initiated',
  'proposed',
  'sought',
];

/** Who asked for the call, where the sentences about it say so by a name, an office, "the latter" or the country of a party. */
export function findRequests(
  draft: CallDraft,
  { text: { text }, words: openings }: MarkedText,
  sides: Sides,
): Initiator[] {
  const told = draft.places.filter(({ mood }) => !mood.isDenied && !mood.isFuture && !mood.isConjecture);
  const sentences = new Set([...told.map(({ sentence }) => sentence), ...draft.scope]);
  const parties = new Map<string, string | null>();
  let offices: { person: string; words: string }[] | null = null;
  const found: Initiator[] = [];
  for (const sentence of sentences) {
    if (!hasStartBetween(openings.request, sentence.start, sentence.end)) continue;
    const words = text.slice(sentence.start, sentence.end);
    for (const match of matchesOf(words, ASKED)) {
      const request = readRequest(match, sentence);
      if (request !== null) found.push(request);
    }
    for (const { 0: asked, index } of matchesOf(words, ASKED_FOR)) {
      const start = sentence.start + index;
      const asker = sentence.people.findLast(({ end }) => end <= start);
      const who = asker === undefined || start - asker.end > 1 ? null : principalOf(asker.person);
      if (asker !== undefined && who !== null)
        found.push({ person: who, range: { start: asker.start, end: start + asked.length }, sentence });
    }
  }
  return found;

  /** A party, or the one party of the side for which an institution speaks. */
  function principalOf(person: string): string | null {
    if (draft.participants.includes(person)) return person;
    const side = sides.sideOf(person);
    const [own, ...others] = side === null ? [] : draft.participants.filter((each) => sides.sideOf(each) === side);
    return own !== undefined && others.length === 0 ? own : null;
  }

  function readRequest(match: RegExpExecArray, sentence: MarkedSentence): Initiator | null {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    const near = text.slice(Math.max(sentence.start, start - REACH), Math.min(sentence.end, end + REACH));
    if (!CALL.test(near)) return null;
    const words = match.groups?.of ?? match.groups?.own ?? match.groups?.by ?? '';
    const at = start + match[0].indexOf(words);
    const asked = { words, at, end: at + wordsAsked(words).length };
    const who = whoAsked(asked, sentence);
    // "at Norway’s request" ends behind the name of who asked.
    return who === null ? null : { person: who, range: { start, end: match.groups?.own ? end : asked.end }, sentence };
  }

  function whoAsked({ words, at, end }: Asked, sentence: MarkedSentence): string | null {
    const partiesBetween = (from: number, to: number): string[] =>
      marksBetween(sentence.people, from, to).flatMap(({ person }) =>
        draft.participants.includes(person) ? person : [],
      );
    const which = LATTER.exec(words)?.groups?.which?.toLowerCase();
    if (which !== undefined) {
      const [first, second, ...others] = [...new Set(partiesBetween(Math.max(sentence.start, at - REACH), at))];
      if (second === undefined || others.length > 0) return null;
      return (which === 'latter' ? second : first) ?? null;
    }
    const [named] = partiesBetween(at, end);
    if (named !== undefined) return named;
    const country = firstCountry(words);
    return country === null ? null : partyOf(country);
  }

  /** The one party whose office the text gives with a country, or whose side bears its name. */
  function partyOf(country: string): string | null {
    if (!parties.has(country)) {
      offices ??= officesIn(text, sentences);
      const own = draft.participants.filter((person) =>
        offices?.some((office) => office.person === person && namesCountry(office.words, country)),
      );
      const ofSide = draft.participants.filter((person) => sides.countryOf(person) === country);
      const [only, ...others] = own.length > 0 ? own : ofSide;
      parties.set(country, only !== undefined && others.length === 0 ? only : null);
    }
    return parties.get(country) ?? null;
  }
}

/** "the Norwegian Prime Minister, ": not what else stands before a name. */
const TITLES =
  /(?:(?:\p{Lu}[\p{L}.’'-]*|of|the|then|his|her|and|for|prime|vice|deputy|federal|president|minister|chancellor|premier|counterpart|colleague|leader|head|state|government|king|queen|emir|republic|kingdom|people[’']s)[\s,]+)*$/u;

/** The words before each name, back to the name before it: "the Norwegian Prime Minister". Those of a request are none of an office. */
function officesIn(text: string, sentences: Iterable<MarkedSentence>): { person: string; words: string }[] {
  return [...sentences].flatMap(({ start, people }) =>
    people.flatMap((mention, index) => {
      const before = text.slice(Math.max(start, mention.start - OFFICE, people[index - 1]?.end ?? 0), mention.start);
      const words = (TITLES.exec(before)?.[0] ?? '') + text.slice(mention.start, mention.end);
      return REQUEST.test(words) ? [] : [{ person: mention.person, words }];
    }),
  );
}

/** The words after "at the request of", where they stand, and where who asked ends in them. UTF-16 offsets. */
interface Asked {
  words: string;
  at: number;
  end: number;
}

/** "the Norwegian side", "Norway", "the U.S. side" */
function firstCountry(words: string): string | null {
  const bare = words
    .replace(/^the /u, '')
    .replace(/\s+(?:side|party|government|president|leader|prime minister|chancellor|colleagues|partners).*$/iu, '');
  return countryOf(bare) ?? countryOf(bare.split(/\s/u)[0] ?? '');
}

/** "the Norwegian side", "the latter", a name: without what follows in the sentence. */
function wordsAsked(words: string): string {
  return (
    /^(?:the (?:latter|former)\b|.*?\bside\b|.*?(?= (?:on|in|at|to|and|with|who|which|for|after|before|during|as|took|was|has)\b)|.*)/iu.exec(
      words,
    )?.[0] ?? words
  );
}
