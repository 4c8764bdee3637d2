import type { Capture } from '../../src/schemas/capture.ts';
import type { Determination } from '../../src/schemas/determination.ts';
import { Report } from '../report.ts';
import { compareParagraphs } from './captures/compare-paragraphs.ts';
import { lettersOfPassages } from './captures/letters-of-passages.ts';
import { cleanText, type CleanText } from './clean-text.ts';
import { makeReadingText } from './make-reading-text.ts';
import type { EarlierText, RawText } from './reading/raw-text.ts';

/**
 * The copies of a text that came before the one at hand, the oldest first, each with what the next one has otherwise. What is left
 * out of a text (menus, other stories) is not compared: it changes from day to day.
 */
export function compareCaptures(raw: RawText, text: CleanText, determinations: readonly Determination[]): Capture[] {
  const kept = raw.earlier ?? [];
  const passages = kept.map((each) => lettersOfPassages(readAgain(raw, each, determinations)));
  const atHand = lettersOfPassages(text);
  const captures: Capture[] = kept.map(({ sha256, file, day }, index) => ({
    sha256,
    file,
    retrieved: day,
    replaced: null,
    changes: compareParagraphs(
      (passages[index] ?? []).map(({ letters }) => letters),
      // Ids are those of the text at hand.
      passages[index + 1]?.map(({ letters }) => ({ id: null, letters })) ?? atHand,
    ),
  }));
  const replaced = (raw.metadata?.replaced ?? []).map(({ sha256, ...reason }): Capture => ({
    sha256,
    file: null,
    retrieved: null,
    replaced: reason,
    changes: null,
  }));
  return [...captures, ...replaced].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}

/** What an earlier copy is read as: by the rules of today, with the editor's decisions where they fit it. */
function readAgain(raw: RawText, earlier: EarlierText, determinations: readonly Determination[]): CleanText {
  // What is wrong with a text that is no longer at hand is nothing to mend.
  const report = new Report();
  const { file, format, text, sha256 } = earlier;
  return cleanText(
    makeReadingText({ id: raw.id, file, format, text, sha256, metadata: null }, report),
    report,
    determinations,
  );
}

function dayOf({ retrieved, replaced }: Capture): string {
  return retrieved ?? replaced?.on ?? '';
}
