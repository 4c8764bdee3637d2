import { boundsOfEdtf } from '../../schemas/bounds-of-edtf.ts';
import type { Determination } from '../../schemas/determination.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { findById } from '../find-by-id.ts';
import { formatDate } from './format-date.ts';
import { listNames } from './name-side.ts';

/** What the editor decided, in a sentence. */
export function describeDetermination(
  { publishers, people, themes }: Pick<Dossier, 'publishers' | 'people' | 'themes'>,
  determination: Determination,
): string {
  switch (determination.decides) {
    case 'publisher':
      return `The publisher of this text is ${findById(publishers, determination.value)?.name ?? determination.value}.`;
    case 'published':
      return `This text was published ${dateOf(determination.value)}.`;
    case 'genre':
      return `This text is to be read as ${GENRES[determination.value]}.`;
    case 'grade':
      return `This text is graded ${determination.value}.`;
    case 'call-date':
      return `The call that these words mention took place ${onDay(dateOf(determination.value))}.`;
    case 'call':
      return `These words tell of a call ${determination.value.announced === true ? 'to come ' : ''}of ${listNames(determination.value.participants.map((id) => nameIn(people, id)))}${determination.value.date === undefined ? '' : ` ${onDay(dateOf(determination.value.date))}`}.`;
    case 'same-call':
      return `These words and “${determination.value.quote}” in another text tell of one call.`;
    case 'other-call':
      return `These words and “${determination.value.quote}” in another text tell of two different calls.`;
    case 'no-call':
      return 'What these words tell of is no call of this dossier.';
    case 'speaker':
      return determination.value === null
        ? 'The text does not show who says these words.'
        : `These words are those of ${nameIn(people, determination.value)}.`;
    case 'theme':
      return `These words ${determination.value.shown ? 'are' : 'are not'} about ${labelIn(themes, determination.value.theme)}.`;
    case 'removal':
      return determination.value === 'keep'
        ? 'The paragraphs that hold these words are part of the text.'
        : 'The paragraphs that hold these words are no part of the text.';
    case 'boundaries':
      return `The text begins with the paragraph of these words and ends with that of “${determination.value}”.`;
  }
}

const GENRES = {
  official: 'an official account',
  news: 'a news story',
  wire: 'a wire story',
  opinion: 'opinion',
  analysis: 'analysis',
  unknown: 'of unknown kind',
} as const;

function nameIn(people: Dossier['people'], id: string): string {
  return findById(people, id)?.name ?? id;
}

function labelIn(themes: Dossier['themes'], id: string): string {
  return findById(themes, id)?.label ?? id;
}

function dateOf(edtf: string): string {
  return formatDate({ edtf, ...boundsOfEdtf(edtf) });
}

/** `on 14 June 2025`, `in May 2025`, and the rest as it is. */
function onDay(date: string): string {
  if (/^\d+ /u.test(date)) return `on ${date}`;
  return /^(?:[A-Z]|\d{4}$)/u.test(date) ? `in ${date}` : date;
}
