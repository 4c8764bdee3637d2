/** What folding gives for a letter that only marks another, such as a combining accent: it is skipped. */
export const SKIPPED = 0;

/** What folding gives for white space, a hyphen or a dash: the join between two parts of a name. */
export const JOIN = 32;

/** What folding gives for any apostrophe. */
const APOSTROPHE = 39;

/** No letter's fold: what is not known yet. */
const UNKNOWN = 0xffff;
/** Of each unit met so far. A table, since names are looked for at every capital of a dossier. */
const folded = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * The UTF-16 unit under which a unit of a name or of a text is compared: accents dropped (`ö` as `o`), apostrophes alike, white
 * space, hyphens and dashes alike (`JOIN`), combining marks `SKIPPED`. Case is kept.
 */
export function foldLetter(unit: number): number {
  if (unit > 64 && unit < 123) return unit;
  const known = folded[unit] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const made = fold(unit);
  folded[unit] = made;
  return made;
}

/** Whether a unit belongs to a word: a letter, a digit, a mark on a letter, or half of an astral character. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return (unit > 96 && unit < 123) || (unit > 64 && unit < 91) || (unit > 47 && unit < 58);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  return unit < 0x2000 ? unit !== 0xd7 && unit !== 0xf7 : unit > 0x206f && !(unit > 0x2fff && unit < 0x3040);
}

function fold(unit: number): number {
  const letter = String.fromCharCode(unit);
  if (/[\s\u00a0\u2010-\u2015-]/u.test(letter)) return JOIN;
  if (/['\u2018\u2019\u02bc]/u.test(letter)) return APOSTROPHE;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  if (/\p{M}/u.test(letter)) return SKIPPED;
  return letter.normalize('NFD').charCodeAt(0);
}
