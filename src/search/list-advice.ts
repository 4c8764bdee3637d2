import type { SearchState } from './address.ts';
import { isNarrowed } from './address.ts';
import { parseQuery, writeTerm } from './parse-query.ts';
import type { Outcome } from './run-search.ts';

/** Another search that may do better: what stands before it, its name, and how much it would find, where that is known. */
export interface Advice {
  lead: string;
  label: string;
  state: SearchState;
  count?: number;
}

/** What a reader may try instead, the likeliest first; empty when there is nothing to better. */
export function listAdvice(outcome: Outcome, state: SearchState): Advice[] {
  const { pages, passages, meant, alone, unfiltered } = outcome;
  const isNothing = pages.length + passages.length === 0;
  const unfilteredState = { ...state, choice: {}, from: '', to: '' };
  const phrases = parseQuery(state.query).filter(({ isPhrase, isExcluded }) => isPhrase && !isExcluded);
  return [
    ...[...meant].flatMap(([word, words]) =>
      words.map((better) => ({
        lead: `Instead of “${word}”:`,
        label: better,
        state: { ...state, query: replaceWord(state.query, word, better) },
      })),
    ),
    ...(isNothing && isNarrowed(state) && unfiltered > 0
      ? [
          {
            lead: 'Without filters and dates:',
            label: state.query.trim() || 'everything',
            state: unfilteredState,
            count: unfiltered,
          },
        ]
      : []),
    ...(isNothing && unfiltered === 0
      ? phrases.map((phrase) => ({
          lead: 'Not as a phrase:',
          label: phrase.text,
          state: {
            ...state,
            query: state.query
              .replaceAll(/["“”„«»]/gu, ' ')
              .replaceAll(/\s+/gu, ' ')
              .trim(),
          },
        }))
      : []),
    ...alone.map(({ term, count }) => ({
      lead: 'By itself:',
      label: term.text,
      state: { ...unfilteredState, query: writeTerm(term) },
      count,
    })),
  ];
}

function replaceWord(query: string, word: string, better: string): string {
  return parseQuery(query)
    .map((term) => (term.text === word ? { ...term, text: better } : term))
    .map(writeTerm)
    .join(' ');
}
