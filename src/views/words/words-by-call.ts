import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Person } from '../../schemas/person.ts';
import type { Quotation } from '../../schemas/quotation.ts';
import { findById } from '../find-by-id.ts';
import { inOrder } from '../in-order.ts';
import { workOutOnce } from '../work-out-once.ts';

/** Words of one person about one call; `call` is null for words about none in particular. */
export interface WordsOfCall {
  call: Call | null;
  quotations: (Quotation & { source: string })[];
}

/** What somebody says, by the first call it is about, in order of time; what is about no call comes last. */
export const wordsByCall = workOutOnce((dossier: Pick<Dossier, 'sources' | 'calls'>, person: Person): WordsOfCall[] => {
  const words = person.quotations.flatMap(({ source, id }) => {
    const quotation = findById(findById(dossier.sources, source)?.quotations ?? [], id);
    return quotation === undefined ? [] : [{ ...quotation, id, source }];
  });
  const calls = inOrder(dossier, 'calls', new Set(words.flatMap(({ calls: ids }) => ids)));
  const places = new Map(calls.map(({ id }, place) => [id, place]));
  const groups = Map.groupBy(words, ({ calls: ids }) => {
    const first = Math.min(...ids.map((id) => places.get(id) ?? Infinity));
    return calls[first] ?? null;
  });
  return [...calls, null].flatMap((call) => {
    const quotations = groups.get(call);
    return quotations === undefined ? [] : { call, quotations };
  });
});

/** The same with neighbours that are about one call put together. */
export function joinWords(groups: readonly WordsOfCall[]): WordsOfCall[] {
  const joined: WordsOfCall[] = [];
  for (const { call, quotations } of groups) {
    const last = joined.at(-1);
    if (last?.call === call) for (const each of quotations) last.quotations.push(each);
    else joined.push({ call, quotations: [...quotations] });
  }
  return joined;
}
