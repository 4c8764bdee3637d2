import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { inventCast, type Leader } from './cast.ts';
import { seededRandom, type SeededRandom } from './seeded-random.ts';
import { subjects } from './subjects.ts';
import { writeStory, type InventedCall } from './write-story.ts';

/** The seed of every bench: the same texts on every machine. */
export const SEED = 20_260_101;

/** How many stories tell of one call, on average. */
const STORIES_OF_A_CALL = 6;

/**
 * Writes a dossier of invented texts into `folder`, at least `bytes` of them, the same for the same size: stories of about 5 KB
 * with a few of 100 KB, each on one of many calls between the first of forty leaders and another.
 */
export async function makeDossier(folder: string, bytes: number): Promise<void> {
  await mkdir(join(folder, 'raw'), { recursive: true });
  const cast = inventCast();
  for (const [name, value] of Object.entries(files(cast))) await writeFile(join(folder, name), stringify(value));
  const random = seededRandom(SEED);
  let call = inventCall(cast, random, 0);
  for (let written = 0, number = 0; written < bytes; number += 1) {
    if (random.below(STORIES_OF_A_CALL) === 0) call = inventCall(cast, random, number);
    const length = number % 200 === 199 ? 100_000 : 1000 + Math.floor(8000 * random.next());
    const story = writeStory(call, length, random);
    await writeFile(join(folder, 'raw', `story-${number}.txt`), story);
    written += Buffer.byteLength(story);
  }
}

/** One of the calls that follow one another from 1950 on, every few days. */
function inventCall(cast: readonly Leader[], random: SeededRandom, number: number): InventedCall {
  const [one, ...others] = cast;
  if (one === undefined) throw new Error('Nobody calls.');
  return {
    day: new Date(Date.UTC(1950, 0, 1 + number)),
    one,
    other: random.pick(others),
    subjects: [random.pick(subjects), random.pick(subjects)],
    minutes: 10 + 5 * random.below(14),
  };
}

function files(cast: readonly Leader[]): Record<string, unknown> {
  const [one, ...others] = cast;
  if (one === undefined) throw new Error('Nobody calls.');
  return {
    'dossier.yaml': {
      title: `Calls of ${one.name}`,
      description: 'Invented calls in invented texts.',
      language: 'en',
      timeZone: 'Europe/Oslo',
      sides: [
        { id: 'own', label: one.country, principals: [one.id], voices: voicesOf([one]) },
        { id: 'counterparts', label: 'Counterparts', principals: others.map(({ id }) => id), voices: voicesOf(others) },
      ],
    },
    'people.yaml': cast.flatMap(({ id, name, surname, office, country, spokesman, seat }) => [
      { id, name, aliases: [surname], roles: [{ title: `${office} of ${country}`, from: '1949-01-01' }] },
      { id: spokesman.id, name: spokesman.name, aliases: [spokesman.surname] },
      { id: seat.id, name: seat.name, kind: 'institution' },
    ]),
    'themes.yaml': subjects.map(({ id, label, terms }) => ({ id, label, description: `${label}.`, terms: [...terms] })),
    'publishers.yaml': [],
  };
}

function voicesOf(leaders: readonly Leader[]): string[] {
  return leaders.flatMap(({ spokesman, seat }) => [spokesman.id, seat.id]);
}
