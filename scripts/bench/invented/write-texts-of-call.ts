import { DAY_MILLISECONDS, type InventedCall } from './invent-calls.ts';
import { agencies, papers } from './publishers.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { Vocabulary } from './vocabulary.ts';
import { writeText, type Genre } from './write-text.ts';

/** A text with what is known of it from outside. */
export interface InventedText {
  publisher: string;
  /** ISO day on which it was printed. */
  printed: string;
  paragraphs: readonly string[];
}

/**
 * What is written about one call: most often a readout of each side, a wire story with its copies, stories of the papers and
 * something on no call. Of few nothing is known but that they were to be, or that one side denies them.
 */
export function* writeTextsOfCall(
  call: InventedCall,
  random: SeededRandom,
  words: Vocabulary,
): Generator<InventedText, void> {
  const write = (genre: Genre, publisher: string, daysLater: number, length: number, agency?: string): InventedText => {
    const printed = new Date(call.day.getTime() + daysLater * DAY_MILLISECONDS);
    const paragraphs = writeText(genre, { call, printed, random, words }, length, agency);
    return { publisher, printed: printed.toISOString().slice(0, 10), paragraphs };
  };
  const paper = (): string => random.pick(papers).id;
  const between = (least: number, most: number): number => least + random.below(most - least);

  if (random.happens(0.04)) {
    yield write('rumour', paper(), 1, between(500, 4000));
    return;
  }
  if (random.happens(0.1)) yield write('announcement', paper(), -between(1, 4), between(300, 2000));
  // Some calls that were announced never come.
  if (random.happens(0.02)) return;
  if (random.happens(0.85)) yield write('ownReadout', call.own.country.seat.id, 0, between(600, 2500));
  if (random.happens(0.7)) yield write('otherReadout', call.other.country.seat.id, 0, between(400, 2000));
  if (random.happens(0.9)) {
    const agency = random.pick(agencies);
    const wire = write('wire', agency.id, 0, between(1500, 5000), agency.name);
    yield wire;
    for (let copies = random.below(3); copies > 0; copies -= 1) yield copyOf(wire, paper(), random);
  }
  for (let stories = 1 + random.below(3); stories > 0; stories -= 1)
    yield write('story', paper(), between(1, 4), between(2500, 9500));
  if (random.happens(0.2)) yield write('briefing', call.own.country.seat.id, 1, briefingLength(random));
  if (random.happens(0.2)) yield write('opinion', paper(), between(2, 9), between(4000, 9000));
  if (random.happens(0.7)) yield write('report', paper(), between(2, 30), between(2500, 9500));
}

/** A paper prints a wire story under its own head, without its byline, and cuts it from the end. */
function copyOf({ paragraphs, printed }: InventedText, publisher: string, random: SeededRandom): InventedText {
  const [head = '', , ...body] = paragraphs;
  const kept = body.slice(0, Math.max(2, Math.ceil(body.length * (0.5 + random.next() / 2))));
  return { publisher, printed, paragraphs: [`${head}, agency says`, ...kept] };
}

/** From 5 to 100 KB, most of them short. */
function briefingLength(random: SeededRandom): number {
  return Math.round(5000 * 20 ** (random.next() ** 2));
}
