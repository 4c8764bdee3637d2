import type { Dossier } from '../src/schemas/dossier.ts';

/** What came of the texts, in a few lines: how many of what, how much was left out and why, commonest reason first. */
export function summariseDossier({ sources, calls, themes, people, determinations }: Dossier): string {
  const quotations = sources.flatMap((source) => source.quotations);
  const removed = sources.flatMap((source) => source.removed);
  const counts = [
    inWords(sources.length, 'source'),
    inWords(calls.length, 'call'),
    inWords(themes.length, 'theme'),
    people.length === 1 ? '1 person or institution' : `${people.length} people and institutions`,
    `${inWords(quotations.length, 'quotation')} (${quotations.filter(({ speaker }) => speaker === null).length} without a speaker)`,
    inWords(determinations.length, 'determination'),
  ];
  const reasons = [...Map.groupBy(removed, ({ reason }) => reason)]
    .map(([reason, stretches]) => ({ reason, count: stretches.length }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  return [
    counts.join(', '),
    `${removed.length === 0 ? 'nothing' : inWords(removed.length, 'stretch', 'stretches')} left out of the texts`,
    ...reasons.map(({ reason, count }) => `${String(count).padStart(5)}  ${reason}`),
    '',
  ].join('\n');
}

function inWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
