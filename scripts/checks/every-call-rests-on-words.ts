import type { Check } from './check.ts';

/** A call stands on words of at least one source, and each of its facts on a span or a determination: the site says nothing of itself. */
export const everyCallRestsOnWords: Check = (_readings, report) => ({
  recalled: {},
  call: (call) => {
    const missing = [
      call.sources.some(({ evidence }) => evidence.length > 0) ? null : 'no words of any source',
      call.claims.length > 0 ? null : 'no claim',
      call.date.edtf === null || call.date.evidence.length > 0 || call.date.determination !== undefined
        ? null
        : 'no evidence for its date',
    ].filter((each) => each !== null);
    for (const what of missing) {
      report.add({
        rule: 'every-call-rests-on-words',
        severity: 'error',
        file: `calls/${call.id}.mdx`,
        reason: `The call ${call.id} has ${what}.`,
        fix: 'This is a fault of the program, not of the dossier: please report it with the texts.',
      });
    }
  },
});
