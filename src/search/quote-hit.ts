import { splitWords } from '../schemas/search-format.ts';
import type { SearchEntry } from '../schemas/search-index.ts';
import type { Hit } from './find-hits.ts';
import { makeExcerpt, type ExcerptPiece } from './make-excerpt.ts';

/** What a result shows of the words of its page. */
export interface QuotedHit {
  title: ExcerptPiece[];
  /** Empty where the page says nothing besides its title. */
  excerpt: ExcerptPiece[];
}

/** How many words an excerpt has at most. */
const LONGEST = { page: 30, passage: 46 };

/** The title of a hit's page and the stretch of the page or passage that has the most of the words found. */
export function quoteHit(
  content: string,
  { entry, passage, words }: Pick<Hit, 'entry' | 'passage' | 'words'>,
): QuotedHit {
  const all = splitWords(content);
  const separator = content.includes('\u200B') ? '' : ' ';
  const quote = (start: number, end: number, length: number) =>
    makeExcerpt(
      all.slice(start, end),
      words.filter((word) => start <= word && word < end).map((word) => word - start),
      length,
      separator,
    );
  const [start, end] = boundsOf(entry, passage, all.length);
  return {
    title: quote(0, titleEnd(entry, all.length), Infinity),
    excerpt: quote(start, end, passage === 0 ? LONGEST.page : LONGEST.passage),
  };
}

/** A break stands before each piece but the title. */
function titleEnd({ starts: [first] }: Pick<SearchEntry, 'starts'>, count: number): number {
  return first === undefined ? count : first - 1;
}

function boundsOf({ starts }: Pick<SearchEntry, 'starts'>, passage: number, count: number): [number, number] {
  const next = starts[passage + 1];
  return [starts[passage] ?? count, next === undefined ? count : next - 1];
}
