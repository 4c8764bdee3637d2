import type { EvidenceReport } from './evidence-report.ts';

/** A part of the evidence report as it is read: a sentence, and a line for each thing that it counts. */
export interface EvidencePart {
  /** e.g. `2 sources tell of no call`. */
  sentence: string;
  items: EvidenceItem[];
}

/** A thing that a part counts, and what to paste into determinations.yaml to decide it. */
export interface EvidenceItem {
  text: string;
  stanzas: string[];
}

/** The evidence report in words, for a terminal and for a page; parts of which nothing is to be said are left out. */
export function describeEvidence(report: EvidenceReport): EvidencePart[] {
  const { undated, unlinked, unused, nearlyEqual, oneOrigin, withoutSpeaker, unknownPeople, oddDates } = report;
  const { unknownPublishers, unknownGenres, doubtfulGrades } = report;
  const parts: EvidencePart[] = [
    part(undated, 'source has no day of publication', 'sources have no day of publication', (id) => id),
    part(unlinked, 'source has no address', 'sources have no address', (id) => id),
    part(
      unknownPublishers,
      'source has no known publisher',
      'sources have no known publisher',
      ({ source }) => source,
      stanzaIn,
    ),
    part(
      unknownGenres,
      'source is of no known genre',
      'sources are of no known genre',
      ({ source }) => source,
      stanzaIn,
    ),
    part(
      doubtfulGrades,
      'text gives reason to doubt the grade of its publisher',
      'texts give reason to doubt the grades of their publishers',
      ({ source, grade, signals }) => `${source}: ${grade}, ${signals === 1 ? 'one sign' : `${signals} signs`}`,
      stanzaIn,
    ),
    part(unused, 'source tells of no call', 'sources tell of no call', (id) => id),
    part(
      nearlyEqual,
      'source nearly equals another',
      'sources nearly equal another',
      ({ sources, share }) => `${sources.join(' and ')} share ${inPercent(share)}`,
    ),
    part(
      oneOrigin,
      'group of sources counts as one origin',
      'groups of sources count as one origin each',
      ({ call, sources, reason }) => `${call}: ${sources.join(', ')} (${reason})`,
    ),
    part(
      withoutSpeaker,
      'quotation is given to nobody',
      'quotations are given to nobody',
      ({ source, id, exact }) => `${source} ${id}: “${exact}”`,
      stanzaIn,
    ),
    part(
      unknownPeople,
      'name often mentioned is not in people.yaml',
      'names often mentioned are not in people.yaml',
      ({ name, times, sources }) => `${name}: ${times} times in ${sources.join(', ')}`,
    ),
    part(oddDates, 'date looks wrong', 'dates look wrong', ({ at, why }) => `${at}: ${why}`),
    part(
      report.openTerms,
      'name that stands often in what is told of calls is in no theme',
      'names that stand often in what is told of calls are in no theme',
      ({ term, passages, sources }) => `${term}: ${passages} passages of ${sources.join(', ')}`,
    ),
    part(
      report.removed,
      'text has words left out',
      'texts have words left out',
      ({ source, share, reasons }) =>
        `${source}: ${inPercent(share)}, ${reasons.map(({ reason, stretches }) => `${reason}${stretches > 1 ? ` (${stretches} times)` : ''}`).join('; ')}`,
      ({ stanzas }) => stanzas,
    ),
    ...changedParts(report.changes),
  ];
  return parts.filter(({ items }) => items.length > 0);
}

function changedParts(changes: EvidenceReport['changes']): EvidencePart[] {
  if (changes === null) return [];
  const files = [
    ...changes.added.map((file) => `new: ${file}`),
    ...changes.changed.map((file) => `changed: ${file}`),
    ...changes.gone.map((file) => `gone: ${file}`),
  ];
  return [
    part(
      files,
      'generated file differs from the last commit',
      'generated files differ from the last commit',
      (file) => file,
    ),
  ];
}

function part<T>(
  things: readonly T[],
  one: string,
  several: string,
  describe: (thing: T) => string,
  stanzasIn: (thing: T) => string[] = () => [],
): EvidencePart {
  return {
    sentence: `${things.length} ${things.length === 1 ? one : several}`,
    items: things.map((thing) => ({ text: describe(thing), stanzas: stanzasIn(thing) })),
  };
}

function stanzaIn({ stanza }: { stanza: string }): string[] {
  return [stanza];
}

function inPercent(share: number): string {
  return share > 0 && share < 0.01 ? 'under 1 %' : `${Math.round(share * 100)} %`;
}
