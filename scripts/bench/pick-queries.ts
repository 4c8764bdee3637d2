import type { Dossier } from '../../src/schemas/dossier.ts';

/** A search that a reader may type, and what it tries. */
export interface BenchQuery {
  tries: string;
  query: string;
}

type Searched = Pick<Dossier, 'people' | 'themes' | 'sources'>;

/** Searches of every kind, in the words of the dossier itself; those for which it has no words are left out. */
export function pickQueries({ people, themes, sources }: Searched): BenchQuery[] {
  const word = themes.find(({ calls }) => calls.length > 0)?.terms[0] ?? themes[0]?.terms[0];
  const name = people.find(({ part }) => part === 'principal')?.name;
  const words = sources
    .flatMap(({ quotations }) => quotations)
    .map(({ exact }) => /(?<![\p{L}’'])\p{L}+ \p{L}+ \p{L}+(?![\p{L}’'])/u.exec(exact)?.[0]);
  const phrase = words.find((found) => found !== undefined);
  const queries = [
    { tries: 'a word', query: word },
    { tries: 'a name', query: name },
    { tries: 'a phrase', query: phrase && `"${phrase}"` },
    { tries: 'words and a phrase', query: word && name && phrase && `${name} ${word} "${phrase}"` },
    { tries: 'a slip', query: word && slip(word) },
    { tries: 'a word that is nowhere', query: 'qxzvjk' },
  ];
  return queries.flatMap(({ tries, query }) => (query === undefined ? [] : [{ tries, query }]));
}

/** The second letter and the third exchanged. */
function slip(word: string): string {
  const [first = '', second = '', third = '', ...rest] = word;
  return [first, third, second, ...rest].join('');
}
