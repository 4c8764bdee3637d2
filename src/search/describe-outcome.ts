import { isIdle, isNarrowed, type SearchState } from './address.ts';
import type { Outcome } from './run-search.ts';

/** What a search came to, in sentences: how much was found, what was left out, which spellings were found alike. */
export function describeOutcome(outcome: Outcome, state: SearchState): string {
  if (isIdle(state)) return '';
  const { pages, passages, ignored, alike, unread, unfiltered } = outcome;
  const found = pages.length + passages.length;
  const query = state.query.trim();
  const asked = query === '' ? '' : ` for ${query}`;
  const isFiltered = isNarrowed(state) && found < unfiltered;
  const sentences = [
    found === 0
      ? `Nothing was found${asked}${isFiltered ? ' with these filters' : ''}.`
      : `${listCounts(pages.length, passages.length)}${asked}.`,
    isFiltered && `Without filters there ${unfiltered === 1 ? 'is' : 'are'} ${unfiltered}.`,
    ignored.length > 0 &&
      `${listWords(ignored)} ${ignored.length === 1 ? 'is' : 'are'} nowhere in this dossier and ${ignored.length === 1 ? 'was' : 'were'} left out.`,
    alike.length > 0 && `Found alike: ${alike.map(quote).join(', ')}.`,
    unread.length > 0 &&
      `${listWords(unread)} ${unread.length === 1 ? 'is no date' : 'are no dates'}: write a year, a month or a day, as 2025, 2025-05 or 2025-05-14.`,
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}

function listCounts(pages: number, passages: number): string {
  const counts = [pages > 0 && plural(pages, 'page'), passages > 0 && plural(passages, 'passage')];
  return counts.filter((count) => count !== false).join(' and ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function listWords(words: readonly string[]): string {
  return words.map(quote).join(' and ');
}

function quote(words: string): string {
  return `“${words}”`;
}
