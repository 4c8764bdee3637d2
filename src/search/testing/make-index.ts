import type { SearchEntry } from '../../schemas/search-index.ts';
import { foldWord } from '../../schemas/fold-word.ts';
import type { SearchIndex } from '../open-index.ts';
import { makeEntry } from './make-hit.ts';

/**
 * An index of pages, each given by the words of its title and of its passages. It answers as Pagefind does: a word finds all
 * that begin so, or else the longest word that begins it; a phrase only its first place on each page.
 */
export function makeIndex(pages: Record<string, string[]>): SearchIndex {
  const words = new Map<string, string[]>();
  const entries = new Map<string, SearchEntry>();
  for (const [name, pieces] of Object.entries(pages)) {
    const own = pieces.map((piece) => piece.split(' '));
    const starts = own.map((_, place) => own.slice(0, place + 1).flat().length + place + 1);
    // A page has a title, then what else is said, of which there is nothing here, then its passages.
    words.set(name, own.flatMap((piece) => ['', ...piece]).slice(1));
    entries.set(
      name,
      makeEntry(name, { starts: [starts[0] ?? 0, ...starts.slice(0, -1)], passages: own.slice(1).map(() => ({})) }),
    );
  }
  const all = [...words.values()].flat().map(foldWord);
  return {
    size: entries.size,
    find: (query) => {
      const wanted = query.replaceAll('"', '').split(' ').map(foldWord);
      const results = [...words].map(([id, own]) => ({
        id,
        words: query.startsWith('"')
          ? firstRun(own.map(foldWord), wanted)
          : begun(own.map(foldWord), wanted[0] ?? '', all),
      }));
      return Promise.resolve(results.filter((result) => result.words.length > 0));
    },
    entries: (names) =>
      Promise.resolve(new Map([...entries].filter(([name]) => names === undefined || [...names].includes(name)))),
    content: (name) => Promise.resolve((words.get(name) ?? []).join(' ')),
    values: () => Promise.resolve([]),
    words: () =>
      Promise.resolve(
        Object.fromEntries(
          [...words.values()]
            .flat()
            .filter(Boolean)
            .map((word) => [word, 1]),
        ),
      ),
  };
}

function firstRun(own: string[], wanted: string[]): number[] {
  const start = own.findIndex((_, place) => wanted.every((word, offset) => own[place + offset] === word));
  return start === -1 ? [] : wanted.map((_, offset) => start + offset);
}

function begun(own: string[], wanted: string, all: string[]): number[] {
  const isBegun = all.some((word) => word.startsWith(wanted));
  const shorter = all.filter((word) => word !== '' && wanted.startsWith(word)).sort((a, b) => b.length - a.length)[0];
  return own.flatMap((word, place) => ((isBegun ? word.startsWith(wanted) : word === shorter) ? [place] : []));
}
