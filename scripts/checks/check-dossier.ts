import type { Report } from '../report.ts';
import type { Call } from '../../src/schemas/call.ts';
import type { Theme, ThemeEntry } from '../../src/schemas/theme.ts';
import { ThemeStream } from '../stages/assemble/assemble-themes.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { CallBrief } from '../stages/assemble/call-index.ts';
import { lazyParts, type LazyPart } from '../stages/assemble/part-stream.ts';
import type { SourceBrief } from '../stages/assemble/source-index.ts';
import type { DossierStream } from '../stages/assemble-dossier.ts';
import type { TextReading } from '../stages/text-reading.ts';
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
  for (const source of lazyParts(dossier.sources)) {
    inspect(inspections, 'source', source);
    // While the words of the source are at hand.
    if (!source.isRecalled && source.brief !== undefined)
      for (const { id, json } of (source.brief as SourceBrief).themes)
        inspectTheme(inspections, id, JSON.parse(json) as Theme['sources'][number]);
  }
  for (const theme of themesOf(dossier)) {
    for (const words of theme.sources) inspectTheme(inspections, theme.id, words);
    for (const each of inspections) each.theme?.(theme);
  }
  for (const each of inspections) each.rest?.(dossier);
}

function inspect(inspections: readonly Inspection[], kind: 'call' | 'source', lazy: LazyPart<unknown>): void {
  const { brief, isRecalled } = lazy;
  const isEnoughFor = (each: Inspection) => isRecalled && each.recalled !== undefined;
  for (const each of inspections.filter(isEnoughFor)) each.recalled?.[kind]?.(brief as CallBrief & SourceBrief);
  const seeing = inspections.filter((each) => each[kind] !== undefined && !isEnoughFor(each));
  if (seeing.length === 0) return;
  const { made } = lazy;
  for (const each of seeing) each[kind]?.(made as Call & Source);
}

function inspectTheme(inspections: readonly Inspection[], theme: string, words: Theme['sources'][number]): void {
  for (const each of inspections) each.themeInSource?.(theme, words);
}

/** The themes; of a stream without their sources, which were looked at when they were made. */
function themesOf({ themes }: DossierStream): Iterable<ThemeEntry & Pick<Theme, 'sources'>> {
  return themes instanceof ThemeStream ? themes.entries.map((entry) => ({ ...entry, sources: [] })) : themes;
}
