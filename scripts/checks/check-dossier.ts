import type { Report } from '../report.ts';
import type { Call } from '../../src/schemas/call.ts';
import type { Theme } from '../../src/schemas/theme.ts';
import { ThemeStream } from '../stages/assemble/assemble-themes.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { CallBrief } from '../stages/assemble/call-index.ts';
import { lazyParts, type LazyPart } from '../stages/assemble/part-stream.ts';
import type { SourceBrief } from '../stages/assemble/source-index.ts';
import type { DossierStream } from '../stages/assemble-dossier.ts';
import type { TextReading } from '../stages/read-text.ts';
import type { Check, Inspection } from './check.ts';
import { everyCallRestsOnWords } from './every-call-rests-on-words.ts';
import { everyLetterIsKeptOrRemoved } from './every-letter-is-kept-or-removed.ts';
import { everyPersonIsMentioned } from './every-person-is-mentioned.ts';
import { everyQuotationIsVerbatim } from './every-quotation-is-verbatim.ts';
import { everyReviewIsOfWhatIsSaid } from './every-review-is-of-what-is-said.ts';
import { everyThemeIsMentioned } from './every-theme-is-mentioned.ts';

const checks: readonly Check[] = [
  everyLetterIsKeptOrRemoved,
  everyQuotationIsVerbatim,
  everyCallRestsOnWords,
  everyPersonIsMentioned,
  everyThemeIsMentioned,
  everyReviewIsOfWhatIsSaid,
];

/** Holds the finished dossier against every rule; `more` look at its parts in the same pass, each of which is made once. */
export function checkDossier(
  dossier: DossierStream,
  readings: readonly TextReading[],
  report: Report,
  more: readonly Check[] = [],
): void {
  const inspections = [...checks, ...more].map((check) => check(readings, report, dossier.reviews));
  for (const call of lazyParts(dossier.calls)) inspect(inspections, 'call', call);
  const made: SourceBrief[] = [];
  for (const source of lazyParts(dossier.sources)) {
    inspect(inspections, 'source', source);
    if (!source.isRecalled && source.brief !== undefined) made.push(source.brief as SourceBrief);
  }
  for (const theme of themesOf(dossier, made)) for (const each of inspections) each.theme?.(theme);
  for (const each of inspections) each.rest?.(dossier);
}

function inspect(inspections: readonly Inspection[], kind: 'call' | 'source', lazy: LazyPart<unknown>): void {
  const { brief, isRecalled } = lazy;
  const isEnoughFor = (each: Inspection) => isRecalled && each.recalled !== undefined;
  for (const each of inspections.filter(isEnoughFor)) each.recalled?.[kind]?.(brief as CallBrief & SourceBrief);
  const seeing = inspections.filter((each) => each[kind] !== undefined && !isEnoughFor(each));
  if (seeing.length === 0) return;
  const { part } = lazy;
  for (const each of seeing) each[kind]?.(part as Call & Source);
}

/** The themes, of a stream with what the sources have for them that were made now. */
function* themesOf({ themes }: DossierStream, made: readonly SourceBrief[]): Generator<Theme> {
  if (!(themes instanceof ThemeStream)) {
    yield* themes;
    return;
  }
  const jsonOf = Map.groupBy(
    made.flatMap((source) => source.themes),
    ({ id }) => id,
  );
  for (const entry of themes.entries) {
    const items = jsonOf.get(entry.id) ?? [];
    yield { ...entry, calls: [], sources: items.map(({ json }) => JSON.parse(json) as Theme['sources'][number]) };
  }
}
