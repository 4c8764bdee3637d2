import type { DateMention } from '../../find-dates.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { marksBetween } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';

const EVENT =
  '(?:meetings?|summits?|attacks?|decisions?|visits?|elections?|vote|agreements?|statements?|talks|interviews?|briefings?|conferences?|speech|address|strikes?|tests?|anniversary|deadline|storm|trip|ceremony|inauguration|letter|session)';

/** A date that is part of another event's name: "his 25 April meeting", "the April 22 terror attack", "Friday’s vote". */
const NAMES_EVENT = new RegExp(
  String.raw`^(?:[’']s?)? (?:(?!(?:the|an?|his|her|their|its|to|with|of|and|in|at) )[\p{L}-]+ ){0,2}?${EVENT}\b`,
  'iu',
);

/** Words between a cue and a date that give the date to something else: another event, a plan, another clause. */
const OTHER_CLAUSE = new RegExp(
  String.raw`\b(?:${EVENT}|preparations|held on|scheduled|planned|ahead of|follow(?:s|ed|ing)|since|until|after|before|discuss(?:ed|ing)?|agree(?:d|s|ing)|struck|signed|brokered|negotiated|vow(?:ed|ing)|meet|announced|announcement|that|which|who|whether|why|how|because|while|when)\b`,
  'iu',
);
/** Words after an opening date that begin a clause under it and are not closed by a comma: "On Monday, Lind left after a call". */
const SUBORDINATE = /\b(?:since|until|after|before|following|that|which|who|whom|because|while|when|if)\b[^,]*$/iu;

/** "As the vote went on Thursday, Lind rang Renko": what an opening clause dates, the main clause was done on that day too. */
const MEANWHILE = /^\W*(?:even |just )?(?:as|while) [^,;:“”"]*$/iu;

/** A verb of saying: "Lind said on Friday that" dates the saying. */
const SAYING =
  /\b(?:sa(?:id|ys?)|stat(?:ed|es)|t(?:old|ells)|announce[ds]?|report(?:s|ed)|confirm(?:s|ed)|claim(?:s|ed)|writes?|wrote|post(?:s|ed)?|tweet(?:s|ed)?|insist(?:s|ed)|add(?:s|ed)|note[ds]|describe[ds]|call(?:s|ed) (?:the|it|this)|took to|den(?:y|ies|ied)|revealed|defended|rul(?:ed|es)|learn(?:ed|t)|emerged|disclosed)\b/u;

const SAYS_NEXT = new RegExp(String.raw`^,? (?:${SAYING.source})`, 'u');

const SAID_ON = new RegExp(String.raw`${SAYING.source}(?: (?:reporters|journalists))? (?:on |late |early )?$`, 'u');
const OWN_CLAUSE = /^ (?:his|her|their|the|an?|that|he|she|they) /u;

/** ", a court ordered yesterday": what somebody else did about it, at the end of the sentence. */
const THEIR_DOING = /, (?:an?|the|its) (?:[\p{L}-]+ ){1,4}\p{Ll}+ed (?:on |late |early )?$/u;

/** "the second call between them this month" is counted within the month, and dated by other words. */
const COUNTED =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))(?: [\p{L}-]+){0,2} $/iu;

/** "about the call", "after their call": the words refer to a call, and the date before them tells when that was done. */
const REFERENCE =
  /\b(?:about|after|before|following|on|regarding|since|ahead of|prior to|details of) (?:the|that|this|his|her|their|[\p{L}’']+[’']s?)(?: [\p{L}-]+){0,2} $/u;

/** "on Tuesday and again on Thursday": the second of two days. */
const AND_AGAIN = /^(?: (?:morning|afternoon|evening|night))?,? and (?:then )?(?:again )?(?:on |late |early |in )?$/u;
/** "Dec. 7, when they had a video call" */
const WHEN = /^,? (?:when|on which) /u;
/** "On Saturday night, A and B held …", "Earlier today A called B", "But one evening in February, A called B" */
const OPENING =
  /^[\W]*(?:(?:earlier|late|early|later|then|there|and|but|(?:one|an?) (?:day|morning|afternoon|evening|night)) )*(?:(?:on|in|at)\b ?)?(?:the (?:morning|evening|night|afternoon) of )?(?:the )?$/iu;

/** "a call that Lind made to Renko last month": the clause is about the call itself. */
const MADE = /^,? (?:that|which) [^,]{0,60}?\b(?:made|placed|held|had|took place|happened|occurred)\b/u;

/** "The scheduled call was held on Thursday" */
const WAS_HELD = /\b(?:was|were) held\b/u;

/** What somebody does about a call, on a day of its own: "confirmed the call", "hailed their phone call". */
const CONFIRMS =
  /\b(?:confirm|disclos|reveal|acknowledg|describ|hail|prais|welcom)(?:ed|es|s) (?:the|that|this|his|her|their)(?: [\p{L}-]+){0,2} $/u;
const AT_ONCE = /^(?: later| earlier| late| early)?(?: on)? $/u;

const OF_CALL =
  /^(?:['’]s?)?(?: (?!that|the|an?|his|her|their|its|our|my|of|in|with|after|before|when|and|to\b)[\p{L}\d-]+){0,2} $/u;

/** "a summit telephone talk": what kind of call it was. */
const MODIFIERS = /(?: (?!that|which|who|after|before|since|until|while|when)[\p{L}-]+){0,2} $/u;

/** "Lind on Thursday", "President Ada Lind, on late Thursday": a sentence that opens with its subject and the day. */
const SUBJECT_OPENING =
  /^(?:(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]*|the|The|of|and|his|her|president|prime|minister|chancellor|leader|counterpart|[,\s])+ (?:on )?(?:late |early )?$/u;

/** How far from a cue the date of its call may stand in the same sentence, and how far after it. UTF-16 units. */
const REACH = 300;
const REACH_AFTER = 160;

/**
 * The date expressions that say when the calls of this cue took place, the nearest first: one, several for "on Tuesday and again on
 * Thursday", none when the sentence dates something else.
 */
export function attachDates(text: string, sentence: MarkedSentence, cue: CallCue): DateMention[] {
  const isCounted = COUNTED.test(text.slice(Math.max(sentence.start, cue.start - 30), cue.start));
  const fine = sentence.dates.filter(
    (date) => isFine(date) && !(isCounted && date.precision !== 'day' && !isNamedMonth(date)),
  );
  const attached = marksBetween(fine, cue.start - REACH, cue.end + REACH)
    .filter((date) => isNearestCue(text, sentence, cue, date) && isAttached(text, sentence, cue, date))
    .sort((a, b) => distance(cue, a) - distance(cue, b));
  const nearest = finest(attached);
  if (nearest === undefined) return [];
  const next = fine.find(({ start }) => start >= nearest.end);
  const isPair = next !== undefined && nearest.start > cue.end && AND_AGAIN.test(text.slice(nearest.end, next.start));
  return isPair && isFree(text, next) ? [nearest, next] : [nearest];
}

/** The nearest; of "yesterday (Wednesday)" the one that is a day. */
function finest([nearest, second]: readonly DateMention[]): DateMention | undefined {
  if (nearest === undefined || second === undefined || nearest.precision === 'day') return nearest;
  return second.precision === 'day' && isWithin(second, nearest) ? second : nearest;
}

function isWithin(day: DateMention, range: DateMention): boolean {
  return day.min !== null && day.max !== null && (range.min ?? day.min) <= day.min && day.max <= (range.max ?? day.max);
}

/** "The call follows their conversation on 18 March": between two cues a date belongs to the nearer one. */
function isNearestCue(text: string, sentence: MarkedSentence, cue: CallCue, date: DateMention): boolean {
  const [from, to] = date.start >= cue.end ? [cue.end, date.start] : [date.end, cue.start];
  const between = marksBetween(sentence.cues, from, to).filter(({ kind }) => kind !== 'spoke');
  // The day that opens a sentence holds for all that it tells.
  return between.length === 0 || (date.end <= cue.start && opensSentence(text, sentence, date));
}

/** "Their first call in 2014" says which of their calls it was, not when. */
function isFine({ precision }: DateMention): boolean {
  return precision !== 'year' && precision !== 'season';
}

/** "their first call in February" was in February; "the second call this month" is counted within the month. */
function isNamedMonth({ text, precision }: DateMention): boolean {
  return precision === 'month' && /^\p{Lu}/u.test(text);
}

/** Whether a date says when something was done, and names no other event. */
function isFree(text: string, date: DateMention): boolean {
  return !NAMES_EVENT.test(text.slice(date.end, date.end + 60));
}

function isAttached(text: string, sentence: MarkedSentence, cue: CallCue, date: DateMention): boolean {
  if (date.end <= cue.start) return isAttachedBefore(text, sentence, cue, date);
  if (date.start < cue.end) return false;
  const gap = text.slice(cue.end, date.start).replace(MADE, '').replace(WAS_HELD, '');
  // "Lind confirmed the call later on Thursday."
  if (AT_ONCE.test(gap) && CONFIRMS.test(text.slice(Math.max(sentence.start, cue.start - 50), cue.start))) return false;
  if (gap.length > REACH_AFTER || /[;?!]/u.test(gap) || OTHER_CLAUSE.test(gap) || SAYING.test(gap)) return false;
  // "…, a court ordered yesterday."
  if (THEIR_DOING.test(gap) && /^[.”"]*$/u.test(text.slice(date.end, sentence.end))) return false;
  // "…, on Thursday confirmed the call": the day of confirming it.
  if (gap.includes(',') && SAYS_NEXT.test(text.slice(date.end, date.end + 40))) return false;
  return isFree(text, date);
}

function isAttachedBefore(text: string, sentence: MarkedSentence, cue: CallCue, date: DateMention): boolean {
  const gap = text.slice(date.end, cue.start);
  // "Saturday's call", "the 19 May phone call", "today’s secure video call"
  if (cue.form === 'noun' && OF_CALL.test(gap) && !SAYING.test(gap)) return true;
  if (SAYING.test(gap) || !isFree(text, date)) return false;
  // "said on Thursday his phone conversation with Renko was long": the day of saying it.
  if (OWN_CLAUSE.test(gap) && SAID_ON.test(text.slice(Math.max(sentence.start, date.start - 40), date.start)))
    return false;
  if (WHEN.test(gap)) return !OTHER_CLAUSE.test(gap.replace(WHEN, ''));
  if (REFERENCE.test(gap)) return false;
  if (opensSentence(text, sentence, date)) return !SUBORDINATE.test(gap);
  return gap.length <= 60 && !/[,;:]/u.test(gap) && !OTHER_CLAUSE.test(gap.replace(MODIFIERS, ''));
}

/** "On Saturday night, …", "Lind on Thursday …" */
function opensSentence(text: string, { start }: MarkedSentence, date: DateMention): boolean {
  const before = text.slice(start, date.start);
  // "There were more calls: yesterday, Lind rang Falk": what follows a colon opens anew.
  const opening = before.slice(Math.max(before.lastIndexOf(': '), before.lastIndexOf('; ')) + 1);
  if (MEANWHILE.test(opening)) return text.startsWith(',', date.end);
  return OPENING.test(opening) || (opening.length <= REACH_AFTER && SUBJECT_OPENING.test(opening));
}

function distance(cue: CallCue, date: DateMention): number {
  return date.end <= cue.start ? cue.start - date.end : date.start - cue.end;
}
