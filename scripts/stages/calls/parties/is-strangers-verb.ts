import type { PersonMention } from '../../people/person-mention.ts';
import type { CallCue } from '../cues/find-cues.ts';

const STRANGER_CALLS = /, (?:\p{Lu}[\p{L}.’'-]*\s){2,5}(?:also |then |later )?$/u;

/**
 * "After Lind’s call with Renko, Vice President Berg called …": the name right before a verb is its subject, though nobody of
 * people.yaml bears it. `nearest`: the last person named before the verb.
 */
export function isStrangersVerb(text: string, cue: CallCue, nearest: PersonMention | undefined): boolean {
  return cue.form === 'verb' && nearest !== undefined && STRANGER_CALLS.test(text.slice(nearest.end, cue.start));
}
