import { requestWords } from '../calls/statements/find-requests.ts';
import { handlesOf } from '../people/handles-of.ts';
import { occasionOpenings } from '../calls/drafts/leaves-call.ts';
import { dateOpenings } from '../dates/scan-dates.ts';
import { pluralOffices } from '../people/find-plural-offices.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import { stepOpenings } from '../points/read-next-step.ts';
import { cueWords } from '../quotations/cue-words.ts';
import { indexWords, type WordIndex } from './word-index.ts';

const list = (words: string): string[] => words.split(' ');

/** What opens a rule's words in any dossier; a word that is missing here is never looked at. */
const openings = {
  report: cueWords,
  date: dateOpenings,
  pronoun: list('he she him her counterpart'),
  'plural-office': pluralOffices,
  hedge: list(
    'analysts observers experts critics supporters officials insiders commentators sources report reports reportedly allegedly it',
  ),
  'stock-phrase': list(
    'complex enduring delve delves delving tapestry testament multifaceted nuanced pivotal looms loomed looming navigate navigates ' +
      'navigating underscore underscores underscored underscoring highlight highlights highlighted highlighting in a shape shapes ' +
      'shaped shaping it crucial ever intricate',
  ),
  'loaded-noun': list(
    'dictator dictators tyrant tyrants despot despots strongman strongmen warmonger warmongers butcher butchers thug thugs puppet ' +
      'puppets stooge stooges lackey lackeys traitor traitors fascist fascists nazi nazis regime regimes junta juntas psychopath ' +
      'psychopaths madman madmen',
  ),
  former: ['former'],
  occasion: occasionOpenings,
  request: requestWords,
  ...stepOpenings,
};

/** The words that open what the rules look for, with the names and titles of a dossier's people. */
export function indexOpenings({ people, roles }: PeopleIndex): WordIndex {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases].map((words) => words.replace(/^the /iu, '')));
  return indexWords({ ...openings, name: [...names, ...people.flatMap(handlesOf)], title: roles.titles });
}
