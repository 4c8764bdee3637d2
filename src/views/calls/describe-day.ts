import type { DateValue } from '../../schemas/date-value.ts';

/** How the day of a call is known, as the beginning of a sentence that ends with the words it rests on. */
export function describeDayBasis({ edtf, min, max, basis, evidence }: DateValue): string {
  if (edtf === null) return 'No text dates it.';
  const words = evidence.length > 0;
  if (basis !== 'editor' && min === null && max !== null) {
    return words
      ? 'No text gives the day; the latest possible one is read from the words'
      : 'No text gives the day, only the latest possible one.';
  }
  switch (basis) {
    case 'stated':
      return words ? 'The day stands in the text:' : 'The day stands in the text.';
    case 'relative':
      return words ? 'The day is counted from the words' : 'The day is counted from another.';
    case 'address':
      return 'The day is read off an address or a file name.';
    case 'editor':
      return words
        ? 'No text gives this day; the editor decided it from the words'
        : 'No text gives this day; the editor decided it.';
    case 'none':
      return 'No text dates it.';
  }
}
