import type { QuotationMention } from '../../find-quotations.ts';
import type { CallDraft } from './call-draft.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { findDayOfConversing } from '../days/find-day-of-conversing.ts';
import { findDaysOfSpeaking, type DayOfSaying } from '../days/find-days-of-speaking.ts';
import type { MarkedText } from '../marked-text.ts';
import { firstIndex } from '../marks-between.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** What a draft is settled with beside its own places. */
export interface WholeText {
  sentences: readonly MarkedSentence[];
  /** Every date that says when something was said. */
  said: readonly DayOfSaying[];
  /** The words for calls with somebody of no side. */
  ofOthers: ReadonlySet<CallCue>;
}

/** A draft as the whole text has it: its places in the body, the words given as someone's about it, the days on which it was told of. */
export function settleDraft(
  draft: CallDraft,
  { text: { text }, quotations }: MarkedText,
  { sentences, said, ofOthers }: WholeText,
  sides: Sides,
): CallDraft {
  // A heading announces what the body tells: it counts only where the body leaves the call to it.
  const inBody = draft.places.filter(({ sentence }) => !isHeading(sentence));
  const isOpen = draft.date === null && !draft.isEarlier && !draft.isAnnounced;
  const settled = {
    ...draft,
    ofOthers,
    date: isOpen ? findDayOfConversing(text, draft, sentences) : draft.date,
    headings: draft.places.flatMap(({ sentence }) => (isHeading(sentence) ? sentence : [])),
    places: inBody.length > 0 ? inBody : draft.places,
    quotations: beginningWithin(quotations, draft.scope).filter((quotation) => {
      const sentence = draft.scope[firstIndex(draft.scope, ({ end }) => end > quotation.start)];
      return sentence !== undefined && sentence.start <= quotation.start && isSomeonesWords(text, quotation);
    }),
  };
  return { ...settled, ...findDaysOfSpeaking(settled, said, sides) };
}

/** Those from the first sentence of a scope to its last. */
function beginningWithin(
  quotations: readonly QuotationMention[],
  scope: CallDraft['scope'],
): readonly QuotationMention[] {
  const [from, to] = [scope[0]?.start ?? 0, scope.at(-1)?.end ?? 0];
  return quotations.slice(
    firstIndex(quotations, ({ start }) => start >= from),
    firstIndex(quotations, ({ start }) => start >= to),
  );
}

/** What "the reports" or "the two leaders" are said to have said is the narrator's summary, nobody's words. */
function isSomeonesWords(text: string, { start, end, kind, speaker }: QuotationMention): boolean {
  return /\p{L}/u.test(text.slice(start, end)) && (kind === 'direct' || (speaker !== null && speaker.person !== null));
}
