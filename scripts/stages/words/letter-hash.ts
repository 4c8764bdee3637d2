/** Of the ASCII letters and digits their code in small letters, of all else 0. */
const SMALL = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/iu.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** FNV-1a, 32 bits, of a word's letters: made while they are passed, since the loops that use it meet every letter of a dossier. */
export const letterHash = {
  /** The hash of no letters. */
  start: 0x811c9dc5 | 0,

  /** The hash with one letter more. */
  add(hash: number, letter: number): number {
    return Math.imul(hash ^ letter, 0x01000193);
  },

  /** An ASCII letter in lower case, or a digit; 0 for anything else. */
  small(unit: number): number {
    return unit < 128 ? (SMALL[unit] ?? 0) : 0;
  },
};
