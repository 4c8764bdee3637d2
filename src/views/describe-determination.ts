import { boundsOfEdtf } from '../schemas/bounds-of-edtf.ts';
import type { Determination } from '../schemas/determination.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { formatDate } from './format-date.ts';

/** What the editor decided, in a sentence. */
export function describeDetermination(
  { publishers }: Pick<Dossier, 'publishers'>,
  determination: Determination,
): string {
  switch (determination.decides) {
    case 'publisher':
      return `The publisher of this text is ${publishers.find(({ id }) => id === determination.value)?.name ?? determination.value}.`;
    case 'published':
      return `This text was published ${dateOf(determination.value)}.`;
    case 'genre':
      return `This text is to be read as ${GENRES[determination.value]}.`;
    case 'grade':
      return `This text is graded ${determination.value}.`;
    case 'call-date':
      return `The call that these words mention took place ${onDay(dateOf(determination.value))}.`;
    case 'same-call':
      return `These words and “${determination.value.quote}” in another text tell of one call.`;
    case 'other-call':
      return `These words and “${determination.value.quote}” in another text tell of two different calls.`;
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

function dateOf(edtf: string): string {
  return formatDate({ edtf, ...boundsOfEdtf(edtf) });
}

/** `on 14 June 2025`, `in May 2025`, and the rest as it is. */
function onDay(date: string): string {
  if (/^\d+ /u.test(date)) return `on ${date}`;
  return /^(?:[A-Z]|\d{4}$)/u.test(date) ? `in ${date}` : date;
}
