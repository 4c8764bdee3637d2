import type { NewSide } from './new-side.ts';

/** What keeps these sides from being those of one dossier, in a sentence; null when nothing does. One alone may yet get others. */
export function findFault(sides: readonly NewSide[]): string | null {
  const label = findTwice(sides.map((side) => side.label));
  if (label !== null) return `The side ${label} is named twice.`;
  const person = findTwice(sides.flatMap(({ people }) => people));
  if (person !== null) return `${person} is named twice: a person belongs to one side, once.`;
  return null;
}

function findTwice(names: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const name of names) {
    const key = name.normalize('NFC').toLowerCase();
    if (seen.has(key)) return name;
    seen.add(key);
  }
  return null;
}
