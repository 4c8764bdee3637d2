import { seededRandom } from './seeded-random.ts';

/** What invented sentences are filled with: a few common English words, then thousands of made-up ones, by how often they stand. */
export interface Vocabulary {
  nouns: readonly string[];
  adjectives: readonly string[];
  /** In the past tense. */
  verbs: readonly string[];
  /** Names of towns, rivers and streets. */
  places: readonly string[];
}

/** As many different words as an archive of some thousand texts has, within its order of magnitude. */
const COUNTS = { nouns: 12_000, adjectives: 5000, verbs: 4000, places: 3000 } as const;

/** The same words every time. */
export function inventVocabulary(): Vocabulary {
  const random = seededRandom(11);
  const taken = new Set<string>();
  const word = (ending = ''): string => {
    for (;;) {
      const syllables = Array.from({ length: 2 + random.below(2) }, () => random.pick(onsets) + random.pick(rhymes));
      const made = syllables.join('') + ending;
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  };
  const listOf = (common: readonly string[], count: number, ending?: string): string[] => [
    ...common,
    ...Array.from({ length: count - common.length }, () => word(ending)),
  ];
  return {
    nouns: listOf(nouns, COUNTS.nouns),
    adjectives: listOf(adjectives, COUNTS.adjectives, 'ic'),
    verbs: listOf(verbs, COUNTS.verbs, 'ed'),
    places: listOf([], COUNTS.places).map((place) => place.charAt(0).toUpperCase() + place.slice(1)),
  };
}

const onsets = 'b br d dr f fl g gr h k kl l m n p pr r s sk st t tr v w'.split(' ');
const rhymes = 'al am an ar ast el en er esk il in ol om or os ud ul un urn'.split(' ');

const nouns = (
  'market ministry bridge budget parliament coast council factory station archive committee square plant valley road ' +
  'harbour school law court price winter summer farmer worker engineer village river wall office paper cost plan loan ' +
  'union strike vote mayor field mill ship crew captain lamp door window street crowd rain snow ice coal timber'
).split(' ');
const adjectives = (
  'old new difficult careful quiet modest sudden common public narrow lasting early late small large local northern ' +
  'southern empty crowded patient stubborn bitter gentle distant foreign domestic costly'
).split(' ');
const verbs = (
  'closed opened settled postponed reviewed protected financed inspected crossed followed changed remained returned ' +
  'waited worsened improved doubled halved delayed covered counted repaired emptied filled'
).split(' ');
