import type { CallDraft } from '../drafts/call-draft.ts';
import { marksBetween } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';

/** Who rang, by the words of a place. */
export interface Initiator {
  person: string;
  range: { start: number; end: number };
  sentence: MarkedSentence;
}

/** A verb whose subject placed the call. */
const PLACED = /^(?:called|phoned|telephoned|rang(?: up)?)$/iu;

/** Who placed the call, where a verb says so: "Lind called him", "Renko telephoned Lind", "the call was initiated by Lind". */
export function findInitiators(text: string, draft: CallDraft): Initiator[] {
  return draft.places.flatMap(({ cue, sentence, mood }): Initiator[] => {
    if (mood.isDenied || mood.isFuture || mood.isConjecture) return [];
    const near = marksBetween(sentence.people, cue.start - 200, cue.end + 200);
    const nearest = near.findLast(({ end }) => end <= cue.start);
    if (PLACED.test(text.slice(cue.start, cue.end)) && nearest && draft.participants.includes(nearest.person)) {
      const gap = text.slice(nearest.end, cue.start);
      // A subject right before its verb; a list of callers has no single one who rang.
      if (/^(?:\s+(?:has|had|also|then|later|today|earlier|who)|\s+on \w+|,)*\s*$/iu.test(gap)) {
        const partner = near.find(({ start }) => start >= cue.end && start - cue.end <= 40);
        return [{ person: nearest.person, range: { start: nearest.start, end: partner?.end ?? cue.end }, sentence }];
      }
    }
    const from = Math.max(sentence.start, cue.start - 60);
    const active = /\binitiated (?:a|the|this)\b[^.;]{0,20}$/iu.exec(text.slice(from, cue.start));
    const passive = /^[^.;]{0,60}?\binitiated by\b/iu.exec(text.slice(cue.end, Math.min(sentence.end, cue.end + 80)));
    if (active === null && passive === null) return [];
    const at = active === null ? cue.end + (passive?.[0].length ?? 0) : from + active.index;
    const person =
      active === null
        ? near.find(({ start }) => start >= at && start - at <= 60)
        : near.findLast(({ end }) => end <= at);
    if (person === undefined || !draft.participants.includes(person.person)) return [];
    const range = { start: Math.min(person.start, cue.start), end: Math.max(person.end, cue.end) };
    return [{ person: person.person, range, sentence }];
  });
}
