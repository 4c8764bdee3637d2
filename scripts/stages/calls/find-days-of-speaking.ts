import type { DateMention } from '../find-dates.ts';
import type { CallDraft, DaysOfSpeaking } from './call-draft.ts';
import { firstIndex } from './marks-between.ts';
import type { MarkedSentence } from './sentence.ts';
import type { Sides } from './sides.ts';

/** "Lind said on Friday", "Lind on Friday said", "speaking to reporters on Friday", "On Friday, Lind told". */
const SAID = String.raw`\b(?:said|says|stated|told|telling|speaking|spoke to reporters|announced|wrote|posted|tweeted|confirmed|claimed|responded|replied)\b`;
const SAID_BEFORE = new RegExp(String.raw`${SAID}(?: to)?(?: [\p{L}'’]+){0,3},? (?:on |in )?$`, 'iu');
const SAID_AFTER = new RegExp(String.raw`^(?: \([^)]*\))?,?(?: [\p{L}.'’]+){0,6} ${SAID}`, 'iu');

/** A call that was held on the day of speaking. */
const TODAY =
  /\btoday\b|\b(?:about |some )?(?:an|one|two|three|half an|a few) hours? ago\b|\b(?:minutes|moments) ago\b|\bjust (?:now|ended|finished|concluded|completed)\b/iu;

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

/** Reads the day of a call off the day on which a party to it spoke. Both null when the text gives no such day. */
export function findDaysOfSpeaking(draft: CallDraft, said: readonly DayOfSaying[], sides: Sides): DaysOfSpeaking {
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

/** Whether a date says when something was said: it stands right beside a verb of saying. */
function datesSaying(text: string, sentence: MarkedSentence, date: DateMention): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 60));
  return SAID_BEFORE.test(before) || SAID_AFTER.test(after);
}
