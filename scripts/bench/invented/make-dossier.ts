import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inventCast, type Country } from './cast.ts';
import { inventCalls } from './invent-calls.ts';
import { agencies, papers, type InventedPublisher } from './publishers.ts';
import { seededRandom } from './seeded-random.ts';
import { subjects } from './subjects.ts';
import { inventVocabulary } from './vocabulary.ts';
import { writeTextsOfCall } from './write-texts-of-call.ts';

/** The seed of every bench: the same texts on every machine. */
export const SEED = 20_260_101;

/** How many texts tell of one call, at least, on the average of a few dozen calls. */
const TEXTS_OF_A_CALL = 6;

/**
 * Writes a dossier of `count` invented texts into `folder`, the same for the same count: of every kind that real dossiers
 * hold, about 5 KB each with a few of up to 100 KB, on calls over forty years.
 */
export async function makeDossier(folder: string, count: number): Promise<void> {
  await mkdir(join(folder, 'raw'), { recursive: true });
  const cast = inventCast();
  for (const [name, value] of Object.entries(files(cast))) await writeFile(join(folder, name), stringify(value));
  let number = 0;
  for (const { publisher, printed, paragraphs } of writeTexts(cast, count)) {
    const file = join(folder, 'raw', `${publisher}-${printed}-${number}`);
    const metadata = {
      url: `https://${publisher}.example/${printed.replaceAll('-', '/')}/${number}`,
      publisher,
      retrieved: '2026-01-01',
    };
    await writeFile(`${file}.txt`, `${paragraphs.join('\n\n')}\n`);
    await writeFile(`${file}.yaml`, stringify(metadata));
    number += 1;
  }
}

function* writeTexts(cast: readonly Country[], count: number) {
  const random = seededRandom(SEED);
  const words = inventVocabulary();
  let left = count;
  // A few calls more than it takes: how many texts each has is left to chance.
  for (const call of inventCalls(cast, Math.ceil(count / TEXTS_OF_A_CALL) + 10, random)) {
    for (const text of writeTextsOfCall(call, random, words)) {
      if (left === 0) return;
      yield text;
      left -= 1;
    }
  }
  throw new Error(`The calls were told of in ${count - left} texts; ${count} were to be made.`);
}

function files(cast: readonly Country[]): Record<string, unknown> {
  const [own, ...others] = cast;
  if (own === undefined) throw new Error('Nobody calls.');
  return {
    'dossier.yaml': {
      title: `Calls of the ${own.office}s of ${own.name}`,
      description: 'Invented calls in invented texts.',
      language: 'en',
      timeZone: 'Europe/Oslo',
      sides: [
        { id: 'own', label: own.name, ...partiesOf([own]) },
        { id: 'counterparts', label: 'Counterparts', ...partiesOf(others) },
      ],
    },
    'people.yaml': cast.flatMap(({ name: country, office, seat, leaders }) => [
      ...leaders.flatMap(({ id, name, surname, from, to, spokesman }) => [
        { id, name, aliases: [surname], roles: [{ title: `${office} of ${country}`, from, to }] },
        { id: spokesman.id, name: spokesman.name, aliases: [spokesman.surname] },
      ]),
      { id: seat.id, name: seat.name, kind: 'institution' },
    ]),
    'themes.yaml': subjects.map(({ id, label, terms }) => ({ id, label, description: `${label}.`, terms: [...terms] })),
    'publishers.yaml': [
      { id: own.seat.id, name: own.seat.name, speaksFor: 'own' },
      ...others.map(({ seat }) => ({ id: seat.id, name: seat.name, speaksFor: 'counterparts' })),
      ...[...agencies, ...papers].map(gradedPublisher),
    ],
  };
}

function partiesOf(countries: readonly Country[]): { principals: string[]; voices: string[] } {
  return {
    principals: countries.flatMap(({ leaders }) => leaders.map(({ id }) => id)),
    voices: countries.flatMap(({ seat, leaders }) => [seat.id, ...leaders.map(({ spokesman }) => spokesman.id)]),
  };
}

function gradedPublisher({ id, name, grade }: InventedPublisher): Record<string, unknown> {
  if (grade === undefined) return { id, name };
  return {
    id,
    name,
    grade,
    graded: { by: 'editor', on: '2026-01-01', reason: 'Invented, as all here.' },
    facts: [{ date: '2000-01-01', text: 'An invented fact.', url: `https://${id}.example/` }],
  };
}
