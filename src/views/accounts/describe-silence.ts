import type { Dossier } from '../../schemas/dossier.ts';
import { countOf } from '../phrases/count-of.ts';
import { coverageRows } from './coverage-rows.ts';
import { capitalise } from '../calls/name-call.ts';
import { nameSide } from '../phrases/name-side.ts';

/** What the dossier’s texts have of the calls and what they lack, in sentences: readouts by side, calls of one text, calls of the press alone. */
export function describeSilence(dossier: Pick<Dossier, 'sides' | 'sources' | 'publishers' | 'calls'>): string[] {
  const { sides, calls } = dossier;
  if (calls.length === 0) return ['These texts tell of no call.'];
  const { kinds, rows } = coverageRows(dossier, calls);
  const withAny = (kind: string) => {
    const index = kinds.findIndex(({ id }) => id === kind);
    return rows.filter(({ sources }) => (sources[index] ?? []).length > 0).length;
  };
  const one = calls.filter(({ sources }) => sources.length === 1).length;
  const silent = calls.filter(({ confirmation }) =>
    Object.values(confirmation).every((says) => says === 'silent'),
  ).length;
  const of = (count: number) => `${count} of ${countOf(calls.length, 'call')}`;
  return [
    ...sides.map((side) => {
      const [own, voices] = [withAny(`${side.id}-own`), withAny(`${side.id}-voices`)];
      return `${capitalise(nameSide(side))}: ${own === 0 ? 'no readout of its own' : `a readout of its own for ${countOf(own, 'call')}`}; its voices are quoted or reported by others on ${of(voices)}.`;
    }),
    `${of(one)} ${one === 1 ? 'rests' : 'each rest'} on a single text.`,
    `On ${of(silent)} no side’s own voice is heard.`,
  ];
}
