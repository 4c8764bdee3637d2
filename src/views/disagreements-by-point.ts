import type { Call } from '../schemas/call.ts';
import type { Dossier } from '../schemas/dossier.ts';

/** A point on which accounts of calls contradict each other, with every such case in order of time. */
export interface PointOfDisagreement {
  /** As headed on the pages: `Length`. */
  label: string;
  cases: { call: Call; disagreement: Call['disagreements'][number] }[];
}

/** Disagreements by what they are about; the point with most cases first. */
export function disagreementsByPoint({ calls }: Pick<Dossier, 'calls'>): PointOfDisagreement[] {
  const cases = calls.flatMap((call) => call.disagreements.map((disagreement) => ({ call, disagreement })));
  return [...Map.groupBy(cases, ({ disagreement }) => disagreement.point)]
    .map(([label, group]) => ({ label, cases: group }))
    .sort((a, b) => b.cases.length - a.cases.length);
}
