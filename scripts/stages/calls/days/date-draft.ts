import type { Genre } from '../../../../src/schemas/source.ts';
import type { PublishedDate } from '../../date-source.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import { isRecord } from './day-of-record.ts';
import { isHeading } from '../sentence.ts';

/** When a call took place, as one text has it. Evidence in UTF-16 offsets; `basis` as in DateValue. */
export interface MentionDate {
  edtf: string | null;
  min: string | null;
  max: string | null;
  basis: 'stated' | 'relative' | 'address' | 'none';
  evidence: { start: number; end: number }[];
}

/**
 * The date of a call: its own date expression; for a side's own account of a call without one, and for one that is still under way, the day of the
 * account, unless it is a record that an edition printed later; the day on which a party to it said "today" of it;
 * else a bound, the day on which it was first told of or, failing that, the day of publication.
 */
export function dateDraft(text: string, draft: CallDraft, published: PublishedDate, genre: Genre): MentionDate {
  if (draft.date) {
    const { edtf, min, max, basis, start, end } = draft.date;
    return { edtf, min, max, basis, evidence: [{ start, end }] };
  }
  const isOfTheDay = genre === 'official' || opensBriefing(text, draft) || isUnderWay(text, draft);
  const isPrintedLater = isRecord(text) && !isOwnDay(text, published);
  if (isOfTheDay && !isPrintedLater && !draft.isEarlier && published.edtf !== null && published.basis !== 'none') {
    return { ...published, basis: published.basis, evidence: wordsFor(published, draft) };
  }
  if (draft.saidToday) {
    const { day, today } = draft.saidToday;
    const evidence = [{ start: day.start, end: day.end }, today].toSorted((a, b) => a.start - b.start);
    return { edtf: day.edtf, min: day.min, max: day.max, basis: 'relative', evidence };
  }
  const { toldOn } = draft;
  if (toldOn?.max) {
    return {
      edtf: `[..${toldOn.max}]`,
      min: null,
      max: toldOn.max,
      basis: toldOn.basis,
      evidence: [{ start: toldOn.start, end: toldOn.end }],
    };
  }
  if (published.max !== null) {
    return {
      edtf: `[..${published.max}]`,
      min: null,
      max: published.max,
      basis: 'relative',
      evidence: wordsFor(published, draft),
    };
  }
  return { edtf: null, min: null, max: null, basis: 'none', evidence: [] };
}

/** Whether the day of publication is the one that a record gives itself, and none of its edition. */
function isOwnDay(text: string, { evidence }: PublishedDate): boolean {
  return evidence.some(({ start }) => !OF_EDITION.test(text.slice(Math.max(0, start - 30), start)));
}

/** "Published on 25 May 2016", and what a collector put before the text. */
const OF_EDITION = /^\s*date\s*[:=]?\s+$|\b(?:published|posted|released|declassified|updated|issued)\b[^.\n]{0,16}$/iu;

const RELEASE =
  /\bfor immediate release\b[\s\S]{0,200}\b(?:press|briefing|gaggle)\b|\btranscript of\b[^.:]{0,60}\b(?:briefing|gaggle)\b/iu;
/** "He made a series of phone calls" */
const MADE = /\b(?:made|placed|held|had|received) (?:[\p{Ll}-]+ ){0,4}$/u;
const HEADER = 800;
const QUESTION = /^\s*(?:Q|Question)\b[.:]?\s/mu;

/** Told by a spokesman of the office before the first question of a briefing that the office released: of that day, when no other is given. */
function opensBriefing(text: string, { places }: CallDraft): boolean {
  if (!RELEASE.test(text.slice(0, HEADER))) return false;
  const question = QUESTION.exec(text)?.index ?? Infinity;
  const told = places.filter(({ cue, mood }) => cue.start < question && !mood.isReference);
  return told.some(({ cue }) => cue.form === 'verb' || MADE.test(text.slice(Math.max(0, cue.start - 60), cue.start)));
}

/** "Lind and Renko are having a phone conversation", "just now, Lind rang Renko": told while it went on, or as it ended. */
function isUnderWay(text: string, { places }: CallDraft): boolean {
  return places.some(({ cue, sentence }) => {
    if (isHeading(sentence)) return false;
    const words = text.slice(Math.max(sentence.start, cue.start - AROUND), Math.min(sentence.end, cue.end + AROUND));
    return (
      UNDER_WAY.test(text.slice(Math.max(sentence.start, cue.start - 60), cue.start)) ||
      (JUST_NOW.test(words) && !/[“”"]/u.test(words))
    );
  });
}

/** As much of a sentence as is looked at on either side of a cue: one without end may have thousands of them. UTF-16 units. */
const AROUND = 200;
/** In quotation marks it counts from the day of speaking. */
const JUST_NOW = /\b(?:just now|(?:just )?(?:a )?(?:short|little) (?:time|while) ago|moments ago|minutes ago)\b/iu;

const UNDER_WAY =
  /\b(?:is|are) (?:currently |now )?(?:having|holding) (?:an? |their )?(?:[“"‘']?[\p{Ll}-]+[”"’']? ){0,2}$/u;

/** The words that give the day of publication; where it is known from outside the text, those that tell of the call in a text of that day. */
function wordsFor({ evidence }: PublishedDate, { places }: CallDraft): MentionDate['evidence'] {
  const [first] = places;
  return evidence.length > 0 || first === undefined ? evidence : [{ start: first.cue.start, end: first.cue.end }];
}
