import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';

/** Accounts of one call that contradict each other on one point. */
export interface CaseOfDisagreement {
  call: Call;
  disagreement: Call['disagreements'][number];
}

/** A point on which accounts of calls contradict each other, with every such case in order of time. */
export interface PointOfDisagreement {
  /** As headed on the pages: `Length`. */
  label: string;
  cases: CaseOfDisagreement[];
}

/** Disagreements by what they are about; the point with most cases first. */
export function disagreementsByPoint(dossier: Pick<Dossier, 'calls'>): PointOfDisagreement[] {
  return [...Map.groupBy(casesOfDisagreement(dossier), ({ disagreement }) => disagreement.point)]
    .map(([label, group]) => ({ label, cases: group }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** Every disagreement with its call, in order of time. */
export function casesOfDisagreement({ calls }: Pick<Dossier, 'calls'>): CaseOfDisagreement[] {
  return calls.flatMap((call) => call.disagreements.map((disagreement) => ({ call, disagreement })));
}
