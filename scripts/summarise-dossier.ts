import type { DossierStream } from './stages/assemble-dossier.ts';

/** What came of the texts, in a few lines: how many of what, how much was left out and why, commonest reason first. */
export function summariseDossier({ sources, calls, themes, people, determinations }: DossierStream): string {
  const found = { sources: 0, calls: 0, themes: 0, quotations: 0, unnamed: 0, removed: 0 };
  const stretchesBy = new Map<string, number>();
  for (const { quotations, removed } of sources) {
    found.sources += 1;
    found.quotations += quotations.length;
    found.unnamed += quotations.filter(({ speaker }) => speaker === null).length;
    found.removed += removed.length;
    for (const { reason } of removed) stretchesBy.set(reason, (stretchesBy.get(reason) ?? 0) + 1);
  }
  found.calls = Iterator.from(calls).reduce((count) => count + 1, 0);
  found.themes = Iterator.from(themes).reduce((count) => count + 1, 0);
  const counts = [
    inWords(found.sources, 'source'),
    inWords(found.calls, 'call'),
    inWords(found.themes, 'theme'),
    people.length === 1 ? '1 person or institution' : `${people.length} people and institutions`,
    `${inWords(found.quotations, 'quotation')} (${found.unnamed} without a speaker)`,
    inWords(determinations.length, 'determination'),
  ];
  const reasons = [...stretchesBy]
    .map(([reason, count]) => ({ reason, count }))
    .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
  return [
    counts.join(', '),
    `${found.removed === 0 ? 'nothing' : inWords(found.removed, 'stretch', 'stretches')} left out of the texts`,
    ...reasons.map(({ reason, count }) => `${String(count).padStart(5)}  ${reason}`),
    '',
  ].join('\n');
}

function inWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
