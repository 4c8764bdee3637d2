import type { Report } from '../report.ts';
import type { DossierStream } from '../stages/assemble-dossier.ts';
import type { TextReading } from '../stages/read-text.ts';
import type { Check } from './check.ts';
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
  for (const call of dossier.calls) for (const each of inspections) each.call?.(call);
  for (const source of dossier.sources) for (const each of inspections) each.source?.(source);
  for (const theme of dossier.themes) for (const each of inspections) each.theme?.(theme);
  for (const each of inspections) each.rest?.(dossier);
}
