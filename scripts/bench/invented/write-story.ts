import type { Leader } from './cast.ts';
import type { SeededRandom } from './seeded-random.ts';
import { subjects, type Subject } from './subjects.ts';

/** A call that stories are written about. */
export interface InventedCall {
  /** UTC midnight of its day. */
  day: Date;
  one: Leader;
  other: Leader;
  subjects: readonly Subject[];
  minutes: number;
}

/** What a sentence is written with. */
interface Scene extends InventedCall {
  random: SeededRandom;
  /** The days after the call on which the story is printed. */
  delay: number;
}

type Sentence = (scene: Scene) => string;

const DAY = 24 * 60 * 60 * 1000;

/**
 * A story of about `length` letters on a call, printed one or more days after it: a dated heading, the call, what each side
 * said, and what stories fill up with, in the proportions of the texts of real dossiers (in a thousand letters about three
 * quotations, one date, ten words of a theme).
 */
export function writeStory(call: InventedCall, length: number, random: SeededRandom): string {
  const scene: Scene = { ...call, random, delay: 1 + random.below(4) };
  const printed = new Date(call.day.getTime() + scene.delay * DAY);
  const paragraphs = [
    dayOf(printed),
    `${call.one.surname} and ${call.other.surname} speak about ${random.pick(call.subjects).terms[0]}`,
    opening(scene),
  ];
  for (let size = paragraphs.join('').length; size < length;) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () => random.pick(body)(scene));
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return `${paragraphs.join('\n\n')}\n`;
}

function opening(scene: Scene): string {
  const { one, other, day, minutes, random } = scene;
  const length = random.pick([`${minutes}-minute `, '', '', `about ${minutes} minute `]);
  return (
    `${one.office} ${one.name} of ${one.country} and ${other.office} ${other.name} of ${other.country} held a ${length}` +
    `phone call on ${weekdayOf(day)} to discuss ${term(scene)} and ${term(scene)}, the ${one.seat.name} said.`
  );
}

/** The sentences of a story, those that are told more often standing more often. */
const body: readonly Sentence[] = [
  (s) => `“${cap(thought(s))},” ${s.one.surname} told reporters.`,
  (s) => `“${cap(thought(s))},” ${s.other.spokesman.surname} said on ${weekdayOf(s.day)}. “${cap(thought(s))}.”`,
  (s) => `${s.other.surname} said that ${thought(s)}.`,
  (s) => `According to ${s.other.spokesman.name}, ${thought(s)}.`,
  (s) => `The ${s.other.seat.name} confirmed that the call lasted ${s.minutes} minutes and that ${thought(s)}.`,
  (s) => `He added that ${thought(s)}, while ${s.other.surname} “did not rule out” ${term(s)}.`,
  (s) => `The two leaders last spoke in ${monthOf(s.day, -2)}, when ${thought(s)}.`,
  (s) => `A round of talks on ${term(s)} is planned for ${dayOf(new Date(s.day.getTime() + 30 * DAY))}.`,
  (s) => `Nobody in ${s.one.country} expected ${term(s)} to be settled before ${yearOf(s.day, 1)}.`,
  (s) =>
    `Analysts say the dispute over ${term(s)} has cost ${s.other.country} more than ${amount(s)} since ${yearOf(s.day, -3)}.`,
  ...Array.from({ length: 18 }, () => filler),
];

function thought(scene: Scene): string {
  const { random } = scene;
  return random.pick([
    () => `the question of ${term(scene)} ${random.pick(verbs)} ${random.pick(endingsOf)}`,
    () =>
      `both sides would ${random.pick(actions)} the ${random.pick(adjectives)} ${term(scene)} ${random.pick(endingsOf)}`,
    () =>
      `there was ${random.pick(adjectives)} progress on ${term(scene)}, and ${random.pick(adjectives)} work remained`,
    () => `we have to ${random.pick(actions)} ${term(scene)} before anyone can speak of ${term(scene)}`,
  ])();
}

function filler(scene: Scene): string {
  const { random, one, other } = scene;
  return random.pick([
    () =>
      `The ${random.pick(adjectives)} ${random.pick(nouns)} of ${other.country} ${random.pick(verbs)} ${random.pick(endingsOf)}.`,
    () =>
      `In the capital, the ${random.pick(nouns)} had been ${random.pick(adjectives)} for weeks, and few of those who came out to see the ${random.pick(nouns)} thought that it would last.`,
    () =>
      `Ministers from ${one.country} and ${other.country} have met ${2 + random.below(9)} times over the ${random.pick(nouns)}, which ${random.pick(verbs)} ${random.pick(endingsOf)}.`,
    () =>
      `It was the ${random.pick(adjectives)} ${random.pick(nouns)} that made the ${random.pick(nouns)} so hard to ${random.pick(actions)}, with ${amount(scene)} at stake.`,
    () =>
      `At the ${random.pick(nouns)}, a ${random.pick(adjectives)} crowd waited beside the ${random.pick(nouns)} until late in the evening, although the rain did not stop.`,
  ])();
}

const verbs =
  'remains open|has changed little|stood at the centre|was left aside|came up again|has grown worse|may be settled'.split(
    '|',
  );
const endingsOf =
  'after years of delay|in the north of the country|without a clear plan|for the first time|in spite of the costs|as the winter drew on|between the two capitals'.split(
    '|',
  );
const actions = 'settle postpone review protect reopen finance inspect'.split(' ');
const adjectives = 'old new difficult careful quiet modest sudden common public narrow lasting early'.split(' ');
const nouns =
  'market ministry bridge budget parliament coast council factory station archive committee square plant valley'.split(
    ' ',
  );

function term({ subjects: own, random }: Scene): string {
  const subject = random.below(4) === 0 ? random.pick(subjects) : random.pick(own);
  return random.pick(subject.terms);
}

function amount({ random }: Scene): string {
  return `${2 + random.below(90)} million crowns`;
}

function cap(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function format(options: Intl.DateTimeFormatOptions): (day: Date) => string {
  const formatter = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  return (day) => formatter.format(day);
}

const dayOf = format({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdayOf = format({ weekday: 'long' });
const monthName = format({ month: 'long' });

function monthOf(day: Date, months: number): string {
  return monthName(new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1)));
}

function yearOf(day: Date, years: number): string {
  return String(day.getUTCFullYear() + years);
}
