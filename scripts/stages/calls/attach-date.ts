import type { DateMention } from '../find-dates.ts';
import type { CallCue } from './find-cues.ts';
import { marksBetween } from './marks-between.ts';
import type { MarkedSentence } from './sentence.ts';

/** What may stand after a date that tells when: not a noun that the date belongs to, as in "his 25 April meeting". */
const AFTER_ADVERB =
  /^(?:\s*[,;:.!?()—–-]|\s*$|\s+(?:and|with|to|by|about|between|in|on|at|for|during|over|regarding|that|from|where|when|which|as|after|before|local|US|Moscow|the|his|her|their|a|an|he|she|they|it|I|we|[\p{Lu}])|\s*["“”’'])/u;

/** Another event between a cue and a date: the date is that event's. */
const OTHER_EVENT =
  /\b(?:meetings?|summits?|attacks?|decisions?|visits?|elections?|agreements?|statements?|talks|interviews?|briefings?|conferences?|speech|strikes?|tests?|anniversary|preparations|held on|scheduled|planned|ahead of|follow(?:s|ed|ing)|since|until|after|before|discuss(?:ed|ing)?|announced|announcement|that|which|who|because)\b/iu;

/** A verb of saying before a date: "Lind said on Friday that" dates the saying. */
const SAYING =
  /\b(?:said|says|stated|told|announced|reported|confirmed|claimed|wrote|posted|tweeted|insisted|added|noted)\b/iu;

/** How far from a cue the date of its call may stand in the same sentence. */
const REACH = 300;

/** The date expression that says when the call of this cue took place; null when the sentence has none for it. */
export function attachDate(text: string, sentence: MarkedSentence, cue: CallCue): DateMention | null {
  const candidates = marksBetween(sentence.dates, cue.start - REACH, cue.end + REACH).filter(
    (date) => isFine(date) && isNearestCue(sentence, cue, date) && isAttached(text, sentence, cue, date),
  );
  // Between two cues a date belongs to the nearer one; of two dates the nearer belongs to the cue.
  return candidates.sort((a, b) => distance(cue, a) - distance(cue, b))[0] ?? null;
}

/** "The call follows their conversation on 18 March": the day is the conversation's. */
function isNearestCue(sentence: MarkedSentence, cue: CallCue, date: DateMention): boolean {
  if (date.start < cue.end) return true;
  return !marksBetween(sentence.cues, cue.end, date.start).some(({ kind }) => kind !== 'spoke');
}

/** "Their first call in 2014" says which of their calls it was, not when. */
function isFine({ precision }: DateMention): boolean {
  return precision !== 'year' && precision !== 'season';
}

function isAttached(text: string, sentence: MarkedSentence, cue: CallCue, date: DateMention): boolean {
  const following = text.slice(date.end, date.end + 24);
  if (date.end <= cue.start) {
    const gap = text.slice(date.end, cue.start);
    // "Saturday's call", "the 19 May phone call", "today’s secure video call"
    if (
      /^(?:['’]s?)?(?:\s[\p{L}-]+){0,2}\s$/u.test(gap) &&
      !/[,;]/u.test(gap) &&
      cue.form === 'noun' &&
      !SAYING.test(gap)
    )
      return true;
    if (!AFTER_ADVERB.test(following) && !/^\s+[\p{Ll}]+ed\b/u.test(following) && !startsWithCueClause(following))
      return false;
    if (OTHER_EVENT.test(gap) || SAYING.test(gap)) return false;
    const opening = text.slice(sentence.start, date.start);
    // "On Saturday night, A and B held …", "Earlier today A called B", "A on Monday phoned B"
    const opensClause = /^\W*(?:(?:earlier|late|early|later)\s)?(?:on|in|at)?\s*(?:the\s)?$/iu.test(opening);
    return opensClause || (gap.length <= 60 && !/[,;:]/u.test(gap));
  }
  if (date.start < cue.end) return false;
  const gap = text.slice(cue.end, date.start);
  if (gap.length > 160 || /[;?!]|\.\s/u.test(gap) || OTHER_EVENT.test(gap) || SAYING.test(gap)) return false;
  return AFTER_ADVERB.test(following);
}

/** "Lind today spoke …": a verb follows the date directly. */
function startsWithCueClause(following: string): boolean {
  return /^\s+(?:spoke|called|phoned|telephoned|rang|held|had|has|have|talked|discussed|conducted|initiated)\b/u.test(
    following,
  );
}

function distance(cue: CallCue, date: DateMention): number {
  return date.end <= cue.start ? cue.start - date.end : date.start - cue.end;
}
