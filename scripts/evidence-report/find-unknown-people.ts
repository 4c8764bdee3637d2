import { countryOf } from '../stages/people/countries.ts';
import { honorifics, titleWords } from '../stages/people/title-words.ts';
import { reportingVerbs } from '../stages/quotations/reporting-verbs.ts';
import { determiners } from '../stages/quotations/word-lists.ts';
import type { TextReading } from '../stages/text-reading.ts';
import type { EvidenceReport } from './evidence-report.ts';
import { namesIn } from './names-in.ts';

/** Named less often, somebody is not missed. */
const LEAST_TIMES = 3;

/**
 * Names of at least two words that nobody of people.yaml bears, that stand beside a verb of saying or behind a title at
 * least once, and three times in all. Most often first. The title before a name is no part of it.
 */
export function findUnknownPeople(readings: readonly TextReading[]): EvidenceReport['unknownPeople'] {
  const found = new Map<string, { times: number; acts: boolean; sources: Set<string> }>();
  for (const { text, people } of readings) {
    const letters = text.text;
    for (const { start: from, end: to } of text.kept) {
      const known = people.filter(({ start, end }) => start < to && end > from);
      for (const { start, end, name: words } of namesIn(letters, from, to)) {
        const { name, titled } = withoutTitle(words);
        if (!name.includes(' ') || countryOf(name) !== null || name.split(' ').some(isTitle)) continue;
        const at = end - name.length;
        if (known.some((mention) => mention.start < end && mention.end > at)) continue;
        const entry = found.get(name) ?? { times: 0, acts: false, sources: new Set() };
        entry.times += 1;
        entry.sources.add(text.id);
        entry.acts ||=
          titled || isTitle(wordBefore(letters, start).replace('.', '')) || standsBySaying(letters, at, end);
        found.set(name, entry);
      }
    }
  }
  return [...found]
    .filter(([, { times, acts }]) => acts && times >= LEAST_TIMES)
    .map(([name, { times, sources }]) => ({ name, times, sources: [...sources].sort() }))
    .sort((a, b) => b.times - a.times || (a.name < b.name ? -1 : 1));
}

/** "Foreign Minister Ada Lind" is Ada Lind, with a title. */
function withoutTitle(words: string): { name: string; titled: boolean } {
  const parts = words.split(/[ \u00A0]/u);
  if (determiners.has((parts[0] ?? '').toLowerCase())) return withoutTitle(parts.slice(1).join(' '));
  for (let last = parts.length - 1; last > 0; last--) {
    if (isTitle(parts.slice(0, last).join(' ')) || isTitle(parts[last - 1] ?? '')) {
      return { name: parts.slice(last).join(' '), titled: true };
    }
  }
  return { name: words, titled: false };
}

function isTitle(word: string): boolean {
  return (
    titleWords.has(word) || honorifics.has(word) || honorifics.has(`${word}.`) || titleWords.has(word.toLowerCase())
  );
}

/** Whether a verb of saying stands right before the name ("said Ada Lind") or within two words behind it. */
function standsBySaying(letters: string, start: number, end: number): boolean {
  const after = /^,? ?(\p{L}+)(?: (\p{L}+))?/u.exec(letters.slice(end, end + 60));
  const words = [wordBefore(letters, start), after?.[1] ?? '', after?.[2] ?? ''];
  return words.some((word) => reportingVerbs.has(word));
}

/** With the full stop of an abbreviation, which is also that of a sentence. */
function wordBefore(letters: string, at: number): string {
  return /(\p{L}+\.?) $/u.exec(letters.slice(Math.max(0, at - 40), at))?.[1] ?? '';
}
