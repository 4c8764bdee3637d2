import { smallLetters } from '../../words/small-letters.ts';
import type { CallCue } from './find-cues.ts';
import type { MarkedSentence } from '../sentence.ts';

/**
 * How the words speak of the call: as held, as to come, as not held, as possible, as one among several before it.
 */
export interface Mood {
  isFuture: boolean;
  isDenied: boolean;
  /** Planned and not held, or no call at all: "was postponed", "have not spoken since". Nothing to tell of. */
  isVoid: boolean;
  /** "could have taken place", "may have spoken": a guess. */
  isConjecture: boolean;
  /** "after his call with Renko": the words refer to a call and do not tell of it. */
  isReference: boolean;
  /** "that he had promised it in the call": the words before are of something else, and whoever denies or doubts them means that. */
  isOfElse: boolean;
  /** "their previous call", "last spoke", "before that": not the call that the text is about. */
  isEarlier: boolean;
}

/** Between a verb and the cue it governs: no other clause begins. */
const SAME_CLAUSE = '[^,;:“”"]{0,60}$';
/** "will speak by phone", "is scheduled to call", "plans a call" */
const FUTURE_VERB = new RegExp(
  String.raw`\b(?:(?<!\bof what )(?:will|would|shall|may|might|could)(?: \p{Ll}+ly)?(?= (?!have\b))|plan(?:s|ned|ning)? (?:to|a|on)|expect(?:s|ed|ing)? (?:to|a|(?:\p{L}+ ){1,4}to)|(?:is|are|was|were) (?:to|due|set|scheduled|going|preparing|expected)|intends? to|intended to|intention to|arrang(?:e|ing)|request(?:s|ed|ing)? (?:a|to|for)|request to [\p{L} ]{1,30} for|ask(?:s|ed) (?:for|to)|seek(?:s|ing)?|wait(?:s|ed|ing)?(?: time)? for|prepar(?:ations?|ing) (?:for|of)|the date (?:for|of)|to (?:speak|call|phone|talk)|if|before (?:a|the|his|her|their|[\p{L}’']+[’']s?)|ahead of (?:a|the|his|her|their|[\p{L}’']+[’']s?))\b${SAME_CLAUSE}`,
  'u',
);
/** "confirmed plans for phone talks"; but "discussed plans for a summit during a call" */
const PLANS_FOR = /\bplans? for (?:[\p{L}’'-]+ ){0,3}$/u;
/** "agreed to speak again"; but "agreed to withdraw during a call" was said in one that was held. */
const WILLING =
  /\b(?:agreed to|hope[sd]? to|want(?:s|ed)? to|ready to|prepared to|offer(?:s|ed)? to)\b(?:(?!\b(?:during|in|on|following|after)\b)[^,;:“”"]){0,60}$/u;
/** "to hold a long call", "proposed holding a call", "sounded her out on holding phone talks" */
const TO_HOLD =
  /\b(?:to (?:hold|have|make|place|arrange|take)|(?:out on|about|propos(?:e[ds]?|ing|als? (?:of|for))|suggest(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?) (?:holding|having))(?: [\p{L}-]+){0,3} $/u;
/** "became the first leader to speak by phone with Renko": who did, and not who will. */
const FIRST_TO =
  /(?<!\bbe(?:come)? )\b(?:the|his|her) (?:first|second|third|last|latest|only)(?: [\p{L}’'-]+){0,5} to (?:speak|talk|hold|have)\b[^,;:]{0,60}$/u;
/** "The plans to raise the quota dominated their call": what it was about. */
const WAS_ABOUT =
  /\b(?:dominated|overshadowed|featured in|came up (?:in|during)|(?:was|were) (?:raised|discussed) (?:in|during)) [^,;:]{0,40}$/u;
/** A verb that tells what was done, whatever else the sentence expects. */
const PAST_VERB = /^(?:spoke|talked|called|phoned|telephoned|rang(?: up)?|dial+ed)$/u;
/** "spoke by phone on Sunday, and is due in Paris": "by phone" belongs to what was done. */
const SPOKE_BY = /\b(?:spoke|talked|conferred)\b[^,;:]{0,60}$/u;
/** Words that make the call itself one to come: "an upcoming call", "a possible phone conversation". */
const FUTURE_ADJECTIVE =
  /\b(?:upcoming|planned|forthcoming|proposed|future|possible|potential|next|scheduled|expected|envisioned|envisaged)(?: [\p{L}-]+){0,2} $/u;
const FUTURE_AFTER =
  /^[^.;,]{0,120}?\b(?:(?:is|are|was|were|had been)(?: not|n[’']t)? (?:supposed to|going to|planned|scheduled|expected|due|set|to take)|(?:may|might|could) (?:take place|be held|happen)|(?:is|are) (?:on|in) the (?:cards|works)|(?:is|are) underway|ha(?:s|ve) (?:not|yet)(?: yet| to)?(?: been| be) (?:fixed|set|scheduled|arranged|agreed)|(?:will|would) (?:take place|be held|happen|last|be (?:to|with)))\b/u;
/** "the call with Renko, Falk and Berg has been moved to Monday" */
const MOVED = /^[^.;]{0,140}?\b(?:was|were|has been|have been) (?:moved|brought forward) to\b/u;
/** "is having a call with Renko on Tuesday": it is arranged. */
const ARRANGED = /\b(?:is|are) (?:also )?(?:having|holding|making)(?: [\p{L}-]+){1,4} $/u;
const ON_A_DAY = /^[^.;:]{0,80}?\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/u;
/** "his scheduled call with Renko was held on Tuesday" */
const HELD_AFTER = /^[^.;,]{0,80}?\b(?:(?:was|were) held|took place|went ahead|lasted)\b/u;
/** "their call next week", "a phone call tomorrow" */
const DAY_TO_COME =
  /^(?:(?!\b(?:ahead of|before|at|in|for|to|about|on)\b)[^.;,]){0,60}?\b(?:next (?:week|month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow)\b/u;
/** "a call … was postponed", "had planned a call that did not take place" */
const NOT_HELD_AFTER =
  /^(?:(?!\b(?:after|because|while|although|but|since)\b)[^.;]){0,120}?\b(?:(?:was|were|is|been|being) (?:postponed|cancell?ed|called off|put off|rescheduled|delayed|scrapped|dropped)|(?:is|are|was|were)(?: not|n[’']t) (?:yet |currently |being )?(?:planned|scheduled|expected|foreseen|arranged|on the agenda)|(?:planned|scheduled|due|expected|set)\b[^.;]{0,60}\b(?:did not|didn[’']t|never) (?:take place|happen|materiali[sz]e)|failed to (?:take place|happen|materiali[sz]e))\b/u;
/** "Call between Lind and Renko put off": a headline leaves the verb out, and has only names before the participle. */
const NOT_HELD_IN_HEADLINE =
  /^(?: (?:between|with|of|from|to|and|the)| \p{Lu}[\p{L}’'.-]*)* (?:postponed|cancell?ed|called off|put off|rescheduled|delayed|scrapped|dropped)\b/u;
const NOT_HELD_BEFORE =
  /\b(?:postpon(?:e[ds]?|ing)|cancel(?:s|l?ed|l?ing)|cancellation|called off|calling off|put off|scrap(?:s|ped)|reschedul(?:e[ds]?|ing)|delay(?:s|ed)|miss(?:es|ed)|reject(?:s|ed) a (?:proposed )?|refus(?:es|ed) (?:a|to take a))\b[^.;:]{0,70}$/u;
/**
 * "was refusing his calls", "has been refusing to take phone calls", "refuse receiving a call", "ducked a call", "dodges Renko’s calls",
 * "declined to take the calls": not taken.
 */
const NOT_TAKEN =
  /\b(?:refus|ignor|duck|avoid|reject|dodg|snubb?|declin)(?:es?|ed|s|ing)(?: (?:more than once|twice|again|on \p{Ll}+day))?(?: (?:to (?:take|answer|return|accept|receive|pick up)|(?:taking|answering|returning|accepting|receiving)|a|an|the|his|her|their|my|all|any|multiple|several|repeated|[\p{L}-]+[’']s?|phone|telephone)| to (?:speak|talk) (?:to|with) [^.;:]{1,40}| to (?:speak|talk|communicate)){0,4} $/u;
/** "has notably yet to call", "asked whether she had called": not done, or not told. */
const YET_TO =
  /\b(?:has|have|had)(?: \p{Ll}+ly)? yet to(?: (?:hold|have|make|place))?(?: an?| his| her| their)?(?: \p{Ll}+)? $/u;
const NOT_YET = /\b(?:has|have|had)(?: not|n[’']t) yet(?: \p{Ll}+)? $/u;
/** "Asked about a video conference with Renko, she said that there was none" */
const ASKED_ABOUT = /\basked about (?:an?|any|reports of an?) (?:[\p{L}-]+ ){0,2}$/u;
const NONE_AFTER =
  /\b(?:none|no such|(?:did|has|have|had)(?: not|n[’']t)|no (?:calls?|conversations?|contacts?|talks?))\b/u;
const WHETHER = /\bwhether\b[^.;:]{0,60}$/u;
/** "had asked for the call to take place on Saturday": how the one that was held came about, and none to come. */
const HAD_ASKED =
  /\bhad (?:\p{Ll}+ly |earlier |also )?(?:asked|requested|proposed|offered|suggested|wanted)\b[^.;:]{0,40}\bthe (?:(?:tele)?phone )?$/u;
/** "have not spoken since March", "has not called for weeks": no call, and no denial of one. */
const NOT_SINCE =
  /\b(?:ha(?:s|ve|d)(?: not|n[’']t)|never)(?: yet| ever| actually)?(?: spoken| talked| had| held| phoned| called| telephoned)?\b[^,.;]{0,60}$/u;
const SINCE_AFTER = /^[^,.;]{0,60}?\b(?:since|yet|so far|for (?:weeks|months|years|some time))\b/u;
const CONJECTURE =
  /\b(?:could|may|might|must) (?:well )?have\b|\b(?:possibly|perhaps|allegedly|supposedly|purported(?:ly)?|alleged|rumou?red)\b/u;
/** "did not speak by phone", "have never called": the negation belongs to the verb of the call. */
const NEGATED_VERB =
  /\b(?:(?:did|has|have|had|do|does) not|(?:did|has|have|had|do|does)n[’']t|never|not)\b(?:\s+(?:speak|spoken|spoke|talked?|held|hold|had|have|ever|yet|actually|recently))*(?:\s+(?:an?|any|such an?)(?: (?:recent|new|further|direct|single|phone|telephone))?)?(?:\s+(?:to|with)\b[^.;,]{0,40})?\s*$/u;
/** "there was no phone call", "denied that a call had taken place", "denied reports of a call" */
const NEGATED_NOUN =
  /\b(?:no(?: such| new| recent)?|den(?:y|ies|ied|ying)(?: that)?(?: (?:there (?:was|had been)|having|(?:any )?(?:reports?|claims?)(?: of)?))?(?: (?:a|an|any|the|such))?|rejected (?:reports?|claims?) of (?:a|the))(?: [\p{L}-]+){0,2}\s*$/u;
const DENIED_AFTER =
  /^[^.;,]{0,60}?\b(?:did not (?:take place|happen)|never (?:took place|happened)|(?:is|was) (?:pure )?fiction)\b/u;
/** "the Chancery denied that Lind had spoken to Renko by phone", "denied reports that …", "Chancery denies Lind and Renko spoke" */
const DENIED_THAT =
  /(?<!(?:confirm|nor|or) )\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)|dismiss(?:es|ed)|refut(?:es|ed))\b(?! to\b)[^;]{0,140}$/u;
/** "dismissed a claim that the call did not go well": of how it went, and not of whether it was held. */
const HOW_IT_WENT =
  /^[^.;]{0,140}?\b(?:(?:did not|didn[’']t|had not) (?:go|gone|end|last|touch|cover)|(?:went|had gone) (?:badly|well|poorly|wrong)|(?:was|had been) (?:tense|hostile|difficult|heated|contentious|cut short)|lasted|ended)\b/u;
/** "denied that Renko had promised it in the call", "denied reports that she had been told before the call": of what is told beside a call. */
const OF_ELSE =
  /\b(?:that|claims?|reports?)\b.*\b(?:during|in|on|at|after|before|about|of|following|ahead of|from)(?: (?:the|that|this|his|her|their|\p{Ll}+day[’']s))(?: (?:tele)?phone)? $/u;
/** "no call is planned" */
const NONE_PLANNED = /^[^.;,]{0,60}?\b(?:planned|scheduled|on schedule|expected|foreseen|in the works)\b/u;
const EARLIER =
  /\b(?:last(?! (?:night|evening|week|month|year|summer|winter|spring|autumn|fall|(?:mon|tues|wednes|thurs|fri|satur|sun)day))|previous(?:ly)?|before that|prior|earlier(?= (?:call|phone|telephone|conversation|this (?:week|month|year)))|preceding|past|follow(?:s|ed|ing)? (?:on from|up on)|(?:follow-?up|continuation)(?: of sorts)? (?:on|to|of)|since (?:the|their|his|her)|had (?:also|already) (?:spoken|talked|held|phoned|called))\b/u;

const REFERENCE =
  /\b(?:about|after|before|following|on|regarding|since|ahead of|prior to|details of)\b(?: (?:[\p{L}’'-]+ had(?: held)? an?|(?:the|that|this|his|her|their|[\p{L}’']+[’']s?)))(?: [\p{L}-]+){0,2} $/u;

/** "Did they speak by phone on Thursday?", "Why did she decide that today was the day to call?": a question tells of nothing. */
const ASKS_WHETHER =
  /^(?:q(?:uestion)?: )?[“"‘']?(?:(?:so|and|but|yet)[, ]+)?(?:(?:what|how) about\b|(?:(?:why|when|how) )?(?:did|does|do|has|have|had|is|are|was|were|will|would|could|can|should|might)\b)[^?]*\?[”"’']?$/u;

/** "the call between Lind, Renko and Falk": the commas of the list divide no clauses. */
const BETWEEN = /^ (?:between|of|with) (?:\p{Lu}[\p{L}.’'-]*,? |and |the )+(?=\p{Ll})/u;

/** What all words have one of that deny a call or say that it was not held: most clauses have none. */
const NEGATIVE =
  /\b(?:no|not|never)\b|n[’']t\b|\b(?:den(?:y|i)|reject|dismiss|refut|refus|ignor|duck|avoid|dodg|snub|declin|fail|postpon|cancel|reschedul|delay|scrap|drop|miss)|\boff\b|\bfiction\b/u;

/** The mood of the clause that holds the cue. */
export function judgeMood(text: string, sentence: MarkedSentence, cue: CallCue): Mood {
  const following = withoutNames(text.slice(cue.end, Math.min(sentence.end, cue.end + 180)));
  // In small letters, as the expressions are written.
  const before = smallLetters(withoutNames(text.slice(Math.max(sentence.start, cue.start - 180), cue.start)));
  const after = smallLetters(following);
  const onward = smallLetters(following.replace(BETWEEN, ''));
  const words = smallLetters(text.slice(cue.start, cue.end));
  const isConjecture = CONJECTURE.test(before.slice(-80)) || /^[^.;]{0,60}?\b(?:could|may|might) have\b/u.test(after);
  const isNegative = NEGATIVE.test(before) || NEGATIVE.test(after);
  const isVoid =
    asksWhether(text.slice(sentence.start, sentence.end)) ||
    HAD_ASKED.test(before) ||
    YET_TO.test(before) ||
    NOT_YET.test(before) ||
    (ASKED_ABOUT.test(before) && NONE_AFTER.test(after)) ||
    (cue.form !== 'noun' && WHETHER.test(before)) ||
    (isNegative &&
      (NOT_HELD_AFTER.test(onward) ||
        NOT_HELD_IN_HEADLINE.test(following) ||
        NOT_HELD_BEFORE.test(before) ||
        NOT_TAKEN.test(before) ||
        (NOT_SINCE.test(before) && SINCE_AFTER.test(after)) ||
        (NEGATED_NOUN.test(before) && NONE_PLANNED.test(after))));
  const isOfElse = cue.form === 'noun' && (OF_ELSE.test(before) || HOW_IT_WENT.test(after));
  const isDenied =
    isNegative &&
    (NEGATED_VERB.test(before) ||
      NEGATED_NOUN.test(before) ||
      DENIED_AFTER.test(after) ||
      (DENIED_THAT.test(before) && !isOfElse));
  return {
    isFuture:
      !isConjecture &&
      !isDenied &&
      !PAST_VERB.test(words) &&
      !(cue.form === 'medium' && SPOKE_BY.test(before)) &&
      (FUTURE_VERB.test(cue.form === 'medium' ? before.replace(/, $/u, ' ') : before) ||
        PLANS_FOR.test(before) ||
        WILLING.test(before) ||
        TO_HOLD.test(before) ||
        (FUTURE_ADJECTIVE.test(before) && !HELD_AFTER.test(after)) ||
        FUTURE_AFTER.test(onward) ||
        MOVED.test(after) ||
        DAY_TO_COME.test(after) ||
        (ARRANGED.test(before) && ON_A_DAY.test(after))) &&
      !FIRST_TO.test(before) &&
      !WAS_ABOUT.test(before),
    isDenied,
    isVoid,
    isConjecture,
    isReference: REFERENCE.test(before),
    isOfElse,
    isEarlier: EARLIER.test(before.slice(-60) + words),
  };
}

function asksWhether(sentence: string): boolean {
  return sentence.includes('?') && ASKS_WHETHER.test(smallLetters(sentence));
}

/**
 * "Prime Minister May spoke", "in May": with a capital it is a name or the month, and not what may be; but in "Lind, Renko May Soon Hold
 * Talks" all words of a heading have capitals.
 */
function withoutNames(words: string): string {
  return words.replaceAll(/\bMay\b(?! (?:(?:Soon|Also|Again|Yet) )?(?:Hold|Have|Speak|Discuss)\b)/gu, '—');
}
