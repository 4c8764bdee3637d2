import type { CallCue } from './find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

/** "They spoke several times when they attended a summit": with nobody on the line. */
export function isInPerson(text: string, { end }: MarkedSentence, cue: CallCue): boolean {
  return cue.form === 'verb' && IN_PERSON.test(text.slice(cue.end, Math.min(end, cue.end + 160)));
}

const IN_PERSON =
  /^(?:(?!\b(?:about|before|after|ahead|discuss|of|for|and|to hold|plan)\b)[^.;:,]){0,100}?\b(?:in person|face[ -]to[ -]face|on the (?:sidelines|margins)|when (?:they|the two|both) (?:met|attended)|(?:during|at) (?:a|the|their) (?:[\p{L}\d-]+ ){0,3}(?:summit|dinner|lunch|funeral|reception))\b/u;
