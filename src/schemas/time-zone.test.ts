import { expect, test } from 'vitest';
import { timeZone } from './time-zone.ts';

test.each([
  'Europe/Paris',
  'Europe/Kyiv',
  'Europe/Kiev',
  'Asia/Kolkata',
  'America/Argentina/Buenos_Aires',
  'Etc/GMT+5',
  'UTC',
])('%s is a time zone', (zone) => expect(timeZone.safeParse(zone).success).toBe(true));

test.each(['Europe/Pari', 'europe/paris', 'Paris', '+02:00', 'EST', 'Europe/Paris ', ''])('%s is none', (zone) =>
  expect(timeZone.safeParse(zone).success).toBe(false),
);
