import { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../find-dates.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import type { MarkedText } from '../marked-text.ts';
import { isHeading } from '../sentence.ts';

/** "Call with Renko: 3 January 2023" */
const SET_OFF = /[:(|–—]\s*(?:\p{L}+day,? )?$/u;

/**
 * The drafts, less one of any two of the same people of which the title names the day, set off at its end, and the body counts
 * its day from publication, at most a day away: offices name such accounts by the day of the call, and may release them on the
 * next. Only where the text states the title’s day as that of publication besides does the body count from it.
 */
export function takeDayOfTitle(
  drafts: readonly CallDraft[],
  { text: { text, title }, published }: MarkedText,
): CallDraft[] {
  if (title === null) return [...drafts];
  const isInTitle = ({ start }: { start: number }) => start >= title.start && start < title.end;
  const isStatedBesides = (day: DateMention) =>
    published.edtf === day.edtf && published.evidence.some((at) => !isInTitle(at));
  const dropped = new Set<CallDraft>();
  for (const named of drafts) {
    const day = named.date;
    if (day === null || !isInTitle(day) || !named.places.every(({ sentence }) => isHeading(sentence))) continue;
    if (!SET_OFF.test(text.slice(title.start, day.start))) continue;
    const told = drafts.find(
      (other) =>
        other !== named &&
        other.date?.basis === 'relative' &&
        isBesideDay(day, other.date) &&
        other.participants.length === named.participants.length &&
        named.participants.every((person) => other.participants.includes(person)),
    );
    if (told === undefined) continue;
    if (!isStatedBesides(day)) told.date = day;
    dropped.add(named);
  }
  return drafts.filter((draft) => !dropped.has(draft));
}

function isBesideDay(a: DateMention, b: DateMention): boolean {
  if (a.precision !== 'day' || b.precision !== 'day' || a.min === null || b.min === null) return false;
  return Math.abs(Temporal.PlainDate.from(a.min).until(Temporal.PlainDate.from(b.min)).days) <= 1;
}
