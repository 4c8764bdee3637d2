import type { DateMention } from '../../find-dates.ts';
import type { MarkedSentence } from '../sentence.ts';

/** Whether a date says when something was said: it stands right beside a verb of saying. */
export function datesSaying(text: string, sentence: MarkedSentence, date: DateMention): boolean {
  const before = text.slice(Math.max(sentence.start, date.start - 60), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + 60));
  return SAID_BEFORE.test(before) || SAID_AFTER.test(after);
}

/** "Lind said on Friday", "Lind on Friday said", "speaking to reporters on Friday", "On Friday, Lind told". */
const SAID = String.raw`\b(?:said|says|stated|told|telling|speaking|spoke to reporters|announced|wrote|posted|tweeted|confirmed|claimed|responded|replied|reported|revealed)\b`;
const SAID_BEFORE = new RegExp(String.raw`${SAID}(?: to)?(?: [\p{L}'’]+){0,3},? (?:on |in )?$`, 'iu');
const SAID_AFTER = new RegExp(String.raw`^(?: \([^)]*\))?,?(?: [\p{L}.'’]+){0,6} ${SAID}`, 'iu');
