import type { Determination } from '../../src/schemas/determination.ts';
import type { Publisher } from '../../src/schemas/publisher.ts';
import type { SourceReliability } from '../../src/schemas/reliability.ts';
import type { SpanMaker } from './assemble/span-maker.ts';
import { describeUse, type SideLabels } from './signals/describe-use.ts';
import type { TextReading } from './text-reading.ts';

/** Labels of NATO AJP-2.1's letters, as the MISP taxonomy `admiralty-scale` words them. */
const LABELS: Readonly<Record<SourceReliability['grade'], string>> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
};

/**
 * How far a source can be trusted: its publisher's grade, F where nobody graded it. The text adds notes, and takes the grade back to F
 * when it names no date, no author and no source, since nothing then ties it to its publisher's practice.
 */
export function gradeSource(
  reading: TextReading,
  publisher: Publisher | null,
  decision: Grade | null,
  sides: SideLabels,
  spans: SpanMaker,
): SourceReliability {
  const notes = reading.signals.map(({ rule, text, ranges }) => ({
    rule,
    text,
    evidence: ranges.map((range) => spans(reading.text.id, range)),
  }));
  const isUnmoored = ['no-date', 'no-author', 'no-named-source'].every((rule) =>
    notes.some((note) => note.rule === rule),
  );
  const own = publisher?.grade ?? 'F';
  const found = isUnmoored ? 'F' : own;
  const grade = decision?.value ?? found;
  return {
    grade,
    label: LABELS[grade],
    reason: decision?.reason ?? reasonFor(publisher, isUnmoored),
    graded: publisher?.graded ?? null,
    override: decision ? { from: found, determination: decision.id } : null,
    ...describeUse(reading, sides),
    notes,
  };
}

/** An editor's decision on a grade. */
export type Grade = Extract<Determination, { decides: 'grade' }>;

function reasonFor(publisher: Publisher | null, isUnmoored: boolean): string {
  if (isUnmoored) return 'The text names no date, no author and no source, so nothing in it can be traced.';
  if (publisher === null) return 'Who published it is not known.';
  if (publisher.graded) return publisher.graded.reason;
  return publisher.facts.length > 0
    ? `${publisher.name} has not been graded; what has been found about it is listed with the text.`
    : `${publisher.name} has not been graded, and no dated findings about it have been gathered.`;
}
