import { isDateLine } from './is-date-line.ts';
import type { Paragraph } from './paragraph.ts';
import { readByline } from './read-byline.ts';

const abbreviatedEnd = /(?:\b[ap]\.m|\b(?:\p{Lu}\.)+\p{Lu}|\b(?:Jr|Sr|Inc|Co|Ltd|Corp|etc))\.$/u;
const sentenceEnd = /[.:;,]["'”’)\]]*$/u;
const label =
  /^(?:for immediate release|press release|news release|immediate release|embargoed\b.*|transcript|readout|statement|breaking)$/iu;
/** A full stop after a whole word, with another sentence behind it. */
const severalSentences = /\p{Ll}{4}\.["'”’)]*\s+["“‘(]?\p{Lu}/u;
const turn = /^\p{Lu}[\p{L}.’' ]{0,30}: .*[?!]$/u;

const LONGEST = 220;
/** A title stands within this many paragraphs of the start. */
const NEAR = 6;
/** A title of fewer words may be the name of an office or of the paper. */
const FEWEST_WORDS = 4;
/** Words with as many letters in common are one word; shorter ones tell nothing. */
const STEM = 5;

/**
 * The index of a text's title among its paragraphs: what the mark-up says, or the first line before the running text that is
 * no date, byline, label or whole sentence. A line of four words or more is preferred, since shorter ones are often the name
 * of an office or of the paper, and of those one whose words come up again, since others are what a page has above it. Null when the text begins at once, or has one paragraph only.
 */
export function findTitle(paragraphs: readonly Paragraph[]): number | null {
  const marked = paragraphs.findIndex(({ kind, removed }) => kind === 'title' && removed === null);
  if (marked !== -1) return marked;
  const candidates: number[] = [];
  let kept = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    if (paragraph.removed !== null) continue;
    kept += 1;
    if (kept > NEAR || !isBeforeText(paragraph)) break;
    if (isTitleLine(paragraph)) candidates.push(index);
  }
  const long = candidates.filter((index) => wordCount(paragraphs[index]) >= FEWEST_WORDS);
  const title = (long.length > 1 ? comesUpAgain(paragraphs, long) : undefined) ?? long[0] ?? candidates[0];
  const isAlone = title !== undefined && !paragraphs.some(({ removed }, index) => removed === null && index > title);
  return title === undefined || isAlone ? null : title;
}

/** The first of several lines of which a telling word stands in the running text, too. */
function comesUpAgain(paragraphs: readonly Paragraph[], lines: readonly number[]): number | undefined {
  const body = new Set(
    paragraphs.flatMap(({ prose, removed, text }, index) =>
      prose && removed === null && !lines.includes(index) ? stemsOf(text) : [],
    ),
  );
  return lines.find((index) => stemsOf(paragraphs[index]?.text ?? '').some((stem) => body.has(stem)));
}

function stemsOf(text: string): string[] {
  return Array.from(text.matchAll(/\p{L}{5,}/gu), ([word]) => word.slice(0, STEM).toLowerCase());
}

function isBeforeText({ text, prose, kind }: Paragraph): boolean {
  if (!prose) return kind !== 'list-item';
  return text.length <= LONGEST && (/[?!]["'”’)\]]*$/u.test(text) || abbreviatedEnd.test(text) || isDateLine(text));
}

function isTitleLine({ text, kind }: Paragraph): boolean {
  if (text.length > LONGEST || kind === 'list-item' || kind === 'quote' || severalSentences.test(text)) return false;
  if (
    !/\p{L}.*\p{L}/su.test(text) ||
    /^(?:\p{Ll}|[•·|] )/u.test(text) ||
    (sentenceEnd.test(text) && !abbreviatedEnd.test(text))
  ) {
    return false;
  }
  return !isDateLine(text) && readByline(text) === null && !label.test(text) && !turn.test(text);
}

function wordCount(paragraph: Paragraph | undefined): number {
  return paragraph === undefined ? 0 : paragraph.text.split(/\s+/u).length;
}
