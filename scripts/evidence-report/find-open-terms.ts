import { countryOf } from '../stages/people/countries.ts';
import { honorifics, openers, titleWords } from '../stages/people/title-words.ts';
import { splitSentences } from '../stages/split-sentences.ts';
import type { TextReading } from '../stages/text-reading.ts';
import type { EvidenceReport } from './evidence-report.ts';
import { namesIn } from './names-in.ts';

/** In fewer passages a term is not frequent. */
const LEAST_PASSAGES = 3;

/**
 * Words with capitals in the passages that tell of a call, which stand in at least three of them and are no term of a theme,
 * no date and nobody of people.yaml. The word that opens a sentence shows nothing by its capital. `parties` are the names of
 * the sides, whose words and adjectives ("Norlandish") are in every call. Most often first.
 */
export function findOpenTerms(
  readings: readonly TextReading[],
  parties: readonly string[],
): EvidenceReport['openTerms'] {
  const partyWords = parties.flatMap((name) => name.split(/[^\p{L}]+/u)).filter((word) => word.length > 3);
  const partyCountries = new Set(parties.map(countryOf).filter((country) => country !== null));
  const isKnown = (name: string): boolean =>
    openers.has(name) ||
    honorifics.has(name) ||
    titleWords.has(name) ||
    partyCountries.has(countryOf(name) ?? '') ||
    partyWords.some((word) => name.startsWith(word));
  const found = new Map<string, { passages: number; sources: Set<string> }>();
  for (const { text, people, dates, themes, calls } of readings) {
    const told = calls.flatMap(({ evidence }) => evidence);
    const taken = [...people, ...dates, ...themes];
    for (const { start: from, end: to } of text.kept) {
      if (!told.some(({ start, end }) => start < to && end > from)) continue;
      const here = taken.filter(({ start, end }) => start < to && end > from);
      const opening = new Set(splitSentences(text.text, from, to).map(({ start }) => start));
      const terms = namesIn(text.text, from, to).filter(
        ({ start, end, name }) =>
          !opening.has(start) && !isKnown(name) && !here.some((each) => each.start < end && each.end > start),
      );
      for (const term of new Set(terms.map(({ name }) => name))) {
        const entry = found.get(term) ?? { passages: 0, sources: new Set() };
        entry.passages += 1;
        entry.sources.add(text.id);
        found.set(term, entry);
      }
    }
  }
  return [...found]
    .filter(([, { passages }]) => passages >= LEAST_PASSAGES)
    .map(([term, { passages, sources }]) => ({ term, passages, sources: [...sources].sort() }))
    .sort((a, b) => b.passages - a.passages || (a.term < b.term ? -1 : 1));
}
