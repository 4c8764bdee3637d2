import { boundsOfEdtf } from '../schemas/bounds-of-edtf.ts';
import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import type { Quotation } from '../schemas/quotation.ts';
import type { Source } from '../schemas/source.ts';
import type { Column } from './account-rows.ts';
import { findById } from './find-by-id.ts';

/** Words about a call that name a day after it, by the side of whoever speaks. */
export interface LaterDays {
  column: Column;
  words: (Quotation & { source: string })[];
}

/** What comes after a call, as far as words about it name a later day; null where none do. */
export function laterDays(
  { sources, people }: Pick<Dossier, 'sources' | 'people'>,
  columns: readonly Column[],
  { date, quotations }: Pick<Call, 'date' | 'quotations'>,
): LaterDays[] | null {
  const { max } = date;
  if (max === null) return null;
  const words = quotations.flatMap(({ source: id, id: quotationId }) => {
    const source = findById(sources, id);
    const quotation = source && findById(source.quotations, quotationId);
    if (source === undefined || quotation === undefined || !namesDayAfter(source, quotation, max)) return [];
    return { ...quotation, source: id };
  });
  if (words.length === 0) return null;
  const sideOf = ({ speaker }: Quotation) => findById(people, speaker?.person)?.side ?? null;
  return columns.map((column) => ({
    column,
    words: words.filter((each) => sideOf(each) === (column.mark === 0 ? null : column.id)),
  }));
}

function namesDayAfter({ dates }: Source, { start, end }: Quotation, day: string): boolean {
  return dates.some((date) => {
    if (date.start < start || date.end > end) return false;
    const { min } = boundsOfEdtf(date.edtf);
    return min !== null && min > day;
  });
}
