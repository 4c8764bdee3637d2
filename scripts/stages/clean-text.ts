import type { Passage } from '../../src/schemas/passage.ts';
import type { Determination } from '../../src/schemas/determination.ts';
import type { Removal } from '../../src/schemas/removal.ts';
import type { Range } from '../../src/schemas/span.ts';
import type { Finding, Report } from '../report.ts';
import { coverText } from './cleaning/cover-text.ts';
import { findAuthor } from './cleaning/find-author.ts';
import { findParagraphs } from './cleaning/find-paragraphs.ts';
import { findTitle } from './cleaning/find-title.ts';
import { nameKinds } from './cleaning/name-kinds.ts';
import type { Paragraph } from './cleaning/paragraph.ts';
import type { Cut } from './cleaning/rule.ts';
import { rules } from './cleaning/rules.ts';
import { decideParagraphs } from './decisions/decide-paragraphs.ts';
import type { ReadingText } from './reading/reading-text.ts';

/** A reading text cut into what is kept and what is removed. All offsets are UTF-16. */
export interface CleanText extends ReadingText {
  /**
   * In order, with ids `p1`, `p2`, … The ranges of `kept` and `removed` together cover the text exactly once: each takes the
   * white space after it, the first of the text also that before it. `lettersOf(text, passage)` gives the letters alone.
   */
  kept: Passage[];
  /** In order; covering ranges, as those of `kept`. */
  removed: Removal[];
  /** The title's letters, when the text has one. */
  title: Range | null;
  /** The byline's name, when the text has one. */
  author: (Range & { text: string }) | null;
}

/**
 * What of a reading text is the text itself, paragraph by paragraph, and what is left out with a reason. An empty text has
 * neither; one of white space is one removal. A text of which nothing is kept is a warning. `determinations`: those on this text.
 */
export function cleanText(
  reading: ReadingText,
  report: Report,
  determinations: readonly Determination[] = [],
): CleanText {
  const { text, head } = reading;
  let paragraphs = findParagraphs(reading);
  for (const rule of rules) paragraphs = leaveOut(paragraphs, rule(paragraphs));
  paragraphs = nameKinds(decideParagraphs(paragraphs, text, determinations, report));
  const title = paragraphs[findTitle(paragraphs) ?? -1];
  const label = title === undefined ? 0 : (TITLE_LABEL.exec(text.slice(title.start, title.end))?.[0].length ?? 0);
  const author = findAuthor(paragraphs, head.author);
  const covered = coverText(text, paragraphs);
  if (covered.kept.length === 0) report.add(nothingKept(reading));
  return {
    ...reading,
    ...covered,
    title: title === undefined ? null : { start: title.start + label, end: title.end },
    author: author === null ? null : { ...author, text: text.slice(author.start, author.end) },
  };
}

/** "You're reading: Lind calls Renko": what a page puts before its title. */
const TITLE_LABEL = /^(?:you[’']re |now |currently )?reading: +(?=\S)/iu;

function nothingKept({ text, file, original }: ReadingText): Finding {
  const hasWords = /\S/u.test(text);
  return {
    rule: 'nothing-kept',
    severity: 'warning',
    file: original?.file ?? file,
    reason: hasWords
      ? 'Nothing of this text is kept: all of it looks like the page around a text.'
      : 'This text has no words.',
    fix: hasWords ? 'Store the text of the article alone.' : 'Put the text into the file, or take the file away.',
  };
}

/** The paragraphs, with those that are cut marked; what an earlier rule has cut keeps its reason. */
function leaveOut(paragraphs: Paragraph[], cuts: readonly Cut[]): Paragraph[] {
  if (cuts.length === 0) return paragraphs;
  const left = [...paragraphs];
  for (const { from, to, rule, reason } of cuts) {
    for (let index = from; index < to; index += 1) {
      const paragraph = left[index];
      if (paragraph?.removed === null) left[index] = { ...paragraph, removed: { rule, reason } };
    }
  }
  return left;
}
