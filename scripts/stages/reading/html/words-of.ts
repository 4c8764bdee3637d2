import type { Element } from 'hast';

const named = ['role', 'dataTestId', 'dataComponent', 'dataModule', 'ariaLabel'] as const;

/** An id of more words is made from a heading's words. */
const MOST_ID_WORDS = 3;

const none: ReadonlySet<string> = new Set();
const known = new WeakMap<Element, ReadonlySet<string>>();

/** The words of an element's class, id, role and labels, in lower case: `class="postShare_bar"` has `post`, `share`, `bar`. */
export function wordsOf(element: Element): ReadonlySet<string> {
  const words = known.get(element) ?? readWords(element);
  known.set(element, words);
  return words;
}

function readWords({ properties }: Element): ReadonlySet<string> {
  const names = named.map((name) => properties[name]).concat(properties.className, properties.itemProp);
  const words = split(names.flat());
  const idWords = split([properties.id]);
  if (words.length + idWords.length === 0) return none;
  return new Set(idWords.length <= MOST_ID_WORDS ? [...words, ...idWords] : words);
}

function split(names: readonly unknown[]): string[] {
  const joined = names.filter((name) => typeof name === 'string').join(' ');
  if (joined === '') return [];
  const spaced = joined.slice(0, 1_000).replace(/([a-z\d])([A-Z])/gu, '$1 $2');
  return spaced
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
