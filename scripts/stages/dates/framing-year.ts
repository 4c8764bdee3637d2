import type { FoundDate } from './scan-dates.ts';

/** What may open a sentence before the date that frames it. */
const opening =
  /(?:^|[.!?]["”’)\]]*\s+)["“]?(?:(?:back|early|late|again)\s+)?(?:in|on|during)\s+(?:the\s+\p{Ll}+\s+of\s+)?$/iu;
const sentenceEnd = /[.!?]["”’)\]]*\s+["“‘(]?\p{Lu}/u;
const REACH = 300;

/** A year that an earlier date of the passage may lend. */
export interface FramingYear {
  year: number;
  /** Whether it surely does: it opens the same sentence, or names the same month. */
  isSure: boolean;
}

/**
 * The year of the date that opens the sentence of a day without one ("In 2017 the two met; on 3 April they spoke"), or opens
 * an earlier sentence of the passage; null when none does within 300 characters. `at` is the place of the day among the
 * `dates` of the passage, `month` (1 to 12) its month.
 */
export function framingYear(
  passage: string,
  dates: readonly FoundDate[],
  at: number,
  month: number,
): FramingYear | null {
  const date = dates[at];
  if (date === undefined) return null;
  for (let index = at - 1; index >= 0; index -= 1) {
    const frame = dates[index];
    if (frame === undefined || date.start - frame.start > REACH) return null;
    if (frame.reading.kind !== 'stated') continue;
    const { min, max } = frame.reading.value;
    if (min.slice(0, 4) !== max.slice(0, 4)) continue;
    if (!opening.test(passage.slice(Math.max(0, frame.start - 40), frame.start))) continue;
    const isSameMonth = min.slice(0, 7) === max.slice(0, 7) && Number(min.slice(5, 7)) === month;
    const isSameSentence = !sentenceEnd.test(passage.slice(frame.end, date.start));
    return { year: Number(min.slice(0, 4)), isSure: isSameMonth || isSameSentence };
  }
  return null;
}
