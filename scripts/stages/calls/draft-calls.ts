import type { DateMention } from '../find-dates.ts';
import type { MarkedText } from './marked-text.ts';
import type { QuotationMention } from '../find-quotations.ts';
import type { CallDraft, CuePlace } from './call-draft.ts';
import { attachDate } from './attach-date.ts';
import { attachPeople } from './attach-people.ts';
import { findDaysOfSpeaking } from './find-days-of-speaking.ts';
import type { CallCue } from './find-cues.ts';
import { judgeMood } from './judge-mood.ts';
import { firstIndex } from './marks-between.ts';
import { leavesCall } from './leaves-call.ts';
import type { MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';

/** Reads a text from its start to its end and gives the calls across sides that it tells of. */
export function draftCalls(marked: MarkedText, sentences: readonly MarkedSentence[], sides: Sides): CallDraft[] {
  const text = marked.text.text;
  const onlyPair = findOnlyPair(text, sentences, sides);
  const isAboutACall = sentences.some(({ cues }) => cues.some(({ kind }) => kind === 'call' || kind === 'call-word'));
  const drafts: CallDraft[] = [];
  let current: CallDraft | null = null;
  let main: CallDraft | null = null;
  let lastPassage = '';

  for (const sentence of sentences) {
    const isNewPassage = sentence.passage.id !== lastPassage;
    lastPassage = sentence.passage.id;
    // A new part of the text speaks of no call until it says so; after an aside on another call, the text returns to its own.
    if (sentence.passage.kind === 'heading') current = null;
    else if (isNewPassage && current?.isEarlier) current = main;
    const told = tellCalls(sentence);
    if (told !== null) current = told;
    else if (leavesCall(text, sentence, current?.date ?? null)) current = null;
    if (!isHeading(sentence)) current?.scope.push(sentence);
  }
  for (const draft of drafts) settle(draft);
  return drafts.filter((draft) => (!draft.isAnnounced || draft.date !== null) && !isPartOfAnother(draft));

  /** Puts the cues of a sentence where they belong; gives the call that the text goes on about, or null when the sentence tells of none. */
  function tellCalls(sentence: MarkedSentence): CallDraft | null {
    let told: CallDraft | null = null;
    let isGeneral = false;
    for (const cue of sentence.cues) {
      // "Spoke to Renko by phone" is told of once, by the words that say it was a call.
      if (cue.kind === 'spoke' && (!isAboutACall || isFollowedByCall(sentence, cue))) continue;
      const named = attachPeople(text, sentence, cue, sides);
      const isPair = sides.isAcrossSides(named);
      if (cue.isPlural) {
        isGeneral ||= cue.kind === 'call' || (cue.kind === 'call-word' && isPair);
        continue;
      }
      const participants = isPair ? named : completePair(named, current, onlyPair, sides);
      if (participants === null) continue;
      if (cue.kind === 'back') {
        // "The conversation" goes on about the call that the text is about, and starts none.
        told ??= current;
        continue;
      }
      // A verb alone tells of a call between leaders only where both are named or meant: "they last spoke", "Renko called her".
      if (!isPair && cue.form === 'verb' && !meansBoth(text, sentence, cue) && !takesPronoun(text, cue, named))
        continue;
      const mood = judgeMood(text, sentence, cue);
      const date = attachDate(text, sentence, cue);
      const draft = place({ cue, sentence, mood }, participants, date);
      if (draft !== null) told = draft;
    }
    if (told === null && isGeneral) current = null;
    return told;
  }

  function place(at: CuePlace, participants: string[], date: DateMention | null): CallDraft | null {
    const same = drafts.filter((draft) => samePeople(draft.participants, participants));
    if (at.mood.isFuture) {
      if (date?.precision !== 'day') return null;
      const known = same.find((draft) => draft.date?.edtf === date.edtf);
      return known ? add(known, at) : start(at, participants, date, { isAnnounced: true });
    }
    if (date !== null) {
      const known =
        same.find((draft) => draft.date?.edtf === date.edtf) ?? same.find((draft) => couldBe(draft, at, date));
      if (known) {
        known.date ??= date;
        return add(known, at);
      }
      return start(at, participants, date, {});
    }
    // An earlier call without a day of its own cannot be told from others: it is no call of this text.
    if (at.mood.isEarlier && same.length > 0) return null;
    const known =
      current !== null && same.includes(current)
        ? current
        : same.find((draft) => !draft.isEarlier && !draft.isAnnounced);
    return known ? add(known, at) : start(at, participants, null, {});
  }

  /** A heading that names only some of those on the line announces the call that the body tells of in full. */
  function isPartOfAnother(draft: CallDraft): boolean {
    if (!draft.places.every(({ sentence }) => isHeading(sentence))) return false;
    return drafts.some(
      (other) =>
        other.participants.length > draft.participants.length &&
        draft.participants.every((person) => other.participants.includes(person)) &&
        (draft.date === null || other.date === null || draft.date.edtf === other.date.edtf),
    );
  }

  /** A call that the text has not dated yet may get its date later, unless the words set it apart. */
  function couldBe(draft: CallDraft, { mood }: CuePlace, date: DateMention): boolean {
    if (draft.isAnnounced || mood.isEarlier) return false;
    return draft.date === null || (date.min !== null && date.min === draft.date.min && date.max === draft.date.max);
  }

  function add(draft: CallDraft, at: CuePlace): CallDraft {
    draft.places.push(at);
    return draft;
  }

  function start(at: CuePlace, participants: string[], date: DateMention | null, { isAnnounced = false }): CallDraft {
    const isEarlier = at.mood.isEarlier && main !== null;
    const draft: CallDraft = {
      participants,
      date,
      saidToday: null,
      toldOn: null,
      isAnnounced,
      isEarlier,
      places: [at],
      scope: [],
      quotations: [],
    };
    drafts.push(draft);
    if (main === null && !isAnnounced) main = draft;
    return draft;
  }

  function settle(draft: CallDraft): void {
    // A heading announces what the body tells: it counts only where the body leaves the call to it.
    const inBody = draft.places.filter(({ sentence }) => !isHeading(sentence));
    if (inBody.length > 0) draft.places = inBody;
    draft.quotations = marked.quotations.filter((quotation) => {
      const sentence = draft.scope[firstIndex(draft.scope, ({ end }) => end > quotation.start)];
      return sentence !== undefined && sentence.start <= quotation.start && isSomeonesWords(text, quotation);
    });
    const { saidToday, toldOn } = findDaysOfSpeaking(text, draft, sentences, sides);
    draft.saidToday = saidToday;
    draft.toldOn = toldOn;
  }
}

/** "The leaders", "the two presidents", "they" before a verb: the parties to the call that the text is about. */
function meansBoth(text: string, sentence: MarkedSentence, cue: CallCue): boolean {
  const before = text.slice(Math.max(sentence.start, cue.start - 60), cue.start);
  return /\b(?:the (?:two |three )?(?:leaders|presidents|heads of (?:state|government)|men|pair|counterparts)|they|both|the two)\b[^,.;:]{0,24}$/iu.test(
    before,
  );
}

/** "Renko called her": one party is named, and a pronoun stands for the other. */
function takesPronoun(text: string, cue: CallCue, named: readonly string[]): boolean {
  return (
    named.length > 0 && cue.kind !== 'spoke' && /^\s(?:him|her|them|me|us)\b/u.test(text.slice(cue.end, cue.end + 6))
  );
}

function isFollowedByCall({ cues }: MarkedSentence, cue: CallCue): boolean {
  const next = cues[cues.indexOf(cue) + 1];
  return next?.kind === 'call' && next.start - cue.end < 120;
}

/** What "the reports" or "the two leaders" are said to have said is the narrator's summary, nobody's words. */
function isSomeonesWords(text: string, { start, end, kind, speaker }: QuotationMention): boolean {
  return /\p{L}/u.test(text.slice(start, end)) && (kind === 'direct' || (speaker !== null && speaker.person !== null));
}

/** The people of a call of which the sentence names some or none: those of the call the text is about, else the only pair of the text. */
function completePair(
  named: readonly string[],
  current: CallDraft | null,
  onlyPair: string[] | null,
  sides: Sides,
): string[] | null {
  const known = current?.participants ?? onlyPair;
  if (known === null) return null;
  return named.every((person) => known.includes(person)) && sides.isAcrossSides(known) ? known : null;
}

/** The people of the text's calls, when all its cues that name a pair name the same; else two principals that the text names alone. */
function findOnlyPair(text: string, sentences: readonly MarkedSentence[], sides: Sides): string[] | null {
  const pairs = new Map<string, string[]>();
  const named = new Set<string>();
  for (const sentence of sentences) {
    for (const { person } of sentence.people) if (sides.isPrincipal(person)) named.add(person);
    for (const cue of sentence.cues) {
      const people = attachPeople(text, sentence, cue, sides);
      if (cue.kind !== 'back' && sides.isAcrossSides(people)) pairs.set(sides.inOrder(people).join(' '), people);
    }
  }
  const [pair, ...others] = [...pairs.values()];
  if (pair !== undefined) return others.length === 0 ? pair : null;
  return named.size === 2 && sides.isAcrossSides(named) ? [...named] : null;
}

function isHeading({ passage }: MarkedSentence): boolean {
  return passage.kind === 'title' || passage.kind === 'heading';
}

function samePeople(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((person) => b.includes(person));
}
