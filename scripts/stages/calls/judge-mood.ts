import type { CallCue } from './find-cues.ts';
import type { MarkedSentence } from './sentence.ts';

/**
 * How the words speak of the call: as held, as to come, as not held, as possible, as one among several before it.
 */
export interface Mood {
  isFuture: boolean;
  isDenied: boolean;
  /** "could have taken place", "may have spoken": a guess. */
  isConjecture: boolean;
  /** "their previous call", "last spoke", "before that": not the call that the text is about. */
  isEarlier: boolean;
}

const FUTURE_BEFORE =
  /\b(?:will|would|shall|plan(?:s|ned|ning)? to|expect(?:s|ed)?(?: to)?|(?:is|are|was|were) (?:to|due|set|scheduled|going|preparing)|scheduled|upcoming|planned|forthcoming|proposed|future|possible|potential|next|agreed to|intend(?:s|ed)? to|hope[sd]? to|want(?:s|ed)? to|ready to|prepared to|offer(?:s|ed)? to|arrange|request(?:s|ed)?|seek(?:s|ing)?|requesting|before (?:a|the|his|her|their)|ahead of (?:a|the|his|her|their)|to (?:hold|have|speak|call|phone|talk)|if)\b[^,;:]{0,60}$/iu;
const FUTURE_AFTER =
  /^[^.;,]{0,60}?\b(?:(?:is|are|was|were) (?:planned|scheduled|expected|due|set|to take)|will (?:take place|be held|happen|last)|next (?:week|month|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)|tomorrow)\b/iu;
const CONJECTURE =
  /\b(?:could|may|might|must) (?:well )?have\b|\b(?:possibly|perhaps|allegedly|supposedly|purported(?:ly)?|alleged|rumou?red)\b/iu;
/** "did not speak by phone", "have never called": the negation belongs to the verb of the call. */
const NEGATED_VERB =
  /\b(?:(?:did|has|have|had|do|does) not|(?:did|has|have|had|do|does)n[’']t|never|not)\b(?:\s+(?:speak|spoken|spoke|talked?|held|hold|had|have|ever|yet|actually|recently))*(?:\s+(?:to|with)\b[^.;,]{0,40})?\s*$/iu;
/** "there was no phone call", "denied that a call had taken place", "denied reports of a call" */
const NEGATED_NOUN =
  /\b(?:no(?: such| new| recent)?|den(?:y|ies|ied|ying)(?: that)?(?: (?:there (?:was|had been)|having|(?:any )?(?:reports?|claims?)(?: of)?))?(?: (?:a|an|any|the|such))?|rejected (?:reports?|claims?) of (?:a|the))(?: [\p{L}-]+){0,2}\s*$/iu;
const DENIED_AFTER =
  /^[^.;,]{0,60}?\b(?:did not (?:take place|happen)|never (?:took place|happened)|(?:is|was) (?:pure )?fiction)\b/iu;
/** "the Chancery denied that Lind had spoken to Renko by phone", "denied reports that …", "Chancery denies Lind and Renko spoke" */
const DENIED_THAT =
  /(?<!(?:confirm|nor|or) )\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed))\b(?! to\b)[^;]{0,140}$/iu;
const EARLIER =
  /\b(?:last|previous(?:ly)?|before that|prior|earlier(?= (?:call|phone|telephone|conversation|this (?:week|month|year)))|another|second|third|preceding|past|follow(?:s|ed|ing)? (?:on from|up on)|since (?:the|their|his|her))\b/iu;

/** The mood of the clause that holds the cue. */
export function judgeMood(text: string, sentence: MarkedSentence, cue: CallCue): Mood {
  const before = text.slice(Math.max(sentence.start, cue.start - 180), cue.start);
  const after = text.slice(cue.end, Math.min(sentence.end, cue.end + 100));
  const isConjecture = CONJECTURE.test(before.slice(-80)) || /^[^.;]{0,60}?\b(?:could|may|might) have\b/iu.test(after);
  const isDenied =
    NEGATED_VERB.test(before) || NEGATED_NOUN.test(before) || DENIED_AFTER.test(after) || DENIED_THAT.test(before);
  return {
    isFuture: !isConjecture && !isDenied && (FUTURE_BEFORE.test(before) || FUTURE_AFTER.test(after)),
    isDenied,
    isConjecture,
    isEarlier: EARLIER.test(text.slice(Math.max(sentence.start, cue.start - 60), cue.end)),
  };
}
