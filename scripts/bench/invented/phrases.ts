import { monthOf } from './format-day.ts';
import { DAY_MILLISECONDS } from './invent-calls.ts';
import type { Scene } from './scene.ts';
import { subjects } from './subjects.ts';

/** Half a sentence on what the call is about, to stand after "that". */
export function thought(scene: Scene): string {
  const { random, words } = scene;
  return random.pick([
    () => `the question of ${termOf(scene)} ${verb(scene)} ${noun(scene)} and ${noun(scene)}`,
    () =>
      `both sides would ${action(scene)} the ${adjective(scene)} ${termOf(scene)} in ${random.pickEarly(words.places)}`,
    () => `there was ${adjective(scene)} progress on ${termOf(scene)}, and ${adjective(scene)} ${noun(scene)} remained`,
    () => `we have to ${action(scene)} ${termOf(scene)} before the ${noun(scene)} is ${adjective(scene)}`,
  ])();
}

/** A word of one of the call's subjects, one time in four of any. */
export function termOf({ call, random }: Scene): string {
  const subject = random.below(4) === 0 ? random.pick(subjects) : random.pick(call.subjects);
  return random.pick(subject.terms);
}

/** A sentence that says nothing of any call. */
export function filler(scene: Scene): string {
  const { random, words, call } = scene;
  const place = (): string => random.pickEarly(words.places);
  return random.pick([
    () => `The ${adjective(scene)} ${noun(scene)} of ${place()} ${verb(scene)} the ${noun(scene)}.`,
    () =>
      `In ${place()}, the ${noun(scene)} ${verb(scene)} the ${adjective(scene)} ${noun(scene)}, and few ${noun(scene)}s ${verb(scene)} it.`,
    () =>
      `Ministers of ${call.own.country.name} ${verb(scene)} the ${noun(scene)} ${2 + random.below(9)} times over ${adjective(scene)} ${noun(scene)}s.`,
    () => `It ${verb(scene)} the ${noun(scene)} by ${amount(scene)}, the ${noun(scene)} of ${place()} ${verb(scene)}.`,
    () =>
      `At the ${noun(scene)}, a ${adjective(scene)} ${noun(scene)} ${verb(scene)} beside the ${noun(scene)} until ${noun(scene)} ${verb(scene)}.`,
    () => `Where ${noun(scene)} ${verb(scene)}, the ${noun(scene)} is ${adjective(scene)}.`,
  ])();
}

/** A few texts tell of a call before this one. */
export function mentionOfEarlierCall(scene: Scene): string[] {
  if (!scene.random.happens(0.1)) return [];
  return [`The two leaders last spoke in ${monthOf(daysAfter(scene, -60))}, when ${thought(scene)}.`];
}

export function daysAfter({ call }: Scene, days: number): Date {
  return new Date(call.day.getTime() + days * DAY_MILLISECONDS);
}

function noun({ random, words }: Scene): string {
  return random.pickEarly(words.nouns);
}

export function adjective({ random, words }: Scene): string {
  return random.pickEarly(words.adjectives);
}

function verb({ random, words }: Scene): string {
  return random.pickEarly(words.verbs);
}

export function action({ random }: Scene): string {
  return random.pick(actions);
}

export function amount({ random }: Scene): string {
  return `${2 + random.below(900)} million crowns`;
}

export function cap(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const actions = 'settle postpone review protect reopen finance inspect'.split(' ');
