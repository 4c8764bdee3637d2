import type { Report } from '../../report.ts';
import { lettersOf } from '../../stages/cleaning/letters-of.ts';
import { asShown } from './as-shown.ts';
import { pointAt } from './point-at.ts';
import type { Page, Site, SourceText } from './site.ts';

/**
 * The page of a source shows each passage and each stretch that was left out, letter for letter as received; and what
 * it marks as the words `w<start>-<end>` begins with the letters that stand there. White space counts as HTML shows it; what stands around
 * the letters of a stretch is not shown, be it a line separator or a space of no width.
 */
export function everyPassageIsTheTextAsReceived(site: Site, report: Report): void {
  for (const page of site.pages.values()) {
    const text = site.texts.get(/^sources\/([^/]+)\/index\.html$/u.exec(page.file)?.[1] ?? '');
    if (text === undefined) continue;
    for (const { reason, offset, ...found } of findFaults(page, text)) {
      report.add({
        rule: 'every-passage-is-the-text-as-received',
        severity: 'error',
        file: page.file,
        ...(offset !== undefined && { place: pointAt(site, page.file, offset) }),
        reason,
        ...found,
      });
    }
  }
}

interface Fault {
  reason: string;
  offset?: number;
  actual?: string;
  expected?: string[];
}

function* findFaults({ letters }: Page, text: SourceText): Generator<Fault> {
  const stretches = new Map<string, string>();
  for (const { id, start, end } of text.stretches) stretches.set(id, asShown(lettersIn(text.read(start, end))));
  const shown = new Set(letters.map(({ id }) => id));
  for (const [id, received] of stretches) {
    if (!shown.has(id)) yield { reason: `The page does not show ${id} of this text.`, expected: [received] };
  }
  for (const { id, text: found, offset } of letters) {
    const [, start, end] = /^w(\d+)-(\d+)$/u.exec(id) ?? [];
    const received = start === undefined ? stretches.get(id) : asShown(text.read(Number(start), Number(end)));
    const actual = asShown(start === undefined ? lettersIn(found) : found);
    if (received === undefined) yield { reason: `This text has no ${id}.`, offset, actual };
    else if (start !== undefined && actual !== '' && received.startsWith(actual)) continue;
    else if (received !== actual) {
      yield { reason: `What ${id} shows is not what was received.`, offset, actual, expected: [received] };
    }
  }
}

function lettersIn(words: string): string {
  const { start, end } = lettersOf(words, { start: 0, end: words.length });
  return words.slice(start, end);
}
