import { writeAddress } from '../../search/address.ts';
import type { PassageText, SearchExample } from './search-example.ts';

/**
 * Two words, a phrase, and both in one query, all from the first passage that has a run of three words long enough to be
 * looked for; empty when none has.
 */
export function exampleOfWords(passages: readonly PassageText[]): SearchExample[] {
  for (const passage of passages) {
    const phrase = plainPhrase.exec(passage.text)?.[0];
    if (phrase === undefined) continue;
    const rest = passage.text.replace(phrase, ' ');
    const word = [...rest.matchAll(longWords)].map(([each]) => each).find((each) => !isIn(phrase, each));
    const [first = '', , last = ''] = phrase.split(' ');
    const finds = findsPassage(passage);
    return [
      exampleOf(
        'Several words',
        'Each of them counts, in whatever order; all must stand in one page or passage.',
        `${last} ${first}`,
        finds,
      ),
      exampleOf('A phrase', 'Words in quotation marks, straight or curly, stand together.', `"${phrase}"`, finds),
      ...(word === undefined
        ? []
        : [exampleOf('A phrase and a word', 'Phrases and words can be mixed.', `${word} "${phrase}"`, finds)]),
    ];
  }
  return [];
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
const plainPhrase = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}{5,} \p{L}{2,} \p{L}{5,}(?![\p{L}\p{N}\p{M}’'-])/u;
const longWords = /(?<![\p{L}\p{N}\p{M}’'-])\p{L}{6,}(?![\p{L}\p{N}\p{M}’'-])/gu;

function isIn(phrase: string, word: string): boolean {
  return phrase.toLowerCase().split(' ').includes(word.toLowerCase());
}
