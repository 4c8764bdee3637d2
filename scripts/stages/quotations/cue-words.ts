import { reportingVerbs, stanceAdjectives } from './reporting-verbs.ts';
import { reportNouns, stanceNouns } from './word-lists.ts';

/** Every word, in lower case, with which the reporting words of a cue begin: no other word needs a look. */
export const cueWords: ReadonlySet<string> = new Set([
  ...Array.from(reportingVerbs.keys(), (form) => form.split(' ')[0] ?? form),
  ...reportNouns,
  ...stanceNouns,
  ...stanceAdjectives.keys(),
  'according',
  'made',
  'makes',
  'make',
  'making',
]);
