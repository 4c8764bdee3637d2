import ICAL from 'ical.js';
import { expect, test, vi } from 'vitest';
import { makeCall, onDay } from '../views/testing/make-call.ts';
import { calendarFile, certainCalls } from './calendar-file.ts';
import { makeDossier } from './testing/make-dossier.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

const dossier = makeDossier();
const text = new TextDecoder().decode(calendarFile(dossier).bytes());
const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

test('a call with a certain day is a whole day of it, in any time zone', () => {
  expect(events).toHaveLength(1);
  expect(events[0]?.startDate.toJSON()).toMatchObject({ year: 2025, month: 6, day: 14, isDate: true });
  expect(events[0]?.summary).toBe('Call: Ada Lind and Boris Renko');
});

test('its stamp is the latest day of what it rests on, not the hour of the build', () => {
  expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-04T00:00:00Z');
});

test('what no account of both sides bears out is tentative', () => {
  expect(events[0]?.component.getFirstPropertyValue('status')).toBe('TENTATIVE');
});

test('it says how many calls are left out, and why', () => {
  expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('Left out: 1 call of which no single day is known.');
  const calls = [makeCall(), makeCall({ id: 'undated-1', date: onDay(null) })];
  expect(certainCalls({ calls }).leftOut).toBe('Left out: 1 call without any date.');
  expect(certainCalls({ calls: [makeCall()] }).leftOut).toBe('No call is left out.');
});

test('the same dossier gives the same bytes, and two calls of a day two events', () => {
  expect(new TextDecoder().decode(calendarFile(makeDossier()).bytes())).toBe(text);
  const calls = [makeCall(), makeCall({ id: '2025-06-14-2' })];
  const uids = new TextDecoder().decode(calendarFile({ ...dossier, calls }).bytes()).match(/^UID:.+$/gmu);
  expect(new Set(uids).size).toBe(2);
});
