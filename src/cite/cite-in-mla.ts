import { formatDate } from '../views/phrases/format-date.ts';
import { addressOf } from './address-of.ts';
import type { Citable, CitedText, Occasion } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { joinNames } from './join-names.ts';
import { quoteTitle } from './quote-title.ts';
import type { Run } from './rich-text.ts';

/**
 * An entry of a list of works cited by the MLA Handbook (9th edition), e.g. `“Call of 14 June 2025.” Calls between Norland
 * and Sudria, edited by Mira Holt, version 1.0.0, 22 Nov. 2026, https://… Accessed 30 Nov. 2026.`
 */
export function citeInMla(citable: Citable, occasion: Occasion = {}): Run[] {
  const { title, edition, text } = citable;
  const { passage, accessed } = occasion;
  const rest = [
    edition.editors.length > 0 && `edited by ${joinNames(edition.editors)}`,
    edition.version && `version ${edition.version}`,
    edition.released && sayDay(edition.released),
    passage !== undefined && `par. ${passage.slice(1)}`,
    addressOf(citable, occasion),
  ].filter((part) => typeof part === 'string' && part !== '');
  const before = `${text?.author == null ? '' : `${text.author}. `}${quoteTitle(title, '.')} ${text === null ? '' : sayImprint(text)}`;
  return [
    // The first page stands for the whole.
    ...(text === null && title === edition.title ? [] : [{ text: before }]),
    { text: edition.title, isWork: true },
    { text: `, ${rest.join(', ')}.${accessed === undefined ? '' : ` Accessed ${sayDay(accessed)}.`}` },
  ];
}

function sayImprint({ publisher, published }: CitedText): string {
  const day = exactDay(published);
  const date = published.edtf === null ? null : day === null ? formatDate(published) : sayDay(day);
  const imprint = [publisher, date].filter((part) => part !== null).join(', ');
  return imprint === '' ? '' : `${imprint}. `;
}

/** The handbook shortens every month but May, June and July. */
const MONTHS = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

function sayDay(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
