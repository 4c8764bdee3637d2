import type { Cue } from './cue.ts';
import type { Token } from './tokenise.ts';
import { beForms } from './word-lists.ts';

/**
 * "is expected to open", "was accused of hiding it": what people think or say of somebody, and nobody is named for it; `before` is
 * the token before the participle at `at`. Null when it is something else.
 */
export function readHearsay(
  tokens: readonly Token[],
  at: number,
  before: number,
): Omit<Cue, 'lemma' | 'isNoun' | 'canFollow'> | null {
  const word = tokens[at]?.lower ?? '';
  const link = tokens[at + 1]?.lower;
  if (!beForms.has(tokens[before]?.lower ?? '') || tokens[at + 2]?.kind !== 'word') return null;
  const isThought = thought.has(word) && link === 'to';
  if (!isThought && held.get(word) !== link) return null;
  const start = isThought ? at + 1 : at + 2;
  return {
    start: before,
    end: start,
    verb: before,
    kind: 'subject',
    speaker: null,
    inverted: false,
    asRemark: false,
    complement: { kind: isThought ? 'infinitive' : 'noun', start, cueEnd: start, addressee: null, marked: true },
    isParticiple: false,
    isStance: true,
    isUnnamed: true,
    isFact: true,
  };
}

/** What people expect, believe or say without being named, before "to". */
const thought = new Set(
  'expected believed thought said reported known considered supposed rumored rumoured alleged'.split(' '),
);

/** What people hold against somebody or take them for, and the word that follows. */
const held: ReadonlyMap<string, string> = new Map(
  Object.entries({
    accused: 'of',
    suspected: 'of',
    criticized: 'for',
    criticised: 'for',
    blamed: 'for',
    charged: 'with',
    seen: 'as',
    viewed: 'as',
    regarded: 'as',
    described: 'as',
    hailed: 'as',
    portrayed: 'as',
  }),
);
