import { scanWords } from '../../scan-words.ts';
import { indexWords } from '../../words/word-index.ts';
import { dateOpenings, scanDates, type FoundDate } from '../scan-dates.ts';

const index = indexWords({ date: dateOpenings });

/** The date expressions of a line that stands by itself, as `scanDates` gives them. */
export function scanLine(line: string): FoundDate[] {
  const kept = [{ id: 'p1', start: 0, end: line.length, kind: 'paragraph' as const }];
  return scanDates(line, scanWords({ text: line, kept }, index).date);
}
