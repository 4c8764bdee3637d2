/** A name in its parts; only `family` where it has one word. */
export interface Name {
  family: string;
  given: string | null;
}

/** The parts of a person's name: `Holt, Mira` says which is which; otherwise the last word is the family name. */
export function readName(name: string): Name {
  const [before = '', after] = name.split(/,\s*/u, 2);
  if (after !== undefined) return { family: before.trim(), given: after.trim() || null };
  const words = before.trim().split(/\s+/u);
  const family = words.pop() ?? '';
  return { family, given: words.join(' ') || null };
}

/** In the order of speech: `Mira Holt`. */
export function speakName(name: string): string {
  const { family, given } = readName(name);
  return given === null ? family : `${given} ${family}`;
}

/** In the order of a catalogue: `Holt, Mira`. */
export function fileName(name: string): string {
  const { family, given } = readName(name);
  return given === null ? family : `${family}, ${given}`;
}
