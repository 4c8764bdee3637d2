import { createHash } from 'node:crypto';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { exactDay } from '../cite/exact-day.ts';
import { personName } from '../queries.ts';
import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';
import { certaintyOf } from '../views/calls/certainty-of.ts';
import { countOf } from '../views/phrases/count-of.ts';
import { describeConfirmation } from '../views/calls/describe-confirmation.ts';
import { listNames } from '../views/phrases/name-side.ts';
import { dataFile, type DataFile } from './data-file.ts';
import { fullAddress } from './full-address.ts';
import { daysOfCalls } from './latest-day.ts';

/** The calls that have one certain day, and why the others are not in a calendar. */
export function certainCalls({ calls }: Pick<Dossier, 'calls'>): { certain: Call[]; leftOut: string } {
  const certain = calls.filter(({ date }) => exactDay(date) !== null);
  const undated = calls.filter(({ date }) => date.edtf === null).length;
  const inexact = calls.length - certain.length - undated;
  const reasons = [
    inexact > 0 && `${countOf(inexact, 'call')} of which no single day is known`,
    undated > 0 && `${countOf(undated, 'call')} without any date`,
  ].filter((reason) => reason !== false);
  return { certain, leftOut: reasons.length === 0 ? 'No call is left out.' : `Left out: ${reasons.join(', ')}.` };
}

/** The calls that have a certain day as whole-day events of iCalendar (RFC 5545), saying how many are left out. */
export function calendarFile(dossier: Dossier): DataFile {
  const { certain, leftOut } = certainCalls(dossier);
  const days = daysOfCalls(dossier);
  const calendar = ical({
    name: dossier.title,
    description: `Days in the time zone ${dossier.timeZone}. ${leftOut}`,
    prodId: { company: 'Readout', product: 'Calls', language: 'EN' },
  });
  for (const call of certain) {
    const day = exactDay(call.date) ?? '';
    const address = fullAddress(`/calls/${call.id}/`);
    calendar.createEvent({
      id: uidOf(call),
      allDay: true,
      start: new Date(`${day}T00:00:00Z`),
      timezone: 'UTC',
      // Not the clock's hour: the same dossier must give the same file.
      stamp: new Date(`${days.get(call.id) ?? day}T00:00:00Z`),
      summary: `Call: ${listNames(call.participants.map((who) => personName(dossier, who)))}`,
      description: describeConfirmation(dossier, call),
      status:
        certaintyOf(dossier.sides, call).stroke === 'solid' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address !== null && { url: address }),
    });
  }
  return dataFile('calls.ics', calendar.toString());
}

/** The same in each build, and no other dossier's: its id with a hash of who spoke. */
function uidOf({ id, participants }: Call): string {
  return `${id}.${createHash('sha256').update(participants.join(' ')).digest('hex').slice(0, 16)}`;
}
