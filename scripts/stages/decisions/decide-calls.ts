import type { Range } from '../../../src/schemas/span.ts';
import type { Determination } from '../../../src/schemas/determination.ts';
import type { Report } from '../../report.ts';
import type { Statement } from '../calls/statements/statement.ts';
import type { CallMention } from '../find-calls.ts';
import type { QuotationMention } from '../find-quotations.ts';
import type { ThemeHit } from '../find-themes.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';
import { reportIdle } from './report-idle.ts';

/** What of a text may rest on a determination. */
export interface Decided {
  quotations: readonly QuotationMention[];
  themes: readonly ThemeHit[];
}

/**
 * The calls of a text without those of which the editor decided that they are none. A statement that rests on a speaker or a theme that
 * the editor decided has the determination for its rule.
 */
export function decideCalls(
  calls: readonly CallMention[],
  text: string,
  determinations: readonly Determination[],
  { quotations, themes }: Decided,
  report: Report,
): CallMention[] {
  const speakers = quotations.flatMap(({ speaker, start, end }) =>
    speaker?.determination === undefined ? [] : [{ determination: speaker.determination, start, end }],
  );
  const decidedThemes = themes.flatMap(({ theme, determination, start, end }) =>
    determination === undefined ? [] : [{ theme, determination, start, end }],
  );
  return dropCalls(calls, text, determinations, report).map((call) => {
    if (speakers.length === 0 && decidedThemes.length === 0) return call;
    return { ...call, statements: call.statements.map((each) => ({ ...each, rule: ruleOf(each) })) };
  });

  function ruleOf({ theme, voice, evidence, rule }: Statement): string {
    const ofTheme = decidedThemes.find((hit) => hit.theme === theme && overlaps(hit, evidence));
    const { range } = voice;
    const ofSpeaker = range === null ? undefined : speakers.find((each) => overlaps(each, range));
    return (ofTheme ?? ofSpeaker)?.determination ?? rule;
  }
}

function dropCalls(
  calls: readonly CallMention[],
  text: string,
  determinations: readonly Determination[],
  report: Report,
): CallMention[] {
  let left = [...calls];
  for (const entry of determinations) {
    if (entry.decides !== 'no-call') continue;
    const place = findQuoted(text, entry.quote);
    const kept = left.filter(({ evidence }) => place === null || !evidence.some((cue) => isWithin(cue, place)));
    if (kept.length === left.length) reportIdle(entry, 'the rules read no call in its words.', report);
    left = kept;
  }
  return left;
}

function isWithin({ start, end }: Range, outer: Range): boolean {
  return start >= outer.start && end <= outer.end;
}
