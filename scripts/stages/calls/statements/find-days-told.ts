import type { DateMention } from '../../find-dates.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import { denies } from '../cues/denies.ts';
import { isSameVoice } from './is-same-voice.ts';
import type { MarkedText } from '../marked-text.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
import type { Statement } from './statement.ts';
import { voiceAt } from './voice-at.ts';

/**
 * Who names the day of a call: the words that its day was read from, and every other voice that gives the same day in the
 * very report in which it tells of the call ("Lind said that Renko rang her on Saturday").
 */
export function findDaysTold(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  const told = draft.date
    ? { words: draft.date, edtf: draft.date.edtf }
    : draft.saidToday && { words: draft.saidToday.today, edtf: draft.saidToday.day.edtf };
  if (!told) return [];
  const sentence = [...draft.scope, ...draft.headings].find(
    ({ start, end }) => told.words.start >= start && told.words.end <= end,
  );
  // Of a call that it denies, a side names no day.
  const isOwn = ({ voice }: Statement) => voice.side === null || !denies(voice);
  const days = sentence === undefined ? [] : [sayDay(told.words, told.edtf, sentence)].filter(isOwn);
  for (const { cue, sentence: place } of draft.places) {
    for (const date of place.dates.filter(({ edtf }) => edtf === told.edtf)) {
      const day = sayDay(date, told.edtf, place);
      const { range } = day.voice;
      // "said on Saturday that …" is the narrator's day of saying, not the voice's day of the call.
      const isOfTheReport = range !== null && range.start <= cue.start && cue.end <= range.end;
      if (!isOwn(day)) continue;
      if (isOfTheReport && !days.some(({ voice }) => isSameVoice(voice, day.voice))) days.push(day);
    }
  }
  return days;

  function sayDay(
    { start, end }: Pick<DateMention, 'start' | 'end'>,
    value: string | null,
    within: MarkedSentence,
  ): Statement {
    return {
      point: 'day',
      stance: 'affirms',
      value,
      opinion: false,
      voice: voiceAt(start, within, marked, sides),
      evidence: { start, end },
      rule: 'day-of-the-call',
    };
  }
}
