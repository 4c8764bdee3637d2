import type { DateMention } from '../find-dates.ts';
import type { CallDraft, CuePlace } from './call-draft.ts';

/** The calls that a text has told of so far. Each place that tells of a call goes to the draft it means, or starts one. */
export class DraftBook {
  readonly drafts: CallDraft[] = [];
  /** The call that the text is about: the first it tells of as held. */
  main: CallDraft | null = null;

  /**
   * Files a place under the call it tells of. `current` is the call the text was about just before. Null when the words tell of
   * no call that can be told from others: one to come without a day, or an earlier one without a date.
   */
  file(at: CuePlace, participants: string[], date: DateMention | null, current: CallDraft | null): CallDraft | null {
    const same = this.drafts.filter((draft) => isSamePeople(draft.participants, participants));
    if (at.mood.isFuture) {
      if (date?.precision !== 'day') return null;
      return add(same.find(hasDate(date)), at) ?? this.#start(at, participants, date, true);
    }
    if (date !== null) {
      const known = same.find(hasDate(date)) ?? same.find((draft) => mayHaveDate(draft, at, date));
      if (known) known.date ??= date;
      return add(known, at) ?? this.#start(at, participants, date, false);
    }
    if (at.mood.isEarlier && same.length > 0) return null;
    const goesOn = current !== null && same.includes(current);
    const known = goesOn ? current : same.find(({ isEarlier, isAnnounced }) => !isEarlier && !isAnnounced);
    return add(known, at) ?? this.#start(at, participants, null, false);
  }

  #start(at: CuePlace, participants: string[], date: DateMention | null, isAnnounced: boolean): CallDraft {
    const isEarlier = at.mood.isEarlier && this.main !== null;
    const found = { saidToday: null, toldOn: null, scope: [], quotations: [] };
    const draft: CallDraft = { participants, date, isAnnounced, isEarlier, places: [at], ...found };
    this.drafts.push(draft);
    if (!isAnnounced) this.main ??= draft;
    return draft;
  }
}

function add(draft: CallDraft | undefined, at: CuePlace): CallDraft | null {
  draft?.places.push(at);
  return draft ?? null;
}

function hasDate({ edtf }: DateMention): (draft: CallDraft) => boolean {
  return (draft) => draft.date?.edtf === edtf;
}

/** A call that the text has not dated yet may get its date later, unless the words set it apart. */
function mayHaveDate({ isAnnounced, date }: CallDraft, { mood }: CuePlace, { min, max }: DateMention): boolean {
  if (isAnnounced || mood.isEarlier) return false;
  return date === null || (min !== null && min === date.min && max === date.max);
}

function isSamePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((person) => b.includes(person));
}
