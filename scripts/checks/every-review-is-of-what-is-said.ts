import { stateOf } from '../stages/assemble/review-of.ts';
import type { Check } from './check.ts';

/** A review of a call that has changed since, or is no more, is an error; a call without one is a note, where any call has one. */
export const everyReviewIsOfWhatIsSaid: Check = (_readings, report, reviews) => {
  // Nothing is reviewed in most dossiers, and what is said of a call is much to go through.
  if (reviews.length === 0) return { recalled: {} };
  const states = new Map<string, string>();
  return {
    call: (call) => states.set(call.id, stateOf(call)),
    rest: () => {
      for (const { call, state } of reviews) {
        const now = states.get(call);
        if (now === state) continue;
        report.add({
          rule: 'every-review-is-of-what-is-said',
          severity: 'error',
          file: 'reviews.yaml',
          reason:
            now === undefined
              ? `No call has the id \`${call}\` that is said to be reviewed.`
              : `What is said of the call \`${call}\` has changed since it was reviewed.`,
          actual: now === undefined ? call : state,
          expected: now === undefined ? [...states.keys()] : [now],
          fix: now === undefined ? 'Take the review out.' : `Look at the call again, then write \`state: ${now}\`.`,
        });
      }
      const reviewed = new Set(reviews.map(({ call }) => call));
      for (const [call, state] of states) {
        if (reviewed.has(call)) continue;
        report.add({
          rule: 'call-not-reviewed',
          severity: 'note',
          file: 'reviews.yaml',
          reason: `Nobody has reviewed the call \`${call}\`.`,
          fix: `When you have, add: - { call: ${JSON.stringify(call)}, state: ${state}, by: …, on: … }`,
        });
      }
    },
  };
};
