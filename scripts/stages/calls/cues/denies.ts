import type { Voice } from '../statements/voice-of-quotation.ts';

/** "The Chancery denied reports that …": the words reported are what the voice says was not so. */
export function denies({ cue }: Pick<Voice, 'cue'>): boolean {
  return DENIES.test(cue?.text ?? '');
}

const DENIES = /\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed|ing)|dismiss(?:es|ed|ing)|refut(?:es|ed|ing))\b/iu;
