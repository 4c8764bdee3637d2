import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { dossierSettings } from '../../../src/schemas/dossier-settings.ts';
import { personEntry } from '../../../src/schemas/person.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';

/** Invented stories, one trap each, and the calls that a careful reader finds in them. */
const gold = z
  .record(
    z.string(),
    z.strictObject({
      text: z.array(z.string()),
      calls: z.array(
        z.strictObject({
          date: z.string(),
          participants: z.array(z.string()),
          minutes: z.number().optional(),
          isAnnounced: z.boolean().optional(),
        }),
      ),
      decoys: z.array(z.string()),
    }),
  )
  .parse(JSON.parse(readFileSync(path.join(import.meta.dirname, '../../fixtures/calls/gold.json'), 'utf8')));

const heads = [
  ['ada-lind', 'Ada Lind', 'norway', 'Prime Minister of Norway', '2018-01-15'],
  ['per-holm', 'Per Holm', 'norway', 'Prime Minister of Norway', '2013-10-01', '2018-01-15'],
  ['boris-renko', 'Boris Renko', 'finland', 'President of Finland', '2016-03-01'],
  ['ines-falk', 'Ines Falk', 'austria', 'Chancellor of Austria', '2015-05-01', '2020-05-31'],
  ['karl-dorn', 'Karl Dorn', 'austria', 'Chancellor of Austria', '2020-06-01'],
  ['mateo-ruiz', 'Mateo Ruiz', 'chile', 'President of Chile', '2018-03-11'],
  ['kenji-mori', 'Kenji Mori', 'japan', 'Prime Minister of Japan', '2017-09-01'],
] as const;
const voices = [
  ['tom-vance', 'Tom Vance', 'finland'],
  ['mira-holt', 'Mira Holt', 'norway'],
  ['castle', 'Presidential Castle', 'finland', 'the Castle'],
] as const;

const folder = makeFolder(Object.fromEntries(Object.entries(gold).map(([id, { text }]) => [id, text.join('\n')])), {
  people: z.array(personEntry).parse([
    ...heads.map(([id, name, , title, from, to]) => ({
      id,
      name,
      aliases: [name.split(' ')[1]],
      roles: [{ title, from, ...(to && { to }) }],
    })),
    ...voices.map(([id, name, , alias]) =>
      alias ? { id, name, kind: 'institution', aliases: [alias] } : { id, name, aliases: [name.split(' ')[1]] },
    ),
  ]),
  settings: dossierSettings.parse({
    title: 'Calls of seven leaders',
    description: 'Invented.',
    language: 'en',
    timeZone: 'Europe/Oslo',
    sides: [...new Set(heads.map(([, , side]) => side))].map((side) => ({
      id: side,
      label: side,
      principals: heads.filter(([, , own]) => own === side).map(([id]) => id),
      voices: voices.filter(([, , own]) => own === side).map(([id]) => id),
    })),
  }),
});
const rules = makeReadingRules(folder);

const found = new Map(
  folder.texts.map((raw) => [
    raw.id,
    readText(raw, rules, new Report()).calls.map(({ date, participants, tense, statements }) => ({
      day: date.edtf,
      people: participants.toSorted().join(' '),
      isAnnounced: tense === 'announced',
      minutes: statements.filter(({ point }) => point === 'length').map(({ value }) => value?.split(' ')[1]),
    })),
  ]),
);
const wanted = Object.entries(gold).flatMap(([id, { calls }]) =>
  calls.map((call) => ({
    ...call,
    id,
    match: found.get(id)?.find(({ day }) => day === call.date),
    exact: found
      .get(id)
      ?.find(({ day, people }) => day === call.date && people === call.participants.toSorted().join(' ')),
  })),
);
const all = [...found.values()].flat();
const f1 = (hits: number) => (2 * hits) / (all.length + wanted.length);

test('calls are found on their day: F1 of at least 0.97, and of 0.95 with the people', () => {
  expect(wanted.filter(({ match }) => match === undefined).map(({ id, date }) => `${id} ${date}`)).toEqual([]);
  expect(f1(wanted.filter(({ match }) => match).length)).toBeGreaterThanOrEqual(0.97);
  expect(f1(wanted.filter(({ exact }) => exact).length)).toBeGreaterThanOrEqual(0.95);
});

test('no call is told of on another day that a story names', () => {
  const alarms = Object.entries(gold).flatMap(([id, { decoys }]) =>
    (found.get(id) ?? []).filter(({ day }) => day !== null && decoys.includes(day)).map(({ day }) => `${id} ${day}`),
  );
  expect(alarms).toEqual([]);
});

test('a length is the call’s, and a call to come is announced', () => {
  const lengths = wanted.map(({ minutes, exact }) => [minutes === undefined ? [] : [`PT${minutes}M`], exact?.minutes]);
  expect(lengths.map(([, given]) => given)).toEqual(lengths.map(([due]) => due));
  const tenses = wanted.map(({ isAnnounced = false, exact }) => [isAnnounced, exact?.isAnnounced]);
  expect(tenses.map(([, given]) => given)).toEqual(tenses.map(([due]) => due));
});
