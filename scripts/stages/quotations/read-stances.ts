import { isAside, type Cue } from './cue.ts';
import { findClauseEnd } from './find-clause-end.ts';
import { findMainSubject } from './find-main-subject.ts';
import { endBeforeRemark, findNounEnd } from './find-noun-end.ts';
import { makeReport } from './make-report.ts';
import { hasMarks } from './marked-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Report } from './report.ts';
import type { Token } from './tokenise.ts';

/** Words of a noun phrase before a noun that a clause follows: "grave concern that". Tokens. */
const NOUN_REACH = 4;

/**
 * What somebody is said to think, want or be for, "hopes to go": only where the words are nobody's report yet. `claimed`: the
 * tokens that a report has.
 */
export function readStances(
  tokens: readonly Token[],
  told: readonly Cue[],
  stances: readonly Cue[],
  claimed: ReadonlySet<number>,
): Report[] {
  if (stances.length === 0) return [];
  const cues = [...told, ...stances].toSorted((a, b) => a.verb - b.verb);
  const reports: Report[] = [];
  let speaker: NounPhrase | null = null;
  let cursor = 0;
  for (const [at, cue] of cues.entries()) {
    if (cue.kind === 'subject' && !cue.isNoun && !isAside(tokens, cue)) speaker = cue.speaker;
    if (!cue.isStance || !cue.isFact || cue.verb < cursor || claimed.has(cue.verb)) continue;
    if (told.some(({ start, end }) => start <= cue.verb && cue.verb < end)) continue;
    const { start } = cue.complement;
    // "voiced concern that …": the noun tells it.
    const next = cues[at + 1];
    if (cue.complement.kind === 'noun' && next?.isNoun === true && next.verb < start + NOUN_REACH && next.verb >= start)
      continue;
    const end = endOf(tokens, cues, at, claimed);
    if (end <= start || (end - start < 2 && !hasMarks(tokens, start, end))) continue;
    const whose = cue.isUnnamed === true ? null : (cue.speaker ?? speaker ?? findMainSubject(tokens, cue.start));
    if (whose === null ? cue.isUnnamed !== true : !whose.human) continue;
    const report = makeReport(tokens, { start, end }, whose, cue, cue.isUnnamed === true);
    if (report === null) continue;
    reports.push(report);
    cursor = end;
  }
  return reports;
}

function endOf(tokens: readonly Token[], cues: readonly Cue[], at: number, claimed: ReadonlySet<number>): number {
  const cue = cues[at];
  if (cue === undefined) return 0;
  const { kind, start } = cue.complement;
  let end = findClauseEnd(tokens, cues, at, start);
  for (let here = start; here < end; here++) {
    if (!claimed.has(here)) continue;
    // "Lind knows that Renko said …": the words are Renko's.
    if (tokens[here - 1]?.kind === 'word') return start;
    end = here;
  }
  if (kind === 'noun') return findNounEnd(tokens, cue, start, end);
  return kind === 'infinitive' ? endBeforeRemark(tokens, start, end) : end;
}
