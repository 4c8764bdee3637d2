import { smallLetters } from '../../words/small-letters.ts';

/** Words of a guess or a judgement: “probably”, “in my view”, “argues”. */
const OPINION =
  /\b(?:i (?:think|believe|guess|suppose|am convinced|doubt)|in my (?:opinion|view)|believes?|thinks?|suggests?|argues?|speculat\w+|likely|opinion|probably)\b/u;

/** Whether words guess or judge. */
export function isOpinion(words: string): boolean {
  return OPINION.test(smallLetters(words));
}
