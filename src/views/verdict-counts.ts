import type { Dossier } from '../schemas/dossier.ts';
import { verdicts, type Verdict } from './account-rows.ts';

/** How often the accounts of a point agree, differ or fail: one count for each of `verdicts`, in their order. */
export interface VerdictCounts {
  label: string;
  counts: number[];
}

/** For each point of the calls, how many calls bear which verdict; points in the order of the calls’ own tables. */
export function verdictCounts({ calls, themes }: Pick<Dossier, 'calls' | 'themes'>): VerdictCounts[] {
  const points = calls.flatMap((call) => call.points);
  const order = ['took-place', 'day', 'length', 'initiator', ...themes.map(({ id }) => `theme ${id}`)];
  const groups = Map.groupBy(points, ({ point, theme }) => (theme === undefined ? point : `theme ${theme}`));
  return [...groups]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([, group]) => ({
      label: group[0]?.label ?? '',
      counts: verdicts.map((verdict: Verdict) => group.filter((point) => point.verdict === verdict.id).length),
    }));
}
