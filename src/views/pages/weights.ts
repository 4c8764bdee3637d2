import type { Call } from '../../schemas/call.ts';
import type { Source } from '../../schemas/source.ts';
import type { HeadedRow } from '../accounts/call-rows.ts';
import type { Statement } from '../accounts/group-by-origin.ts';
import type { WordsOfCall } from '../words/words-by-call.ts';
import { findById } from '../find-by-id.ts';

/** What there is room for on one page besides what every page has, in bytes when compressed, as the weights below guess them. */
export const ROOM_OF_A_PAGE = 6000;

/** Of each cell in a row of many: the rest stands with the call. */
export const MOST_IN_A_CELL = 3;

/** Of a call in a list of calls, in a matrix of themes and in a table of its sources. */
export const WEIGHT_OF_LISTED_CALL = 120;

/** Of a source with its reliability in a line. */
export const WEIGHT_OF_SOURCE = 100;

/** Of accounts that contradict each other on one point of a call, with their words. */
export const WEIGHT_OF_CASE = 350;

/** Of a source that is only named. */
export const WEIGHT_OF_NAMED_TEXT = 40;

const WEIGHT_OF_ROW = 120;

/** Of words with who says them and where they stand. */
export function weightOfWords({ exact }: { exact: string }): number {
  return 60 + 0.3 * exact.length;
}

/** Of a statement and where else it stands. */
export function weightOfStatement({ claim, repeats }: Statement): number {
  return weightOfWords(claim.evidence) + 25 * repeats.length;
}

/** Of what somebody says about a call. */
export function weightOfQuotations({ quotations }: Pick<WordsOfCall, 'quotations'>): number {
  return sumOf(quotations, weightOfWords);
}

/** Of a row of who says what, of whose cells only the first statements are shown. */
export function weightOfRow({ cells }: Pick<HeadedRow, 'cells'>): number {
  return (
    WEIGHT_OF_ROW +
    sumOf(cells, ({ groups }) =>
      sumOf(groups.flatMap(({ statements }) => statements).slice(0, MOST_IN_A_CELL), weightOfStatement),
    )
  );
}

/** Of all that the page of a call would hold. */
export function weightOfCall(
  { claims, quotations, sources, points }: Pick<Call, 'claims' | 'quotations' | 'sources' | 'points'>,
  texts: readonly Source[],
): number {
  const words = quotations.flatMap(({ source, id }) => findById(findById(texts, source)?.quotations ?? [], id) ?? []);
  return (
    sumOf(claims, ({ evidence }) => weightOfWords(evidence)) +
    sumOf(words, weightOfWords) +
    WEIGHT_OF_SOURCE * sources.length +
    WEIGHT_OF_ROW * points.length
  );
}

/** Whether things are too heavy together for one page. */
export function isTooMuch<Item>(items: readonly Item[], weightOf: (item: Item) => number): boolean {
  return sumOf(items, weightOf) > ROOM_OF_A_PAGE;
}

function sumOf<Item>(items: readonly Item[], weightOf: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + weightOf(item), 0);
}
