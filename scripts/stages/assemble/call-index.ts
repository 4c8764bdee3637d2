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

/** What of a call others need to know. Plain data. */
export interface CallBrief extends Pick<Call, 'id' | 'participants'> {
  /** Everyone who says something about it. */
  voices: string[];
  /** What each of its sources tells of it. */
  bySource: { source: string; told: CallInSource }[];
  /** The themes that it raised; `json` is what they show of it. */
  themes: { id: string; json: string }[];
}

export function briefOfCall(call: Call): CallBrief {
  return {
    id: call.id,
    participants: call.participants,
    voices: [...new Set(call.claims.flatMap(({ saidBy }) => saidBy ?? []))],
    bySource: splitBySource(call),
    themes: call.themes.map(({ id, evidence }) => ({
      id,
      json: JSON.stringify({ id: call.id, evidence } satisfies Theme['calls'][number]),
    })),
  };
}

/** What sources, themes and people need to know of the calls. */
export class CallIndex {
  /** By source, in the order of the calls. */
  readonly bySource = new Map<string, CallInSource[]>();
  readonly inBrief: CallInBrief[] = [];
  /** The calls that raised each theme, in their order, with the words that show it. */
  readonly onTheme = new Map<string, FoldedList<Theme['calls'][number]>>();

  add({ id: call, participants, voices, bySource, themes }: CallBrief): void {
    for (const { source, told } of bySource) {
      const others = this.bySource.get(source);
      if (others) others.push(told);
      else this.bySource.set(source, [told]);
    }
    this.inBrief.push({ id: call, participants, voices: new Set(voices) });
    for (const { id, json } of themes) {
      const others = this.onTheme.get(id) ?? new FoldedList();
      others.pushJson(json);
      this.onTheme.set(id, others);
    }
  }
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
