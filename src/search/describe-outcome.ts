import type { SearchState } from './address.ts';
import type { Outcome } from './run-search.ts';

/** What a search came to, in sentences: how much was found, what was left out, which spellings were found alike. */
export function describeOutcome(outcome: Outcome, { query, choice }: SearchState): string {
  const { pages, passages, ignored, alike, unfiltered } = outcome;
  const isFiltered = Object.keys(choice).length > 0;
  if (query.trim() === '' && !isFiltered) return '';
  const found = pages.length + passages.length;
  const asked = query.trim() === '' ? '' : ` for ${query.trim()}`;
  const sentences = [
    found === 0
      ? `Nothing was found${asked}${isFiltered ? ' with these filters' : ''}.`
      : `${listCounts(pages.length, passages.length)}${asked}.`,
    ...(found === 0 && isFiltered && unfiltered > 0 ? [`Without filters there are ${unfiltered}.`] : []),
    ...(ignored.length > 0
      ? [
          `${ignored.map(quote).join(' and ')} ${ignored.length === 1 ? 'is' : 'are'} nowhere in this dossier and ${ignored.length === 1 ? 'was' : 'were'} left out.`,
        ]
      : []),
    ...(alike.length > 0 ? [`Found alike: ${alike.map(quote).join(', ')}.`] : []),
  ];
  return sentences.join(' ');
}

function listCounts(pages: number, passages: number): string {
  const counts = [pages > 0 && plural(pages, 'page'), passages > 0 && plural(passages, 'passage')];
  return counts.filter((count) => count !== false).join(' and ');
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function quote(words: string): string {
  return `“${words}”`;
}
