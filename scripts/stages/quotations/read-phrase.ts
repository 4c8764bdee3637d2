import { readComplement } from './read-complement.ts';
import { type ReportingVerb, reportingVerbs, stanceAdjectives, verbAt } from './reporting-verbs.ts';
import type { Token } from './tokenise.ts';
import { adverbs, beForms, negations } from './word-lists.ts';

/** Words that report as a verb does, with the token after them: "made clear", "is ready"; null when none begin at `at`. */
export function readPhrase(tokens: readonly Token[], at: number): { verb: ReportingVerb; end: number } | null {
  return readClear(tokens, at) ?? readAdjective(tokens, at);
}

/** The verb at `at`: "warned of" tells of a stance, but “warned of ‘danger’” of words. */
export function verbTaking(tokens: readonly Token[], at: number): ReportingVerb | undefined {
  const verb = verbAt(tokens, at);
  if (verb?.particle == null || !verb.frames.has('stance')) return verb;
  const plain = reportingVerbs.get(tokens[at]?.lower ?? '');
  if (plain === undefined || plain.frames.has('stance')) return verb;
  return readComplement(tokens, at + 1, tokens.length, plain).kind === 'none' ? verb : plain;
}

/** "made (it) clear that". */
function readClear(tokens: readonly Token[], at: number): { verb: ReportingVerb; end: number } | null {
  const form = { made: 'past', makes: 's', making: 'ing', make: 'base' } as const;
  const word = tokens[at]?.lower ?? '';
  if (word !== 'made' && word !== 'makes' && word !== 'making' && word !== 'make') return null;
  const clear = tokens[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  if (tokens[clear]?.lower !== 'clear' || !/^(?:that|to)$/u.test(tokens[clear + 1]?.lower ?? '')) return null;
  return {
    verb: { lemma: 'make clear', form: form[word], frames: new Set(['that', 'human']), particle: null },
    end: clear + 1,
  };
}

/** "is ready to", "remained confident that", ", worried that": an adjective that tells of a stance. */
function readAdjective(tokens: readonly Token[], at: number): { verb: ReportingVerb; end: number } | null {
  const verb = stanceAdjectives.get(tokens[at]?.lower ?? '');
  if (verb === undefined) return null;
  let before = at - 1;
  while (
    before >= 0 &&
    (adverbs.has(tokens[before]?.lower ?? '') ||
      tokens[before]?.lower.endsWith('ly') ||
      negations.has(tokens[before]?.lower ?? ''))
  )
    before--;
  const token = tokens[before];
  const opens =
    token === undefined ||
    token.kind === 'comma' ||
    beForms.has(token.lower) ||
    /^(?:remain|feel|sound|seem|appear|grow|become)/u.test(token.lower);
  return opens ? { verb, end: at + 1 } : null;
}
