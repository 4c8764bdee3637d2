import type { Report } from '../../report.ts';
import { asShown } from './as-shown.ts';
import type { QuotedWords } from './collect-quoted-words.ts';
import { pointAt } from './point-at.ts';
import type { Site } from './site.ts';

/**
 * Whatever a page gives as a source's words has a link to where they stand, and is, letter for letter, what stands
 * there in the text as received; what a determination quotes stands in the text that it names. White space counts as
 * HTML shows it.
 */
export function everyQuotedTextEqualsItsSpan(site: Site, report: Report): void {
  for (const { file, quotedWords } of site.pages.values()) {
    for (const words of quotedWords) {
      const fault = findFault(site, words);
      if (fault === null) continue;
      report.add({
        rule: 'every-quoted-text-equals-its-span',
        severity: 'error',
        file,
        place: pointAt(site, file, words.offset),
        actual: asShown(words.text),
        ...fault,
      });
    }
  }
}

function findFault(
  site: Site,
  { text, span, source }: QuotedWords,
): { reason: string; expected?: string[]; fix?: string } | null {
  const named = span?.source ?? source;
  if (named === null) {
    return {
      reason: 'These words are given as a source’s, and no link beside them leads to where they stand.',
      fix: 'Put a link to /sources/<id>/#w<start>-<end> behind them, in the element around them.',
    };
  }
  const received = site.texts.get(named);
  if (received === undefined) return { reason: `The site has no text "${named}" that these words could be from.` };
  const words = asShown(text);
  if (span === null) {
    return asShown(received.read(0, Infinity)).includes(words)
      ? null
      : { reason: `The text "${named}" does not have these words.` };
  }
  const there = asShown(received.read(span.start, span.end));
  return there === words
    ? null
    : { reason: 'These words are not what stands where their link leads.', expected: [there] };
}
