import type { Dossier } from '../../schemas/dossier.ts';
import type { Source } from '../../schemas/source.ts';
import type { Theme } from '../../schemas/theme.ts';
import { themeRows } from '../accounts/call-rows.ts';
import { isTooMuch, weightOfRow } from '../pages/weights.ts';
import { wordsByPassage, type PassageWords } from '../words/words-by-passage.ts';
import { findById } from '../find-by-id.ts';
import { workOutOnce } from '../work-out-once.ts';

/** A text with its words for a theme, passage by passage. */
export interface ThemeText {
  source: Source;
  passages: PassageWords[];
}

/** The texts that have words for a theme, in the order of the dossier. */
export const themeTexts = workOutOnce(({ sources }: Pick<Dossier, 'sources'>, theme: Theme): ThemeText[] =>
  theme.sources.flatMap(({ id, evidence }) => {
    const source = findById(sources, id);
    return source === undefined ? [] : { source, passages: wordsByPassage(source, evidence) };
  }),
);

/** What a text takes in a list of them, in bytes when compressed. */
export function weightOfThemeText({ passages }: ThemeText): number {
  return 40 + 10 * passages.length;
}

/** Whether the texts have pages of their own, as what is said in calls and they are too heavy for the theme’s page together. */
export const hasTextsApart = workOutOnce(
  (dossier: Pick<Dossier, 'sides' | 'sources' | 'calls' | 'people'>, theme: Theme): boolean => {
    const { rows } = themeRows(dossier, theme);
    const onPage = isTooMuch(rows, weightOfRow) ? [] : rows;
    return isTooMuch(
      [...onPage.map(weightOfRow), ...themeTexts(dossier, theme).map(weightOfThemeText)],
      (weight) => weight,
    );
  },
);
