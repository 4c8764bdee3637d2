import { dayOf, dayOfYear, weekdayOf } from './format-day.ts';
import type { Party } from './invent-calls.ts';
import type { Scene } from './scene.ts';
import { writeParagraphs } from './write-paragraphs.ts';
import { filler, mentionOfEarlierCall, termOf, thought } from './phrases.ts';

/** A kind of text, as dossiers hold them. */
export type Genre = keyof typeof writers;

/** A text of a kind as paragraphs, about `length` letters without its first ones. `agency` is the name a wire story goes by. */
export function writeText(genre: Genre, scene: Scene, length: number, agency = ''): string[] {
  return writers[genre](scene, length, agency);
}

const writers = {
  ownReadout: (scene, length) => {
    const { own, other, minutes } = scene.call;
    return [
      `Readout of ${titled(own)}'s Call with ${titled(other)} of ${other.country.name}`,
      dayOf(scene.printed),
      `${titled(own)} spoke today by telephone with ${titled(other)} of ${other.country.name}.${lengthSaid(scene, minutes)}`,
      `The ${own.country.office} raised ${termOf(scene)} and called for progress on ${termOf(scene)}.`,
      ...writeParagraphs(scene, length, 'readout'),
    ];
  },
  otherReadout: (scene, length) => {
    const { own, other, day, minutes } = scene.call;
    const caller = `${own.country.office} of ${own.country.name} ${own.name}`;
    return [
      `Telephone conversation with ${caller}`,
      dayOf(scene.printed),
      `On ${dayOfYear(day)}, ${other.name} had a telephone conversation with ${caller}.${lengthSaid(scene, minutes + 5 * scene.random.below(2))}`,
      `The leaders discussed ${termOf(scene)} and ${termOf(scene)}.`,
      ...writeParagraphs(scene, length, 'readout'),
    ];
  },
  wire: (scene, length, agency) => {
    const { own, other, day } = scene.call;
    return [
      `${own.surname}, ${other.surname} speak by phone about ${termOf(scene)}`,
      `By ${scene.random.pick(scene.words.places)} ${scene.random.pick(scene.words.places)}`,
      `${own.country.capital.toUpperCase()}, ${dayOf(scene.printed)} (${agency}) — ${titled(own)} of ${own.country.name} and ` +
        `${titled(other)} of ${other.country.name} spoke by telephone on ${weekdayOf(day)} about ${termOf(scene)}, both sides said.`,
      ...writeParagraphs(scene, length, 'press'),
      ...mentionOfEarlierCall(scene),
    ];
  },
  story: (scene, length) => {
    const { own, other, day, minutes } = scene.call;
    const lasting = scene.random.pick([`a ${minutes}-minute`, 'a', 'a', `an about ${minutes} minute`]);
    return [
      `${own.surname} and ${other.surname} speak about ${termOf(scene)}`,
      dayOf(scene.printed),
      `${titled(own)} of ${own.country.name} and ${titled(other)} of ${other.country.name} held ${lasting} phone call on ` +
        `${weekdayOf(day)} to discuss ${termOf(scene)} and ${termOf(scene)}, the ${own.country.seat.name} said.`,
      ...writeParagraphs(scene, length, 'press'),
      ...mentionOfEarlierCall(scene),
    ];
  },
  briefing: (scene, length) => {
    const { own, other, minutes } = scene.call;
    const speaker = `MR. ${own.spokesman.surname.toUpperCase()}`;
    const answers = writeParagraphs(scene, length, 'noCall');
    return [
      `Press Briefing by Press Secretary ${own.spokesman.name}`,
      `Blue Room, ${own.country.seat.name}`,
      dayOf(scene.printed),
      '12:05 P.M.',
      `${speaker}: Good afternoon. ${titled(own)} spoke with ${titled(other)} of ${other.country.name} by phone on ` +
        `${weekdayOf(scene.call.day)}. The call lasted about ${minutes} minutes.`,
      ...answers.flatMap((answer) => [`Q ${filler(scene)}`, `${speaker}: ${answer}`]),
      'END 12:51 P.M.',
    ];
  },
  opinion: (scene, length) => {
    const { own, other, day } = scene.call;
    const author = `${scene.random.pick(scene.words.places)} ${scene.random.pick(scene.words.places)}`;
    return [
      `Opinion: The ${scene.random.pick(scene.words.nouns)} and the telephone`,
      `By ${author}`,
      dayOf(scene.printed),
      `${titled(own)} and ${titled(other)} spoke by phone on ${dayOfYear(day)}, and I believe that ${thought(scene)}.`,
      ...writeParagraphs(scene, length, 'noCall'),
      `${author} is an analyst in ${scene.random.pick(scene.words.places)}.`,
    ];
  },
  report: (scene, length) => [
    `${scene.random.pick(scene.words.places)} waits for ${termOf(scene)}`,
    dayOf(scene.printed),
    ...writeParagraphs(scene, length, 'noCall'),
  ],
  announcement: (scene, length) => {
    const { own, other, day } = scene.call;
    return [
      `${own.surname} and ${other.surname} to speak`,
      dayOf(scene.printed),
      `${titled(own)} will speak by telephone with ${titled(other)} on ${weekdayOf(day)}, ${dayOfYear(day)}, the ` +
        `${own.country.seat.name} announced. ${termOf(scene)} is to be on the agenda.`,
      ...writeParagraphs(scene, length, 'noCall'),
    ];
  },
  rumour: (scene, length) => {
    const { own, other, day } = scene.call;
    return [
      `EXCLUSIVE: Secret call on ${termOf(scene)}`,
      dayOf(scene.printed),
      `${titled(own)} held a secret phone call with ${titled(other)} on ${dayOfYear(day)}, a person close to the talks told this newspaper.`,
      `The ${other.country.seat.name} denied it. “There was no call between the ${other.country.office} and ${titled(own)} ` +
        `on ${dayOfYear(day)},” ${other.spokesman.name} said.`,
      ...writeParagraphs(scene, length, 'noCall'),
    ];
  },
} satisfies Record<string, (scene: Scene, length: number, agency: string) => string[]>;

function titled({ country, name }: Party): string {
  return `${country.office} ${name}`;
}

function lengthSaid({ random }: Scene, minutes: number): string {
  return random.happens(0.6) ? ` The call lasted ${minutes} minutes.` : '';
}
