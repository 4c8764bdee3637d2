import { formatDate } from '../views/phrases/format-date.ts';
import { addressOf } from './address-of.ts';
import type { Citable, CitedText, Occasion } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { joinNames } from './join-names.ts';
import { quoteTitle } from './quote-title.ts';
import type { Run } from './rich-text.ts';

/**
 * An entry of a bibliography by the Chicago Manual of Style (18th edition, 13 and 14: websites, documents in editions),
 * e.g. `“Call of 14 June 2025.” Calls between Norland and Sudria, edited by Mira Holt. Version 1.0.0. November 22, 2026.
 * Accessed November 30, 2026. https://…`
 */
export function citeInChicago(citable: Citable, occasion: Occasion = {}): Run[] {
  const { title, edition, text } = citable;
  const { passage, accessed } = occasion;
  const editors = edition.editors.length > 0 ? `, edited by ${joinNames(edition.editors)}` : '';
  const rest = [
    passage !== undefined && `¶ ${passage.slice(1)}`,
    edition.version && `Version ${edition.version}`,
    edition.released && sayDay(edition.released),
    accessed && `Accessed ${sayDay(accessed)}`,
    addressOf(citable, occasion),
  ].filter((part) => typeof part === 'string' && part !== '');
  const before = `${text === null ? '' : sayAuthor(text)}${quoteTitle(title, '.')} ${text === null ? '' : sayImprint(text)}`;
  return [
    // The first page stands for the whole.
    ...(text === null && title === edition.title ? [] : [{ text: before }]),
    { text: edition.title, isWork: true },
    { text: `${editors}. ${rest.join('. ')}.` },
  ];
}

function sayAuthor({ author }: CitedText): string {
  return author === null ? '' : `${author}${author.endsWith('.') ? '' : '.'} `;
}

function sayImprint({ publisher, published, url }: CitedText): string {
  const day = exactDay(published);
  const date = published.edtf === null ? 'n.d.' : day === null ? formatDate(published) : sayDay(day);
  const imprint = [publisher, date].filter((part) => part !== null).join(', ');
  return [`${imprint}${imprint.endsWith('.') ? '' : '.'} `, url === null ? '' : `${url}. `, 'In '].join('');
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

function sayDay(iso: string): string {
  return DAY.format(new Date(`${iso}T00:00:00Z`));
}
