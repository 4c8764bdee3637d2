import type { CallDraft, DaysOfSpeaking } from '../drafts/call-draft.ts';
import type { DateMention } from '../../find-dates.ts';
import { datesSaying } from './dates-saying.ts';
import { firstIndex } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';

/** A call that was held on the day of speaking. */
const TODAY =
  /\btoday\b|\b(?:about |some )?(?:an|one|two|three|half an|a few) hours? ago\b|\b(?:minutes|moments) ago\b|\bjust (?:now|ended|finished|concluded|completed|hung up|got off|(?:had|held|spoke|talked)(?![^.!?]*\b(?:yesterday|last|ago|weeks?|months?|day)\b))\b/iu;

/** A date that says when something was said, with its sentence. */
export interface DayOfSaying {
  date: DateMention;
  sentence: MarkedSentence;
}

/** Every date of a text that says when something was said, in order. */
export function findDaysOfSaying(text: string, sentences: readonly MarkedSentence[]): DayOfSaying[] {
  return sentences.flatMap((sentence) =>
    sentence.dates.filter((date) => datesSaying(text, sentence, date)).map((date) => ({ date, sentence })),
  );
}

/** Reads the day of a call off the day on which a party to it spoke. Both null when the text gives no such day, or dates the call itself. */
export function findDaysOfSpeaking(draft: CallDraft, said: readonly DayOfSaying[], sides: Sides): DaysOfSpeaking {
  if (draft.date !== null) return { saidToday: null, toldOn: null };
  const speakers = (sentence: MarkedSentence) =>
    sentence.people.filter(({ person }) => sides.sideOf(person) !== null).map(({ person }) => person);
  const [toldOn = null] = draft.places
    .filter(({ mood }) => !mood.isFuture)
    .flatMap(({ sentence }) => {
      const first = said[firstIndex(said, ({ date }) => date.start >= sentence.start)];
      return first?.sentence === sentence ? first.date : [];
    })
    .sort((a, b) => a.start - b.start);
  for (const quotation of draft.quotations) {
    const speaker = quotation.speaker?.person ?? null;
    if (speaker === null || quotation.kind === 'indirect' || sides.sideOf(speaker) === null) continue;
    const today = TODAY.exec(quotation.exact);
    if (today === null || !/\b(?:him|her|call|spoke|talked|conversation)\b/iu.test(quotation.exact)) continue;
    const days = said.filter(({ sentence }) => speakers(sentence).includes(speaker)).map(({ date }) => date);
    const [day] = days;
    if (day?.precision === 'day' && days.every(({ edtf }) => edtf === day.edtf)) {
      const start = quotation.start + today.index;
      return { saidToday: { day, today: { start, end: start + today[0].length } }, toldOn };
    }
  }
  return { saidToday: null, toldOn };
}
