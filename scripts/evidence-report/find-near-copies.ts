import { narratedRuns } from '../stages/origins/narrated-runs.ts';
import type { TextReading } from '../stages/text-reading.ts';
import type { EvidenceReport } from './evidence-report.ts';

/** From this share of the shorter text on, two are nearly equal. */
const MOST = 0.8;

/**
 * Texts that share most of the narrator's runs of eight words with an earlier one of the dossier, which then stands for all
 * its copies. Linear in the texts: a run is looked for in the first text that has it alone. Texts without such a run are
 * compared by nothing.
 */
export function findNearCopies(readings: readonly TextReading[]): EvidenceReport['nearlyEqual'] {
  const firstWith = new Map<number, number>();
  const lengths: number[] = [];
  return readings.flatMap((reading, index) => {
    const runs = new Set(narratedRuns(reading));
    lengths.push(runs.size);
    const shared = new Map<number, number>();
    for (const run of runs) {
      const first = firstWith.get(run);
      if (first === undefined) firstWith.set(run, index);
      else shared.set(first, (shared.get(first) ?? 0) + 1);
    }
    const [best] = [...shared]
      .map(([first, count]) => ({ first, share: count / Math.min(runs.size, lengths[first] ?? 0) }))
      .sort((a, b) => b.share - a.share || a.first - b.first);
    const other = readings[best?.first ?? -1];
    if (best === undefined || other === undefined || best.share < MOST) return [];
    return [{ sources: [other.text.id, reading.text.id], share: Math.min(1, best.share) }];
  });
}
