import { isAside, type Cue } from './cue.ts';
import { hasMarks } from './marked-words.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { placeOf, placeOfCue } from './place-of.ts';
import type { Report } from './report.ts';
import type { Token } from './tokenise.ts';

/** The report of the tokens from `start` to `end`; null when there are none. Marks around all of it are left out. */
export function makeReport(
  tokens: readonly Token[],
  { start, end }: { start: number; end: number },
  speaker: NounPhrase | null,
  cue: Cue | null,
  announced: boolean,
): Report | null {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined) return null;
  const stretch = end === start + 1 ? first.stretch : undefined;
  const kind = stretch ? 'direct' : hasMarks(tokens, start, end) ? 'mixed' : 'indirect';
  const told = cue?.complement.addressee ?? null;
  return {
    start: stretch?.innerStart ?? first.start,
    end: stretch?.innerEnd ?? last.end,
    kind,
    speaker: speaker && placeOf(tokens, speaker),
    cue: cue && placeOfCue(tokens, cue),
    relay: [],
    sentenceEnd: tokens.at(-1)?.end ?? last.end,
    addressee: told && { start: tokens[told.start]?.start ?? 0, end: tokens[told.end - 1]?.end ?? 0 },
    continued: first.stretch?.continued ?? false,
    continues: last.stretch?.continues ?? false,
    aside: cue !== null && isAside(tokens, cue),
    // Words in marks were said.
    stance: cue !== null && cue.isStance && kind === 'indirect',
    byParticiple: cue?.isParticiple ?? false,
    announced,
  };
}
