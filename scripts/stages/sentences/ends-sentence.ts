import { eitherWay, numbered, starters, titles } from './abbreviations.ts';

/** How far back and ahead a proposed end is looked at; bounds the work for each. */
const REACH = 64;

const terminator = /[.!?…‥。！？؟।]["'”’»)\]]*\s*$/u;
const closing = /["'”’»)\]]/u;
const enumerator = /^[([]?(?:\d{1,4}|\p{L}|[ivxIVX]{2,5})[.)]+\s*$/u;
const editorsMark = /(?:[-–—,;]\s*|[([])(?:eds?|trans|transl|tr)\.[)\]]["'”’»]*\s*$/iu;
const dottedLetters = /^(?:\p{L}\.)+\p{L}$/u;
const initial = /^\p{Lu}$/u;
const firstPersonAlone = /(?:^|\s)\p{Ll}+\s+I\.["'”’»)\]]*\s*$/u;
const openedBefore = /^["'“‘«([]+/u;
const continued = /^(?:[–—-]\s*)?\p{Ll}/u;
const exclaimedQuote = /[!?…]["'”’»]+\s*$/u;
const namedCue =
  /^(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:said|says|asked|asks|added|replied|answered|told|wrote|exclaimed|responded|continued|wondered|inquired)\b/u;
const afterHour =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|\p{Lu}{2,5}\b|\p{Lu}\p{L}+\s+(?:time|Time|Standard|Daylight|Summer|Mean))/u;

/**
 * Whether the sentence that begins at `from` ends at `stop`, an end that Unicode's rules propose within a passage; the
 * passage goes on after it. UTF-16 offsets.
 */
export function endsSentence(passage: string, from: number, stop: number): boolean {
  const before = passage.slice(Math.max(from, stop - REACH), stop);
  const after = passage.slice(stop, stop + REACH);
  if (!terminator.test(before) || continued.test(after)) return false;
  if (stop - from < 12 && enumerator.test(before)) return false;
  const letters = before.trimEnd();
  const closes = closing.test(letters.charAt(letters.length - 1));
  if (closes && exclaimedQuote.test(letters)) return !namedCue.test(after);
  if (closes && editorsMark.test(letters)) return false;
  const word = wordBeforeStop(letters);
  return word === null || stopEnds(word.replace(openedBefore, ''), before, after.replace(openedBefore, ''));
}

/** The word before the full stop that these letters end with, closing marks aside; null without a full stop. */
function wordBeforeStop(letters: string): string | null {
  let stop = letters.length - 1;
  while (closing.test(letters.charAt(stop))) stop--;
  if (letters.charAt(stop) !== '.') return null;
  let from = stop;
  while (from > 0 && !isSpace(letters, from - 1)) from--;
  return letters.slice(from, stop);
}

function isSpace(letters: string, at: number): boolean {
  const unit = letters.charCodeAt(at);
  return unit < 128 ? unit === 32 || (unit > 8 && unit < 14) : /\s/u.test(letters.charAt(at));
}

function stopEnds(word: string, before: string, after: string): boolean {
  if (titles.has(word)) return false;
  if (/^\d/u.test(after) && numbered.has(word)) return false;
  if (/^[ap]\.m$/iu.test(word)) return !afterHour.test(after);
  if (word === 'I' && firstPersonAlone.test(before)) return true;
  if (!initial.test(word) && !dottedLetters.test(word) && !eitherWay.has(word)) return true;
  return starters.has(/^\p{L}+/u.exec(after)?.[0] ?? '');
}
