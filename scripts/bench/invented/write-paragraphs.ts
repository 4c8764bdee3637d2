import { dayOf, weekdayOf } from './format-day.ts';
import { action, adjective, amount, cap, daysAfter, filler, termOf, thought } from './phrases.ts';
import type { Scene } from './scene.ts';

/** Of whom and of what a text tells: the press of a call, the press when nobody has called, an office of its own call. */
export type Manner = 'press' | 'noCall' | 'readout';

type Sentence = (scene: Scene) => string;

/** Paragraphs of about `length` letters: what the kind of text has to say, between what texts fill up with. */
export function writeParagraphs(scene: Scene, length: number, manner: Manner): string[] {
  const { random } = scene;
  const paragraphs: string[] = [];
  for (let size = 0; size < length;) {
    const sentences = Array.from({ length: 1 + random.below(4) }, () =>
      random.happens(SHARE_TELLING) ? random.pick(tellings[manner])(scene) : filler(scene),
    );
    const paragraph = sentences.join(' ');
    paragraphs.push(paragraph);
    size += paragraph.length + 2;
  }
  return paragraphs;
}

/** In a thousand letters about three quotations, one date and ten words of a theme, as in the texts of real dossiers. */
const SHARE_TELLING = 0.35;

/** What each has to say; what is said more often stands more often. */
const tellings: Record<Manner, readonly Sentence[]> = {
  press: [
    (s) => `“${cap(thought(s))},” ${s.call.own.surname} told reporters.`,
    (s) => `“${cap(thought(s))},” ${s.call.own.spokesman.name} said.`,
    (s) =>
      `“${cap(thought(s))},” ${s.call.other.spokesman.surname} said on ${weekdayOf(s.call.day)}. “${cap(thought(s))}.”`,
    (s) => `${s.call.other.surname} said that ${thought(s)}.`,
    (s) => `According to ${s.call.other.spokesman.name}, ${thought(s)}.`,
    (s) =>
      `The ${s.call.other.country.seat.name} confirmed that the call lasted ${s.call.minutes} minutes and that ${thought(s)}.`,
    (s) => `He added that ${thought(s)}, while ${s.call.other.surname} “did not rule out” ${termOf(s)}.`,
    (s) => `A round of talks on ${termOf(s)} is planned for ${dayOf(daysAfter(s, 30))}.`,
  ],
  noCall: [
    (s) => `“${cap(thought(s))},” ${s.call.own.surname} told reporters.`,
    (s) => `“${cap(thought(s))},” said a ${adjective(s)} official in ${s.words.places[s.random.below(400)] ?? ''}.`,
    (s) => `${s.call.own.spokesman.name} said that ${thought(s)}.`,
    (s) =>
      `Nobody in ${s.call.own.country.name} expected ${termOf(s)} to be settled before ${s.call.day.getUTCFullYear() + 1}.`,
    (s) => `Analysts say ${termOf(s)} has cost ${s.call.own.country.name} more than ${amount(s)}.`,
  ],
  readout: [
    (s) => `The leaders discussed ${termOf(s)} and ${termOf(s)}.`,
    (s) => `They agreed that ${thought(s)}.`,
    (s) => `${s.call.own.country.office} ${s.call.own.surname} stressed that ${thought(s)}.`,
    (s) => `${s.call.other.country.office} ${s.call.other.surname} raised ${termOf(s)}.`,
    (s) => `Both sides will ${action(s)} ${termOf(s)}.`,
  ],
};
