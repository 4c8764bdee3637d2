import { foldWord } from '../../schemas/fold-word.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { exampleOf } from './example-of-words.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/**
 * A name that lacks a letter, beside another name: the slip is said to be nowhere and left out. Null when every such slip
 * begins a word of the texts.
 */
export function exampleOfSlip(dossier: Dossier, passages: readonly PassageText[]): SearchExample | null {
  const principals = dossier.sides.flatMap((side) => side.principals);
  const names = dossier.people
    .filter(({ id }) => principals.includes(id))
    .map(({ name }) => name.split(' ').at(-1) ?? '');
  const known = new Set(
    [...new Set(passages.flatMap(({ text }) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []))].map(foldWord),
  );
  for (const name of names.filter((each) => /^[A-Za-z]{5,}$/u.test(each))) {
    const slip = name.slice(0, -2) + name.slice(-1);
    const other = names.find((each) => each !== name && each !== '');
    if (other === undefined || [...known].some((word) => word.startsWith(slip.toLowerCase()))) continue;
    return exampleOf(
      'A slip, and a word that is nowhere',
      `What stands nowhere is left out, and said; words that may be meant are offered, as ${name} is here.`,
      `${other} ${slip}`,
      { label: `“${slip}” is nowhere in this dossier and was left out.` },
    );
  }
  return null;
}
