import type { PersonEntry } from '../../../src/schemas/person.ts';
import { handlesOf } from './handles-of.ts';
import { foldLetter, JOIN, SKIPPED } from './fold-letter.ts';

/** A step in the tree of names: one folded letter further. */
export interface NameNode {
  next: Map<number, NameNode>;
  /** Who bears the name that ends here: ids, more than one when several people share it. */
  people: string[];
  /** Whether the name that ends here is a single word, such as a surname. */
  single: boolean;
}

/**
 * All names and aliases as a tree of folded letters; "the" before a name is no part of it. A person's surname may stand in capitals,
 * before the given name, too: "Ada LIND", "LIND Ada". Handles run the words of a person's name into one: "@AdaLind", "@adalind".
 */
export function plantNames(people: readonly PersonEntry[]): NameNode {
  return plantWords(
    people.flatMap((person) =>
      [person.name, ...person.aliases]
        .map((words) => words.replace(/^the /iu, ''))
        .flatMap((words) => (person.kind === 'institution' ? [words] : [words, ...inCapitals(words)]))
        .concat(handlesOf(person))
        .map((words): [string, string] => [words, person.id]),
    ),
  );
}

/** Shorter words in capitals, and "MAY", are most often something else. */
const FEWEST_CAPITALS = 4;

function inCapitals(words: string): string[] {
  const [, given = '', surname = ''] = /^(.*?)\s?(\S+)$/u.exec(words) ?? [];
  if (surname.length < FEWEST_CAPITALS || !/^\p{Lu}\p{L}*\p{Ll}/u.test(surname)) return [];
  const capitals = surname.toUpperCase();
  return given === '' ? [capitals] : [`${given} ${capitals}`, `${capitals} ${given}`];
}

/** Any words as a tree of folded letters, each with what it stands for. */
export function plantWords(entries: Iterable<readonly [words: string, meaning: string]>): NameNode {
  const root = makeNode();
  for (const [words, meaning] of entries) plant(root, words, meaning);
  return root;
}

function plant(root: NameNode, words: string, person: string): void {
  const letters = [...foldWords(words)];
  if (letters.length === 0) return;
  plantLetters(root, letters, person);
  // "Jong-un" is written "Jong Un" as well.
  const raised = letters.map((unit, at) => (letters[at - 1] === JOIN ? raise(unit) : unit));
  if (words.includes('-')) plantLetters(root, raised, person);
}

function plantLetters(root: NameNode, letters: readonly number[], person: string): void {
  let node = root;
  for (const unit of letters) {
    const next = node.next.get(unit) ?? makeNode();
    node.next.set(unit, next);
    node = next;
  }
  if (!node.people.includes(person)) node.people.push(person);
  node.single = !letters.includes(JOIN);
}

function* foldWords(words: string): Generator<number> {
  let last = JOIN;
  for (let at = 0; at < words.length; at++) {
    const unit = foldLetter(words.charCodeAt(at));
    if (unit === SKIPPED || (unit === JOIN && last === JOIN)) continue;
    last = unit;
    yield unit;
  }
}

/** The capital of a folded letter. */
export function raise(unit: number): number {
  return unit > 96 && unit < 123 ? unit - 32 : unit;
}

function makeNode(): NameNode {
  return { next: new Map(), people: [], single: false };
}
