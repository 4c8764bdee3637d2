import type { Range } from '../../../src/schemas/span.ts';
import type { CallDraft } from '../calls/drafts/call-draft.ts';
import type { MarkedText } from '../calls/marked-text.ts';
import { isToldBefore } from '../calls/statements/is-told-before.ts';
import { marksBetween } from '../calls/marks-between.ts';
import type { Sides } from '../calls/sides.ts';
import type { Statement } from '../calls/statements/statement.ts';
import { tellerAt } from '../calls/statements/teller-at.ts';
import type { WordScan } from '../scan-words.ts';
import { hasStartBetween } from '../words/starts-between.ts';
import { readNextStep } from './read-next-step.ts';

/** Words of somebody about what is still to come: with a later day, they tell what comes next. */
const TO_COME =
  /\b(?:will|shall|would|won[’']t|going to|(?:is|are|am|was|were) to|to be|by|until|next|expect\p{L}*|plan\p{L}*|hope\p{L}*|schedul\p{L}*)\b|[’']ll\b/iu;

/**
 * What comes after a call: the next call, meeting or talks that sentences about it speak of, and what voices that tell of it put
 * off to a later day. `value`: the kind, and the day in EDTF where the words give one.
 */
export function findNextSteps(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  if (draft.isAnnounced) return [];
  const letters = marked.text.text;
  const day = (draft.date ?? draft.saidToday?.day)?.max ?? null;
  const told = draft.scope.flatMap((sentence) => {
    if (!mayTell(sentence, marked.words) || isToldBefore(letters.slice(sentence.start, sentence.end))) return [];
    const step = readNextStep(letters.slice(sentence.start, sentence.end));
    if (step === null) return [];
    const voice = tellerAt(sentence.start + step.start, sentence, marked, sides);
    const evidence = voice.range ?? { start: sentence.start, end: sentence.end };
    return [{ voice, evidence, step: step.kind }];
  });
  const putOff = draft.quotations.flatMap(({ start, end }) => {
    const isTold = told.some(({ evidence }) => evidence.start < end && evidence.end > start);
    if (isTold || laterDay(start, end) === null || !TO_COME.test(letters.slice(start, end))) return [];
    const sentence = draft.scope.find((each) => each.end > start);
    if (sentence === undefined || isToldBefore(letters.slice(sentence.start, sentence.end))) return [];
    const voice = tellerAt(start, sentence, marked, sides);
    return [{ voice, evidence: voice.range ?? { start, end }, step: 'other' as const }];
  });
  return [...told, ...putOff].map(({ voice, evidence, step }) => ({
    point: 'next',
    stance: 'affirms',
    value: [step, laterDay(evidence.start, evidence.end)].filter((part) => part !== null).join(' '),
    opinion: voice.isOpinion,
    voice,
    evidence: { start: evidence.start, end: evidence.end },
    rule: 'what-comes-next',
  }));

  /** The first day that words name after the call. */
  function laterDay(start: number, end: number): string | null {
    if (day === null) return null;
    const later = marksBetween(marked.dates, start, end).find(({ min }) => min !== null && min > day);
    return later?.edtf ?? null;
  }
}

/** Whether a sentence has words with which a next step begins (`stepOpenings`): most have none. */
function mayTell({ start, end }: Range, { agreement, party, intent }: WordScan): boolean {
  return (
    hasStartBetween(agreement, start, end) ||
    (hasStartBetween(party, start, end) && hasStartBetween(intent, start, end))
  );
}
