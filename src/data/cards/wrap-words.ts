/** How much text fits. */
interface Frame {
  /** The width of a line, in the unit of `size`. */
  room: number;
  /** The size of the type. */
  size: number;
  /** The most lines; what is over is left out behind an ellipsis. */
  most: number;
}

/**
 * A text in lines that fit, broken between words; a word that is too long alone is broken anywhere. Widths are estimated,
 * on the wide side, from the kind of letter: nothing here measures type.
 */
export function wrapWords(text: string, { room, size, most }: Frame): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((part) => breakWord(part, room / size))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer) * size <= room) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, Math.max(0, most));
  const last = kept.pop();
  return last === undefined ? [] : [...kept, `${last.replace(/[\s,;:.–—-]+$/u, '')} …`];
}

function breakWord(word: string, roomEm: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && widthOf(piece + letter) > roomEm) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** In em. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width;
}

function widthOfLetter(letter: string): number {
  if (/[\sijltf.,;:'’‘|!()[\]]/u.test(letter)) return 0.32;
  if (/[mwMW@%—…]/u.test(letter)) return 0.9;
  if (/[\p{Lu}&]/u.test(letter)) return 0.7;
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(letter) ? 1 : 0.55;
}
