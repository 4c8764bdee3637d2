import type { Decision, Determination } from '../../../src/schemas/determination.ts';
import type { Report } from '../../report.ts';
import type { Paragraph } from '../cleaning/paragraph.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';
import { reportIdle } from './report-idle.ts';

/** The paragraphs of a text with the editor's word on what belongs to it: first its boundaries, then single paragraphs. */
export function decideParagraphs(
  paragraphs: readonly Paragraph[],
  text: string,
  determinations: readonly Determination[],
  report: Report,
): Paragraph[] {
  let decided = [...paragraphs];
  for (const entry of determinations)
    if (entry.decides === 'boundaries') decided = setBoundaries(decided, text, entry, report);
  for (const entry of determinations)
    if (entry.decides === 'removal') decided = setRemoval(decided, text, entry, report);
  return decided;
}

function setBoundaries(
  paragraphs: readonly Paragraph[],
  text: string,
  entry: Decision<'boundaries'>,
  report: Report,
): Paragraph[] {
  const [first, last] = [findQuoted(text, entry.quote), findQuoted(text, entry.value)];
  const from = first === null ? -1 : paragraphs.findIndex((each) => overlaps(each, first));
  const to = last === null ? -1 : paragraphs.findLastIndex((each) => overlaps(each, last));
  if (from < 0 || to < from) {
    reportIdle(entry, 'the words of its end do not stand once in the text, after those of its beginning.', report);
    return [...paragraphs];
  }
  const decided = paragraphs.map((each, at) =>
    setRemoved(each, at < from || at > to ? reasonOf(entry) : null, entry.id),
  );
  if (decided.every((each, at) => (each.removed === null) === (paragraphs[at]?.removed === null))) {
    reportIdle(entry, 'the rules find the same beginning and end.', report);
  }
  return decided;
}

function setRemoval(
  paragraphs: readonly Paragraph[],
  text: string,
  entry: Decision<'removal'>,
  report: Report,
): Paragraph[] {
  const place = findQuoted(text, entry.quote);
  const isMeant = (each: Paragraph) => place !== null && overlaps(each, place);
  const removed = entry.value === 'keep' ? null : reasonOf(entry);
  if (paragraphs.filter(isMeant).every((each) => (each.removed === null) === (removed === null))) {
    const state = entry.value === 'keep' ? 'part of the text' : 'left out';
    reportIdle(entry, `the paragraph that holds its words is ${state} without it.`, report);
  }
  return paragraphs.map((each) => (isMeant(each) ? setRemoved(each, removed, entry.id) : each));
}

function reasonOf({ id, reason }: Determination): Paragraph['removed'] {
  return { rule: id, reason: `the editor’s decision: ${reason}` };
}

/** A paragraph that a rule has left out keeps that rule's reason, where the editor leaves it out too. */
function setRemoved(paragraph: Paragraph, removed: Paragraph['removed'], id: string): Paragraph {
  const isSettled = removed !== null && paragraph.removed !== null && paragraph.removed.rule !== id;
  return isSettled ? paragraph : { ...paragraph, removed };
}
