import { Temporal } from 'temporal-polyfill';
import type { DateMention } from '../../find-dates.ts';
import type { CallDraft, CuePlace } from './call-draft.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { isHeading } from '../sentence.ts';

/** The calls that a text has told of so far. Each place that tells of a call goes to the draft it means, or starts one. */
export class DraftBook {
  readonly drafts: CallDraft[] = [];
  /** The call that the text is about: the first it tells of as held. */
  main: CallDraft | null = null;
  readonly #published: string | null;
  /** Who the body says are to speak. */
  readonly #toSpeak: (readonly string[])[] = [];

  readonly #text: string;

  /** `published`: the last ISO day on which the text may have been published. */
  constructor(text: string, published: string | null) {
    this.#text = text;
    this.#published = published;
  }

  /**
   * Whether a call that a text told of without a day, paragraphs before, is the news it brings, and the day one of weeks before: that
   * of another call. A text of months later is no news.
   */
  #isNews({ date, places }: CallDraft, { sentence }: CuePlace, { max, precision }: DateMention): boolean {
    if (date !== null || max === null || precision !== 'day' || this.#published === null) return false;
    const isApart = places.some((place) => !isHeading(place.sentence) && place.sentence.passage !== sentence.passage);
    if (!isApart) return false;
    const { days } = Temporal.PlainDate.from(max).until(Temporal.PlainDate.from(this.#published));
    return days > DAYS_OF_NEWS && days <= LAST_OF_NEWS;
  }

  /**
   * Files a place under the call it tells of. `current` is the call the text was about just before. Null when the words tell of
   * no call that can be told from others: one to come without a day, or an earlier one without a date.
   */
  file(at: CuePlace, participants: string[], date: DateMention | null, current: CallDraft | null): CallDraft | null {
    this.#part(participants, date);
    const same = this.drafts.filter((draft) => isSamePeople(draft.participants, participants));
    if (at.mood.isFuture) {
      if (!isHeading(at.sentence)) this.#toSpeak.push(participants);
      if (date?.precision !== 'day') return null;
      return add(same.find(hasDate(date)), at) ?? this.#start(at, participants, date, true);
    }
    const isLoose = at.cue.kind === 'spoke' && at.cue.form === 'noun';
    if (date !== null) {
      const known =
        same.find(hasDate(date)) ??
        same.find(
          (draft) => mayHaveDate(draft, at, date) && !isOfOtherEvent(draft, at, date) && !this.#isNews(draft, at, date),
        );
      const meant = known ?? this.#onlyCallMeant(same, at, date);
      if (known === undefined && meant !== undefined) return add(meant, at);
      // "Their previous conversation on 14 June" may have been held anywhere.
      if (known === undefined && isLoose && same.length > 0) return null;
      if (known && (known.date === null || isFiner(date, known.date))) known.date = date;
      // "Lind spoke with Renko and Falk by phone on Thursday in a conference call": said twice in one sentence.
      const here = this.drafts.find(
        (draft) => isAmong(participants, draft.participants) && hasDate(date)(draft) && isToldIn(draft, at),
      );
      return add(known ?? here, at) ?? this.#start(at, participants, date, false);
    }
    if (at.mood.isEarlier && same.length > 0) return null;
    const goesOn = current !== null && same.includes(current);
    const known = goesOn ? current : same.find(({ isEarlier, isAnnounced }) => !isEarlier && !isAnnounced);
    if (known === undefined && isLoose) return null;
    // "After his call with Falk, …": which call that was, the text does not tell.
    if (known === undefined && at.mood.isReference && this.main !== null) return null;
    // "Lind’s call with Renko" after a call of both with a third: the same.
    const joint = this.drafts.find((draft) => !draft.isEarlier && isAmong(participants, draft.participants));
    return add(known ?? joint, at) ?? this.#start(at, participants, null, false);
  }

  /** "The phone call last week", in a text that has told of one, of a day near that week: the same, whatever week the writer had in mind. */
  #onlyCallMeant(
    same: readonly CallDraft[],
    { cue, mood, sentence }: CuePlace,
    date: DateMention,
  ): CallDraft | undefined {
    const [only, second] = same.filter(({ isAnnounced }) => !isAnnounced);
    if (only?.date == null || second !== undefined || mood.isEarlier || date.precision === 'day') return undefined;
    return this.#isDefinite(sentence, cue) && isNear(only.date, date) ? only : undefined;
  }

  #isDefinite({ start }: CuePlace['sentence'], { start: at, form }: CuePlace['cue']): boolean {
    return form === 'noun' && DEFINITE.test(this.#text.slice(Math.max(start, at - 20), at));
  }

  /** The only call told of so far on a day, which "that Tuesday call" means; null when there is none, or several. */
  onlyCallOf(date: DateMention): CallDraft | null {
    const [call, second] = date.precision === 'day' ? this.drafts.filter(hasDate(date)) : [];
    return second === undefined ? (call ?? null) : null;
  }

  /** "Call With Renko Requested By Falk": what only a heading tells of, and the body as to come, is to come. */
  announceHeadings(): void {
    for (const draft of this.drafts) {
      const isInBody = draft.places.some(({ sentence }) => !isHeading(sentence));
      if (!isInBody && this.#toSpeak.some((people) => isSamePeople(people, draft.participants)))
        draft.isAnnounced = true;
    }
  }

  /** "Spoke by phone with Renko and Falk", and then "her call with Falk": it was one call with each. */
  #part(pair: readonly string[], date: DateMention | null): void {
    const joint = this.drafts.find(
      (draft) => isAmong(pair, draft.participants) && (date === null || draft.date?.edtf === date.edtf),
    );
    const caller = joint?.places[0]?.caller ?? null;
    if (joint === undefined || caller === null || !pair.includes(caller)) return;
    const others = joint.participants.filter((person) => !pair.includes(person));
    joint.participants = [...pair];
    for (const other of others)
      this.drafts.push({ ...joint, participants: [caller, other], places: [...joint.places], scope: [...joint.scope] });
  }

  #start(at: CuePlace, participants: string[], date: DateMention | null, isAnnounced: boolean): CallDraft {
    const isEarlier = at.mood.isEarlier && (this.main !== null || date !== null);
    const found = { saidToday: null, toldOn: null, headings: [], scope: [], quotations: [], ofOthers: NONE };
    const draft: CallDraft = { participants, date, isAnnounced, isEarlier, places: [at], ...found };
    this.drafts.push(draft);
    if (!isAnnounced && !(isEarlier && date !== null)) this.main ??= draft;
    return draft;
  }
}

const NONE: ReadonlySet<CallCue> = new Set();

/** A day so long before publication is not the one of a call that the text brings as news. Days. */
const DAYS_OF_NEWS = 7;
/** A text that looks further back than this brings no news, and all it tells is of that time. Days. */
const LAST_OF_NEWS = 60;

const DEFINITE = /\bthe (?:(?:tele)?phone |video )?$/iu;
/** A week is counted from a Sunday or a Monday, and by some from the day on which a story was first told. Days. */
const NEAR = 7;

function isNear(day: DateMention, { min, max }: DateMention): boolean {
  if (day.precision !== 'day' || day.min === null || min === null || max === null) return false;
  const at = Temporal.PlainDate.from(day.min);
  return at.until(Temporal.PlainDate.from(min)).days <= NEAR && Temporal.PlainDate.from(max).until(at).days <= NEAR;
}

function add(draft: CallDraft | undefined, at: CuePlace): CallDraft | null {
  draft?.places.push(at);
  return draft ?? null;
}

function hasDate({ edtf }: DateMention): (draft: CallDraft) => boolean {
  return (draft) => draft.date?.edtf === edtf;
}

/** A call that the text has not dated yet, or only by its week or month, may get its day later, unless the words set it apart. */
function mayHaveDate({ isAnnounced, date }: CallDraft, { mood }: CuePlace, { min, max }: DateMention): boolean {
  if (isAnnounced || mood.isEarlier) return false;
  if (date === null) return true;
  if (min === null || max === null || date.min === null || date.max === null) return false;
  // "in May", and then "on 12 May"; "today", said on one of two days, of which the text names one; "last week", said on one of several days.
  return (min <= date.min && date.max <= max) || (date.min <= min && max <= date.max);
}

/** "The strikes began on 2 March. On the same day, Renko called Lind": a day counted from another event, further down, is of another call. */
function isOfOtherEvent({ places }: CallDraft, { cue, sentence }: CuePlace, { text }: DateMention): boolean {
  const isTold = cue.form === 'verb' && places.every((place) => place.sentence.passage !== sentence.passage);
  return isTold && /\b(?:same|that|next|following) (?:day|evening|night|morning)\b/iu.test(text);
}

function isFiner(a: DateMention, b: DateMention): boolean {
  return a.precision === 'day' && b.precision !== 'day';
}

function isToldIn({ places }: CallDraft, { sentence }: CuePlace): boolean {
  return places.at(-1)?.sentence === sentence;
}

function isAmong(some: readonly string[], all: readonly string[]): boolean {
  return some.length < all.length && some.every((person) => all.includes(person));
}

function isSamePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((person) => b.includes(person));
}
