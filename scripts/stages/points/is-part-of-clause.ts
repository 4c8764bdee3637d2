interface Range {
  start: number;
  end: number;
}

/**
 * What may stand between the words for a call and words of time or place that belong to them: names, offices, days, lengths, and
 * the small words that join these. Any other word may begin something else that happened. Each word is read whole: capitals read letter by
 * letter would have more readings than there is time for.
 */
const JOINING =
  /^(?:\s|[,.–—-]|[ap]\.?m(?!\p{L})|\p{Lu}[\p{L}\p{M}.'’-]*(?![\p{L}\p{M}.'’-])|\d[\p{L}\d:]*(?![\p{L}\d])|(?:with|to|and|on|at|of|from|in|by|for|between|the|his|her|their|its|our|a|an|us|him|me|them|who|which|that|was|were|had|has|held|took|place|made|received|placed|began|started|opened|came|spoke|spoken|talked|joined|had|first|second|third|last|new|another|separate|joint|secure|video|phone|telephone|call|conversation|talks?|earlier|later|today|yesterday|tomorrow|about|over|almost|nearly|more|than|less|hours?|minutes?|half|local|time|counterpart|leaders?|presidents?|prime|ministers?|chancellors?|premiers?|kings?|queens?|princes?|princess|secretar(?:y|ies)|generals?|heads?|state|government|both|also|together)(?![\p{L}\p{M}]))*$/u;

/** Where a clause begins that words of time may open: the start of the sentence, or a small word. */
const OPENS = /^(?:\p{Lu}\p{Ll}+ |[“"']\s*)?(?:at |on |in |from )?$|^(?:Earlier|Later|Late|Early) (?:on )?$/iu;
const REACH = 160;

/**
 * Whether words at a place of a sentence belong to the clause of the words for a call: nothing but names, days and the like stands
 * between them, or they open the sentence ("At 10 a.m., Lind spoke by phone …").
 */
export function isPartOfClause(sentence: string, cue: Range, words: Range): boolean {
  if (words.start >= cue.end) {
    const between = sentence.slice(cue.end, words.start);
    return between.length <= REACH && JOINING.test(between);
  }
  if (words.end > cue.start) return false;
  const between = sentence.slice(words.end, cue.start);
  if (between.length > REACH || !JOINING.test(between)) return false;
  return OPENS.test(sentence.slice(0, words.start)) || FOLLOWS_VERB.test(sentence.slice(0, words.start));
}

/** "spoke this morning by phone with Renko" */
const FOLLOWS_VERB =
  /\b(?:spoke|spoken|talked|held|had|made|placed|received)(?: with| to)?(?:,| on \p{Lu}\p{L}+)?(?: at| on| in)? $/u;
