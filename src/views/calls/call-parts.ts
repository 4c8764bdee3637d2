import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Column } from '../accounts/account-rows.ts';
import { callRows, type HeadedRow } from '../accounts/call-rows.ts';
import { cellLines, type CellLine } from '../accounts/cell-lines.ts';
import { partByWeight } from '../pages/part-by-weight.ts';
import { relayChains, type RelayOrigin } from '../accounts/relay-chains.ts';
import {
  isTooMuch,
  ROOM_OF_A_PAGE,
  weightOfCall,
  WEIGHT_OF_SOURCE,
  weightOfStatement,
  weightOfWords,
} from '../pages/weights.ts';
import { wordsBySpeaker, type SpokenWords } from '../words/words-by-speaker.ts';
import { workOutOnce } from '../work-out-once.ts';

/** A line of who says what, with the row and the column it stands in. */
export interface StatedLine extends CellLine {
  row: HeadedRow;
  column: Column;
}

/** What a page of a call holds that has too much for one page: one of these lists, or a part of it. */
export interface CallPart {
  /** As it stands in the address: `statements`, `words-2`. */
  id: string;
  /** `Statements, part 1 of 3`. */
  label: string;
  statements: StatedLine[];
  words: SpokenWords[];
  origins: RelayOrigin[];
  sources: Call['sources'];
}

/** Whether more is said of a call than one page has room for. */
export const isLargeCall = workOutOnce((dossier: Pick<Dossier, 'sources'>, call: Call): boolean =>
  isTooMuch([call], (each) => weightOfCall(each, dossier.sources)),
);

/** The pages on which a large call is set out in full, in their order; none for one that has room on its own page. */
export const callParts = workOutOnce((dossier: Dossier, call: Call): CallPart[] => {
  if (!isLargeCall(dossier, call)) return [];
  const statements = callRows(dossier, call).rows.flatMap((row) =>
    row.cells.flatMap((cell) => cellLines(dossier, cell).map((line) => ({ ...line, row, column: cell.column }))),
  );
  return [
    ...pagesOf('statements', 'Statements', partsOf(statements, weightOfStatement)),
    ...pagesOf(
      'words',
      'In their words',
      partsOf(wordsBySpeaker(dossier, call), ({ quotation }) => weightOfWords(quotation)),
    ),
    ...pagesOf(
      'origins',
      'Who told whom',
      partsOf(relayChains(dossier, call), ({ chains }) => WEIGHT_OF_ORIGIN * (1 + chains.length)),
    ),
    ...pagesOf(
      'sources',
      'Sources',
      partsOf(call.sources, () => WEIGHT_OF_SOURCE),
    ),
  ];
});

/** The part in which the statements of a row begin; undefined where nobody says anything. */
export function partWithRow(parts: readonly CallPart[], row: string): CallPart | undefined {
  return parts.find(({ statements }) => statements.some((line) => line.row.id === row));
}

/** An origin in a list, and again each of its ways in a table. */
const WEIGHT_OF_ORIGIN = 60;

function partsOf<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item[][] {
  return partByWeight(items, weightOf, ROOM_OF_A_PAGE);
}

type List = 'statements' | 'words' | 'origins' | 'sources';

function pagesOf<Name extends List>(list: Name, label: string, parts: CallPart[Name][]): CallPart[] {
  return parts.map((items, index) => ({
    statements: [],
    words: [],
    origins: [],
    sources: [],
    id: index === 0 ? list : `${list}-${index + 1}`,
    label: parts.length === 1 ? label : `${label}, part ${index + 1} of ${parts.length}`,
    [list]: items,
  }));
}
