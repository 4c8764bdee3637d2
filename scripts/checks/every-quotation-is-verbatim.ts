import type { Span } from '../../src/schemas/span.ts';
import { openTexts } from '../stages/assemble/open-texts.ts';
import type { Check } from './check.ts';
import { letterReader } from './letter-reader.ts';

/** Every quotation and every span holds the source's own letters: what `exact` says stands at that place of the file, code point for code point. */
export const everyQuotationIsVerbatim: Check = (readings, report) => {
  const open = openTexts(readings, letterReader);
  const verify = ({ source, start, end, exact }: Span, what: string) => {
    const found = open(source)?.(start, end);
    if (found === exact) return;
    report.add({
      rule: 'every-quotation-is-verbatim',
      severity: 'error',
      file: readings.find(({ text }) => text.id === source)?.text.file ?? source,
      reason: `${what} is not what stands at ${start} to ${end} of the text.`,
      actual: exact,
      expected: [found ?? ''],
      fix: 'This is a fault of the program, not of the dossier: please report it with the text.',
    });
  };
  return {
    recalled: {},
    source: ({ id, quotations, published }) => {
      for (const quotation of quotations) verify({ source: id, ...quotation }, `Quotation ${quotation.id}`);
      for (const span of published.evidence) verify(span, 'The evidence of the publication date');
    },
    call: (call) => {
      for (const { id, evidence } of call.claims) verify(evidence, `Claim ${id} of ${call.id}`);
      for (const span of call.date.evidence) verify(span, `The evidence of the date of ${call.id}`);
      for (const { evidence } of call.sources) for (const span of evidence) verify(span, `The evidence of ${call.id}`);
    },
    themeInSource: (theme, { evidence }) => {
      const what = `A term of ${theme}`;
      for (const span of evidence) verify(span, what);
    },
  };
};
