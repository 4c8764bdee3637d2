import type { Voice } from './voice-of-quotation.ts';

/** Whether two voices are one: the same person, or named by the same words. */
export function isSameVoice(a: Voice, b: Voice): boolean {
  return a.saidBy === b.saidBy && a.speaker?.text === b.speaker?.text;
}
