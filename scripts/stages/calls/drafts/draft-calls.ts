import type { DateMention } from '../../find-dates.ts';
import type { CallDraft } from './call-draft.ts';
import { countFromDay } from '../days/count-from-day.ts';
import { dayGoesOn } from '../days/day-goes-on.ts';
import { dayOfDateline } from '../days/day-of-dateline.ts';
import { dayOfExchange } from '../days/day-of-exchange.ts';
import { dayOfRecord, isRecord } from '../days/day-of-record.ts';
import { dayOfRemarks } from '../days/day-of-remarks.ts';
import { dayOfRinging } from '../days/day-of-ringing.ts';
import { deniesAnother } from './denies-another.ts';
import { DraftBook } from './draft-book.ts';
import type { CallCue } from '../cues/find-cues.ts';
import { heldBy } from '../days/held-by.ts';
import { isAside } from './is-aside.ts';
import { isInPerson } from '../cues/is-in-person.ts';
import { isLongAgo } from '../days/is-long-ago.ts';
import { isNamedCall } from '../cues/is-named-call.ts';
import { joinedBy } from '../parties/joined-by.ts';
import { isOfSeveral, LeadIn } from './lead-in.ts';
import { leavesCall } from './leaves-call.ts';
import type { MarkedText } from '../marked-text.ts';
import { findDaysOfSaying } from '../days/find-days-of-speaking.ts';
import { findOnlyPair, nameParties, type Context, type Parties } from '../parties/name-parties.ts';
import { opensAsReadout } from '../cues/opens-as-readout.ts';
import { pairIn } from '../parties/pair-in.ts';
import { partiesOfRecord } from '../parties/parties-of-record.ts';
import { narrowestAround } from '../narrowest-around.ts';
import { makeCueReader } from '../cues/read-cue.ts';
import type { Doubt } from '../report-doubt.ts';
import { isHeading, type MarkedSentence } from '../sentence.ts';
import { settleDraft } from './settle-draft.ts';
import type { Sides } from '../sides.ts';
import { isOnlyBesideOthers, returnsToMain } from './returns-to-main.ts';
import { takeDayOfTitle } from '../days/take-day-of-title.ts';
import { tellsOutsider } from '../parties/tells-outsider.ts';
import { subjectOf } from '../parties/subject-of.ts';

/** Reads a text from its start to its end and gives the calls across sides that it tells of. */
export function draftCalls(
  marked: MarkedText,
  sentences: readonly MarkedSentence[],
  sides: Sides,
  doubt: Doubt,
): CallDraft[] {
  const text = marked.text.text;
  const isAboutACall = sentences.some(({ cues }) => cues.some(({ kind }) => kind === 'call' || kind === 'call-word'));
  const read = makeCueReader(text, sides);
  const isNamed = !isAboutACall && isNamedCall(marked.text);
  if (!isAboutACall && !isNamed && !opensAsReadout(marked, sentences, read, sides)) return [];
  const isOnRecord = isRecord(text);
  const onLine = partiesOfRecord(marked.text, marked.people, sides);
  const onlyPair = onLine ?? findOnlyPair(text, sentences, read, sides);
  const book = new DraftBook(text, marked.published.max);
  let current: CallDraft | null = null;
  let lastSubject: string | null = null;
  let previous: MarkedSentence | null = null;
  let others: Context['others'] = null;
  const ofOthers = new Set<CallCue>();
  const leadIn = new LeadIn(text);
  const open: { start: number; end: number }[] = [];
  for (const sentence of sentences) {
    // A new part of the text speaks of no call until it says so; after an aside on another call, the text returns to its own.
    leadIn.pass(sentence);
    if (sentence.passage.kind === 'heading') current = null;
    else if (current !== null && returnsToMain(text, sentence, current, book)) current = book.main;
    if (current !== null && isOnlyBesideOthers(text, current, ofOthers)) current = null;
    if (pairIn(sentence, sides) !== null) others = null;
    else if (current === null && onLine === null && tellsOutsider(text, sentence, sides)) others = 'told';
    const told = readSentence(sentence, current);
    if (told !== undefined) current = told;
    else if (current !== null && leavesCall(text, sentence, current, marked.words)) current = null;
    if (!isHeading(sentence)) current?.scope.push(sentence);
    lastSubject = subjectOf(marked, sentence, lastSubject, sides);
    previous = sentence;
  }
  if (book.drafts.length === 0 && open[0] !== undefined) doubt('call-party-open', open[0]);
  const recorded = book.main?.date === null ? dayOfRecord(marked.text, marked.dates) : null;
  if (book.main?.date === null) book.main.date = recorded;
  book.announceHeadings();
  // The head of a record has the hours beside the day.
  const head = recorded === null ? undefined : sentences.find(({ dates }) => dates.includes(recorded));
  if (head !== undefined && book.main?.scope.includes(head) === false) book.main.scope.unshift(head);
  const said = findDaysOfSaying(text, sentences);
  for (const draft of book.drafts) {
    const fuller = fullerThan(draft, book.drafts);
    // "Lind and Renko speak on Thursday", and the body tells of a call of three: the heading's day is its day.
    if (fuller?.date === null && !fuller.isEarlier) fuller.date = draft.date;
  }
  const drafts = takeDayOfTitle(book.drafts, marked).filter(
    (draft) => (!draft.isAnnounced || draft.date !== null) && fullerThan(draft, book.drafts) === undefined,
  );
  const asides = drafts.filter((draft) => isAside(text, draft, book));
  for (const { places } of asides) if (places[0]) doubt('call-aside', places[0].cue);
  return drafts
    .filter((draft) => !asides.includes(draft))
    .map((draft) => {
      if (!isAboutACall && draft.places[0]) doubt(isNamed ? 'call-by-address' : 'call-by-form', draft.places[0].cue);
      const settled = settleDraft(draft, marked, { sentences, said, ofOthers }, sides);
      // What somebody said of the call on a day tells more of its day than the dateline does.
      if (settled.date === null && settled.saidToday === null && draft === book.main) {
        const day = dayOfDateline(text, draft, sentences, marked.dates, marked.published);
        const told = settled.toldOn?.max ?? null;
        if (day === null || (told !== null && day.max !== null && told < day.max)) return settled;
        doubt('call-day-of-dateline', day);
        return { ...settled, date: day };
      }
      if (settled.date === null) return settled;
      if (draft.date === null) doubt('call-day-inferred', settled.date, settled.places[0]?.cue);
      if (isLongAgo(settled.date, marked.published.max))
        doubt('call-day-long-ago', settled.date, settled.places[0]?.cue);
      return settled;
    });

  /** Whether the body has told of no call yet: the next is what the text came out for. */
  function isNews(): boolean {
    return book.drafts.every(({ places }) => places.every((place) => isHeading(place.sentence)));
  }

  /** Files the cues of a sentence; the call that the text goes on about, null for calls in general, undefined when it tells of none. */
  function readSentence(sentence: MarkedSentence, before: CallDraft | null): CallDraft | null | undefined {
    let told: CallDraft | null | undefined;
    let isNoneTaken = false;
    const opener = sentence.cues.length === 0 ? null : subjectOf(marked, sentence, null, sides);
    const pairBefore = previous === null ? null : pairIn(previous, sides);
    for (const cue of sentence.cues) {
      // "Spoke to Renko by phone" is told of once, by the words that say it was a call.
      if (cue.kind === 'spoke' && (isFollowedByCall(sentence, cue) || isInPerson(text, sentence, cue))) continue;
      // "I just talked to Falk", said in a call on record, need not have been by telephone.
      if (cue.kind === 'spoke' && onLine !== null && book.main !== null) continue;
      const reading = read(sentence, cue);
      const ownSubject = (sentence.people[0]?.end ?? Infinity) <= cue.start ? opener : null;
      const [dayNamed] = reading.dates;
      const who = nameParties(
        text,
        sentence,
        cue,
        reading,
        {
          current: before,
          onlyPair,
          lastSubject,
          ownSubject,
          pairBefore,
          speaker: speakerAt(cue, marked),
          others: dayNamed && book.onlyCallOf(dayNamed) ? null : others,
        },
        sides,
      );
      // A record says who was on its line, whatever its title makes of the name.
      if (reading.attached === null && cue.kind !== 'back' && onLine === null) {
        ofOthers.add(cue);
        if (!reading.mood.isReference && (isWhole(text, sentence) || namesOutsider(sentence, sides))) others = 'told';
        else if (cue.kind === 'call') others ??= 'named';
        if (cue.kind !== 'spoke' && others === 'told' && !reading.mood.isFuture) told ??= null;
      }
      if (who !== null && 'open' in who) open.push(who.open);
      const parties = who !== null && 'open' in who ? null : who;
      if (who === null && others === 'told' && cue.kind === 'call') {
        ofOthers.add(cue);
        told ??= null;
      }
      if (cue.kind === 'back' || (isLoose(cue) && !parties?.isNamedHere && reading.dates.length === 0)) {
        // "The talks", "the conversation" go on about the call that the text is about, and start none.
        if (parties !== null && before !== null) {
          told ??= before;
          before.date ??= dayOfExchange(text, cue, reading.dates, marked.published.max);
        }
        continue;
      }
      const { mood } = reading;
      // "Let me call you tomorrow", said in a call on record, counts from its day and not from that of its edition.
      if (isOnRecord && mood.isFuture) continue;
      if (mood.isDenied && deniesAnother(text, sentence, cue, marked.dates, before ?? book.main)) continue;
      const joined = before === null || mood.isFuture || mood.isVoid ? [] : joinedBy(text, sentence, cue, sides);
      if (before !== null && joined.length > 0) {
        before.participants = [...new Set([...before.participants, ...joined])];
        told ??= before;
        continue;
      }
      leadIn.read(sentence, cue, reading);
      const counted =
        countFromDay(text, sentence, cue, (told ?? before ?? book.main)?.date ?? null) ??
        dayOfRemarks(text, previous, sentence, cue) ??
        dayOfRinging(text, previous, cue);
      const attached = counted ? [counted] : reading.dates;
      const dates = mood.isFuture
        ? attached
        : attached.flatMap((date) => heldBy(date, marked.published.max, isNews()) ?? []);
      // "Their phone conversations have long been studied": calls in general.
      const isGeneral =
        cue.isPlural &&
        (dates.length === 0 ||
          (told != null && !parties?.isNamedHere) ||
          (parties !== null && parties.several.length === 0 && isOfSeveral(cue, parties.participants))) &&
        !isOneWithEach(text, cue, parties);
      // "Lind refused to speak to Renko by phone and had an aide take the call": the one that she did not take.
      if (isNoneTaken && !parties?.isNamedHere) continue;
      if (mood.isVoid) isNoneTaken = true;
      if (mood.isVoid || isGeneral) {
        if (cue.kind === 'call' || (cue.kind === 'call-word' && parties?.isNamedHere)) told ??= null;
        continue;
      }
      if (parties === null) continue;
      const at = { cue, sentence, mood, namesParties: parties.isNamedHere, caller: parties.caller };
      // "Following that Tuesday call": the one that was dated so, whichever the text is about.
      const [day] = dates;
      const ofDay = parties.isNamedHere || day === undefined ? null : book.onlyCallOf(day);
      const together = ofDay?.participants ?? parties.participants;
      for (const participants of parties.several.length > 0 ? parties.several : [together])
        for (const date of daysOf(participants)) told = book.file(at, participants, date, told ?? before) ?? told;

      function daysOf(participants: readonly string[]): readonly (DateMention | null)[] {
        if (dates.length > 0 || mood.isFuture || mood.isDenied || mood.isEarlier) return orNone(dates);
        const day = leadIn.dayOf(participants) ?? dayGoesOn(text, sentence, cue, participants, before);
        if (day !== null) doubt('call-day-goes-on', cue);
        return [day];
      }
    }
    return told;
  }
}

/** Whose quoted words a cue stands in; null outside quotation marks and where the text does not say. */
function speakerAt({ start }: CallCue, { quotations }: MarkedText): string | null {
  const quotation = narrowestAround(start, quotations);
  return quotation === undefined || quotation.kind === 'indirect' ? null : (quotation.speaker?.person ?? null);
}

/** A line without a stop, of a record’s head or a title, may break off in a name. */
function isWhole(text: string, { start, end }: MarkedSentence): boolean {
  return /[.!?…]["”’')\]]*\s*$/u.test(text.slice(start, end));
}

function namesOutsider({ people }: MarkedSentence, sides: Sides): boolean {
  return people.some(({ person }) => sides.sideOf(person) === null);
}

/** "Conversation" may be any: it tells of a call only where it names the parties or the day. */
function isLoose({ kind, form }: CallCue): boolean {
  return kind === 'spoke' && form === 'noun';
}

/** "She made phone calls to Renko, Falk and Berg": so many calls; "has had calls with leaders, including Renko" speaks of calls in general. */
function isOneWithEach(text: string, { start, end }: CallCue, parties: Parties | null): boolean {
  if (parties === null || parties.several.length === 0) return false;
  const before = text.slice(Math.max(0, start - 50), start);
  return (
    !/\bha(?:s|ve|d)\b/u.test(before.slice(-30)) &&
    (SERIES.test(before) || !/^[^.;:]{0,60}\b(?:including|such as|like)\b/u.test(text.slice(end, end + 80)))
  );
}

/** "made a series of phone calls to leaders, including Renko" */
const SERIES = /\b(?:made|placed|held) a (?:series|round|string|flurry|number) of (?:[\p{Ll}-]+ ){0,2}$/u;

/** The days of a cue's calls; one without a day when it has none. */
function orNone(dates: readonly DateMention[]): readonly (DateMention | null)[] {
  return dates.length > 0 ? dates : [null];
}

function isFollowedByCall({ cues }: MarkedSentence, cue: CallCue): boolean {
  const next = cues[cues.indexOf(cue) + 1];
  return next?.kind === 'call' && next.start - cue.end < 120;
}

/** A heading that names only some of those on the line announces the call that the body tells of in full, which this is. */
function fullerThan(draft: CallDraft, drafts: readonly CallDraft[]): CallDraft | undefined {
  if (!draft.places.every(({ sentence }) => isHeading(sentence))) return undefined;
  return drafts.find(
    (other) =>
      other.participants.length > draft.participants.length &&
      draft.participants.every((person) => other.participants.includes(person)) &&
      (draft.date === null || other.date === null || draft.date.edtf === other.date.edtf),
  );
}
