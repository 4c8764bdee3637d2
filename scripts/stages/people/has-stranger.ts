import { countryOf } from './countries.ts';
import { openers } from './title-words.ts';
import { matchesOf } from '../matches-of.ts';

/** Nouns for one person that a pronoun may mean. */
const personNoun = new RegExp(
  '\\b(?:man|woman|boy|girl|father|mother|wife|husband|son|daughter|brother|sister|widow|uncle|aunt|cousin|friend|lawyer|attorney|' +
    'judge|mayor|governor|senator|officer|driver|doctor|nurse|teacher|student|owner|manager|boss|chief|director|founder|author|' +
    'reporter|journalist|anchor|host|interviewer|interpreter|translator|soldier|pilot|victim|suspect|defendant|witness|candidate|' +
    'nominee|predecessor|successor|rival|opponent|counterpart|guest|king|queen|prince|princess|priest|pope|bishop)\\b',
  'u',
);

/** Two capitalised words in a row, or an honorific and a name: as a name of a person is written. */
const nameLike =
  /\b(?:(?:Mr|Mrs|Ms|Dr|Sir|Lord|Lady|Sen|Rep|Gov|Gen)\.?\s\p{Lu}[\p{L}’'-]+|\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+)/gu;

const thing =
  /\b(?:Council|Party|Union|Committee|Ministry|Department|Court|House|Senate|Congress|Parliament|Street|Times|Post|News|Press|University|Institute|Agency|Bank|Army|Force|Forces|Summit|East|West|North|South|Sea|Nations|Organization|Organisation|Treaty|Act|War|Day|City|State|States|Kingdom|Service|Agreement|Group|Conference|Assembly|Commission|Center|Centre|Foundation|Office|Crisis|Media|Social|Account)\b/u;

/**
 * Whether a stretch of text speaks of somebody who is not among `known`: a noun for a person, or a name that people.yaml does not
 * have. Names of countries and of bodies are nobody.
 */
export function hasStranger(
  text: string,
  start: number,
  end: number,
  known: readonly { start: number; end: number }[],
): boolean {
  const letters = text.slice(start, end);
  if (personNoun.test(letters)) return true;
  for (const match of matchesOf(letters, nameLike)) {
    const from = start + match.index;
    const to = from + match[0].length;
    if (known.some((mention) => mention.start < to && from < mention.end)) continue;
    const words = match[0].split(/\s/u);
    if (words.some((word) => openers.has(word) || countryOf(word.replace(/[’']s?$/u, '')) !== null)) continue;
    if (thing.test(match[0]) || countryOf(match[0]) !== null) continue;
    return true;
  }
  return false;
}
