import { cutterOf } from '../../code-points.ts';
import type { Range } from '../../schemas/span.ts';

/** Words given whole up to this length, in characters; of longer ones only the beginning and the end. */
const LONGEST = 160;
/** Words of the beginning and of the end of a long stretch, before more are needed to tell it from others. */
const FEWEST_WORDS = 4;
/** Words of context at most: what is not told apart by these is not worth a longer address. */
const MOST_CONTEXT = 12;
/** How far context is looked for, in code points: enough for so many words. */
const REACH = 400;

/**
 * A way to make text directives (https://wicg.github.io/scroll-to-text-fragment/) for stretches of one text, e.g.
 * `:~:text=a%2050%2Dminute,call`: appended to the fragment of an address, they let a browser find and mark the words on
 * a page that holds the text. Each is as short as still tells the words from all others of the text; no part of it runs
 * over a line break, since browsers look within one block. Null for a range without letters.
 */
export function textFragmentsOf(text: string): (range: Range) => string | null {
  const cut = cutterOf(text);
  let haystack: string | undefined;
  return ({ start, end }) => {
    const stretch = {
      before: cut({ start: Math.max(0, start - REACH), end: start }),
      words: cut({ start, end }),
      after: cut({ start: end, end: end + REACH }),
    };
    if (!/[\p{L}\p{N}]/u.test(stretch.words)) return null;
    haystack ??= fold(spaced(text));
    const parts = isShort(stretch.words) ? wholeOf(stretch, haystack) : endsOf(stretch.words, haystack);
    return `:~:text=${parts}`;
  };
}

interface Stretch {
  before: string;
  words: string;
  after: string;
}

/** `[prefix-,]words[,-suffix]`, with the fewest words of context that make it the only one. */
function wholeOf({ before, words, after }: Stretch, haystack: string): string {
  const whole = spaced(words).trim();
  // Words that begin or end within a word are found only with the rest of it beside them.
  const fewestAhead = /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words) ? 1 : 0;
  const fewestBehind = /^[\p{L}\p{N}]/u.test(after) && /[\p{L}\p{N}]$/u.test(words) ? 1 : 0;
  let best = { prefix: '', suffix: '' };
  if (fewestAhead + fewestBehind === 0 && occursOnce(spacedAhead(words) + whole, haystack)) return joined(best, whole);
  const ahead = wordsAhead(before);
  const behind = wordsBehind(after);
  for (let count = fewestAhead + fewestBehind; count <= MOST_CONTEXT; count++) {
    for (let countAhead = fewestAhead; countAhead <= count - fewestBehind; countAhead++) {
      const prefix = ahead.slice(Math.max(0, ahead.length - countAhead)).join('');
      const suffix = behind.slice(0, count - countAhead).join('');
      best = { prefix, suffix };
      if (occursOnce(prefix + spacedAhead(words) + whole + suffix, haystack)) return joined(best, whole);
    }
  }
  return joined(best, whole);
}

function spacedAhead(words: string): string {
  return /^\s/u.test(words) ? ' ' : '';
}

function joined({ prefix, suffix }: { prefix: string; suffix: string }, whole: string): string {
  const parts = [encode(whole)];
  if (prefix.trim() !== '') parts.unshift(`${encode(prefix.trim())}-`);
  if (suffix.trim() !== '') parts.push(`-${encode(suffix.trim())}`);
  return parts.join(',');
}

/** `beginning,end`: each within one line, the beginning the only one of the text, the end the first behind it. */
function endsOf(words: string, haystack: string): string {
  const lines = words.split(/[\n\r]+/u).filter((line) => line.trim() !== '');
  const first = splitWords(lines[0] ?? '');
  const last = splitWords(lines.at(-1) ?? '');
  const isOneLine = lines.length === 1;
  const most = isOneLine ? Math.floor(first.length / 2) : Math.max(first.length, last.length);
  const all = fold(spaced(words).trim());
  let [beginning, end] = ['', ''];
  for (let count = Math.min(FEWEST_WORDS, most); count <= most; count++) {
    beginning = first.slice(0, count).join('').trim();
    end = last.slice(-count).join('').trim();
    const behind = all.slice(fold(beginning).length);
    if (occursOnce(beginning, haystack) && behind.indexOf(fold(end)) === behind.length - fold(end).length) break;
  }
  return `${encode(beginning)},${encode(end)}`;
}

function isShort(words: string): boolean {
  const trimmed = words.trim();
  return trimmed.length <= LONGEST && !/[\n\r]/u.test(trimmed);
}

/** Words with the white space behind each; nothing is lost between them. */
function splitWords(line: string): string[] {
  return spaced(line).match(/\S+\s*/gu) ?? [];
}

/** The words of the line that ends here, or of the one before where none is begun yet. */
function wordsAhead(before: string): string[] {
  const begun = before.trimEnd();
  const line = begun.split(/[\n\r]/u).at(-1) ?? '';
  return splitWords(line + before.slice(begun.length));
}

/** The words of the rest of this line, or of the next one; each with the white space ahead of it. */
function wordsBehind(after: string): string[] {
  const space = /^\s*/u.exec(after)?.[0] ?? '';
  const line = after.slice(space.length).split(/[\n\r]/u)[0] ?? '';
  return spaced(space + line).match(/\s*\S+/gu) ?? [];
}

function occursOnce(words: string, haystack: string): boolean {
  const needle = fold(words);
  const at = haystack.indexOf(needle);
  return at !== -1 && !haystack.includes(needle, at + 1);
}

/** As a page shows it: one space for every run of white space. */
function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

/** Browsers find words whatever their capitals. */
function fold(text: string): string {
  return text.toLowerCase();
}

/** A hyphen has a meaning of its own in a directive, as have the comma and the ampersand, which are encoded anyway. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}
