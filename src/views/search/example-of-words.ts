import { writeAddress } from '../../search/address.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/**
 * Two words, a phrase, and both in one query, all from the first passage that has three words in a row that say something;
 * empty when none has.
 */
export function exampleOfWords(passages: readonly PassageText[]): SearchExample[] {
  const found = firstOf(passages, telling);
  const phrase = found ?? firstOf(passages, plain);
  const passage = passages.find(({ text }) => phrase !== undefined && text.includes(phrase));
  if (phrase === undefined || passage === undefined) return [];
  const words = [...passage.text.matchAll(longWords)].map(([word]) => word);
  const word = words.find((each) => !phrase.toLowerCase().includes(each.toLowerCase()));
  const [first = '', , last = ''] = phrase.split(' ');
  const finds = findsPassage(passage);
  const mixed = word === undefined ? [] : [`${word} "${phrase}"`];
  return [
    exampleOf(
      'Several words',
      'Each of them counts, in whatever order; all must stand in one page or passage.',
      `${last} ${first}`,
      finds,
    ),
    exampleOf('A phrase', 'Words in quotation marks, straight or curly, stand together.', `"${phrase}"`, finds),
    ...mixed.map((query) => exampleOf('A phrase and a word', 'Phrases and words can be mixed.', query, finds)),
  ];
}

function firstOf(passages: readonly PassageText[], words: RegExp): string | undefined {
  const passage = passages.find(({ text }) => words.test(text));
  return passage && words.exec(passage.text)?.[0];
}

/** An example that is what a reader types. */
export function exampleOf(
  title: string,
  explanation: string,
  query: string,
  finds: SearchExample['finds'],
): SearchExample {
  return { title, explanation, label: query, address: writeAddress({ query, order: 'relevance' }), finds };
}

/** What leads to a passage, as its result names it. */
export function findsPassage({ source, name, passage }: PassageText): SearchExample['finds'] {
  return { label: `${name}, ¶\u00A0${passage.slice(1)}`, path: `/sources/${source}/#${passage}` };
}

/** Letters only, so that nothing but words is compared; long at both ends, so that the words say something. */
const telling = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}{8,} \p{L}{2,} \p{L}{8,}(?![\p{L}\p{N}\p{M}’'-])/u;
const plain = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}{5,} \p{L}{2,} \p{L}{5,}(?![\p{L}\p{N}\p{M}’'-])/u;
const longWords = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}{8,}(?![\p{L}\p{N}\p{M}’'-])/gu;
