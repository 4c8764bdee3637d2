import type { Claim } from '../../schemas/claim.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import { verdicts, type Verdict } from './account-rows.ts';

/** How often the accounts of a point agree, differ or fail: one count for each of `verdicts`, in their order. */
export interface VerdictCounts {
  label: string;
  counts: number[];
}

/** The points above those of themes. */
const before = [
  'took-place',
  'day',
  'hour',
  'length',
  'initiator',
  'place',
] as const satisfies readonly Claim['point'][];

/** For each point of the calls, how many calls bear which verdict; points in the order of the calls’ own tables. */
export function verdictCounts({ calls, themes }: Pick<Dossier, 'calls' | 'themes'>): VerdictCounts[] {
  const points = calls.flatMap((call) => call.points);
  const order = [...before, ...themes.map(({ id }) => `theme ${id}`), 'next'];
  const groups = Map.groupBy(points, ({ point, theme }) => (theme === undefined ? point : `theme ${theme}`));
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, group]) => ({
      label: group[0]?.label ?? '',
      counts: verdicts.map((verdict: Verdict) => group.filter((point) => point.verdict === verdict.id).length),
    }));
}
