import type { Call } from '../../../src/schemas/call.ts';
import type { Range, Span } from '../../../src/schemas/span.ts';
import type { Theme } from '../../../src/schemas/theme.ts';
import { FoldedList } from './folded-list.ts';

/** What of a call one of its sources tells. */
export interface CallInSource {
  id: string;
  /** Ids of the source's quotations that are about it. */
  quotations: string[];
  /** The words that the call's page cites; offsets in code points. */
  cited: (Range & { theme?: string })[];
}

/** What of a call the pages of people show. */
export interface CallInBrief extends Pick<Call, 'id' | 'participants'> {
  /** Everyone who says something about it. */
  voices: ReadonlySet<string>;
}

/** What sources, themes and people need to know of the calls, gathered in one pass. */
export interface CallIndex {
  /** In the order of the calls. */
  bySource: ReadonlyMap<string, CallInSource[]>;
  inBrief: readonly CallInBrief[];
  /** The calls that raised each theme, in their order, with the words that show it. */
  onTheme: ReadonlyMap<string, Iterable<Theme['calls'][number]>>;
}

export function indexCalls(calls: Iterable<Call>): CallIndex {
  const bySource = new Map<string, CallInSource[]>();
  const inBrief: CallInBrief[] = [];
  const onTheme = new Map<string, FoldedList<Theme['calls'][number]>>();
  for (const call of calls) {
    for (const each of splitBySource(call)) {
      const others = bySource.get(each.source);
      if (others) others.push(each.told);
      else bySource.set(each.source, [each.told]);
    }
    inBrief.push({
      id: call.id,
      participants: call.participants,
      voices: new Set(call.claims.flatMap(({ saidBy }) => saidBy ?? [])),
    });
    for (const { id, evidence } of call.themes) {
      const others = onTheme.get(id) ?? new FoldedList();
      others.push({ id: call.id, evidence });
      onTheme.set(id, others);
    }
  }
  return { bySource, inBrief, onTheme };
}

/** Claims first, then the date and the words that tell of the call, as the source's page orders what is cited in the same place. */
function splitBySource({ id, claims, date, sources, quotations }: Call): { source: string; told: CallInSource }[] {
  const told = new Map<string, CallInSource>(sources.map((source) => [source.id, { id, quotations: [], cited: [] }]));
  for (const { source, id: quotation } of quotations) told.get(source)?.quotations.push(quotation);
  const cite = ({ source, start, end }: Span, theme?: string): void => {
    told.get(source)?.cited.push({ start, end, ...(theme !== undefined && { theme }) });
  };
  for (const { evidence, theme } of claims) cite(evidence, theme);
  for (const span of date.evidence) cite(span);
  for (const { evidence } of sources) for (const span of evidence) cite(span);
  return [...told].map(([source, each]) => ({ source, told: each }));
}
