import type { DateValue } from '../../src/schemas/date-value.ts';
import type { Report } from '../report.ts';
import type { CleanText } from './clean-text.ts';
import { findHeaderDates } from './dates/published/find-header-dates.ts';
import { headerDates, type HeaderDate } from './dates/published/header-dates.ts';
import { findYearOfDateline } from './dates/published/find-year-of-dateline.ts';
import { readAddress } from './dates/published/read-address.ts';
import type { ResolvedDate } from './dates/resolved-date.ts';
import { writeStanza } from './decisions/write-stanza.ts';
import { makePlaces } from './make-places.ts';

/** When a text was published. Evidence ranges are UTF-16 offsets of the reading text. */
export interface PublishedDate {
  edtf: string | null;
  min: string | null;
  max: string | null;
  basis: Exclude<DateValue['basis'], 'editor'>;
  evidence: { start: number; end: number }[];
}

const unknown: PublishedDate = { edtf: null, min: null, max: null, basis: 'none', evidence: [] };

/**
 * When the text was published: `stated` by the text itself (dates/published/find-header-dates.ts has the order) or by its
 * mark-up, where the local calendar day is taken as written and there is no evidence in the text; else read off its
 * `address` or file name, which may also lend its year to a dateline that lacks it; else null. A day comes before a month. Two headers that give different days are a finding
 * (`published-conflict`), and the one with more authority stands. What the editor noted beside the text is not looked at.
 */
export function dateSource(text: CleanText, report: Report): PublishedDate {
  const [inMarkUp, changed] = [text.head.published, text.head.modified].map(dayOfMarkUp);
  const isLater = inMarkUp && changed && changed.min > inMarkUp.max;
  const found = findHeaderDates(text, isLater ? changed.edtf : null);
  const chosen = found.find(({ value }) => value.precision === 'day') ?? found[0];
  const addresses = [text.metadata?.url, text.head.url, text.id].filter((address) => address !== undefined);
  const named = addresses.map(readAddress).filter((value) => value !== null);
  const day = named.find(({ precision }) => precision === 'day');
  const isFinerElsewhere = inMarkUp?.precision === 'day' || isWithin(day, chosen?.value);
  if (chosen !== undefined && (chosen.value.precision === 'day' || !isFinerElsewhere)) {
    reportConflict(text, chosen, found, report);
    return { ...datesOf(chosen.value), basis: 'stated', evidence: [{ start: chosen.start, end: chosen.end }] };
  }
  if (inMarkUp) return { ...datesOf(inMarkUp), basis: 'stated', evidence: [] };
  if (day !== undefined) return { ...datesOf(day), basis: 'address', evidence: [] };
  const dateline = findYearOfDateline(text, addresses);
  if (dateline !== null) return { ...datesOf(dateline.value), basis: dateline.basis, evidence: dateline.evidence };
  const [month] = named;
  return month === undefined ? unknown : { ...datesOf(month), basis: 'address', evidence: [] };
}

/** Whether an address names a day of the month that a text gives. */
function isWithin(day: ResolvedDate | undefined, month: ResolvedDate | undefined): boolean {
  return day !== undefined && month !== undefined && month.min <= day.min && day.max <= month.max;
}

/** The calendar day of an ISO 8601 time as written, in its own time zone, or of a date in words. */
function dayOfMarkUp(published: string | undefined): ResolvedDate | null {
  if (published === undefined) return null;
  const [date] = headerDates(published.trim().replace(/^(\d{4}-\d\d-\d\d)T.*$/su, '$1'));
  return date?.value ?? null;
}

function datesOf({ edtf, min, max }: ResolvedDate): Pick<PublishedDate, 'edtf' | 'min' | 'max'> {
  return { edtf, min, max };
}

function reportConflict(
  { id, file, text }: CleanText,
  chosen: HeaderDate,
  found: readonly HeaderDate[],
  report: Report,
): void {
  const other = found.find(({ value }) => value.min > chosen.value.max || value.max < chosen.value.min);
  if (other === undefined) return;
  report.add({
    rule: 'published-conflict',
    severity: 'warning',
    file,
    place: makePlaces(text)(other),
    reason: `The text gives two days of publication; ${chosen.value.edtf} is taken.`,
    actual: text.slice(other.start, other.end),
    expected: [text.slice(chosen.start, chosen.end)],
    fix: `If the other day is right, add to determinations.yaml: ${writeStanza({ id: `published-${id}`, decides: 'published', source: id, value: other.value.edtf })}`,
  });
}
