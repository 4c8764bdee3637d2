import type { Source } from '../src/schemas/source.ts';
import type { Inspection } from './checks/check.ts';
import type { DossierFrame } from './stages/assemble-dossier.ts';

/** What came of the texts, told once every part of the dossier has been looked at. */
export class DossierSummary implements Inspection {
  readonly #found = { sources: 0, calls: 0, themes: 0, people: 0, quotations: 0, unnamed: 0, removed: 0, decided: 0 };
  readonly #stretchesBy = new Map<string, number>();

  source({ quotations, removed }: Pick<Source, 'quotations' | 'removed'>): void {
    this.#found.sources += 1;
    this.#found.quotations += quotations.length;
    this.#found.unnamed += quotations.filter(({ speaker }) => speaker === null).length;
    this.#found.removed += removed.length;
    for (const { reason } of removed) this.#stretchesBy.set(reason, (this.#stretchesBy.get(reason) ?? 0) + 1);
  }

  call(): void {
    this.#found.calls += 1;
  }

  theme(): void {
    this.#found.themes += 1;
  }

  rest({ people, determinations }: DossierFrame): void {
    this.#found.people = people.length;
    this.#found.decided = determinations.length;
  }

  /** A few lines: how many of what, how much was left out and why, commonest reason first. */
  toString(): string {
    const { sources, calls, themes, people, quotations, unnamed, removed, decided } = this.#found;
    const counts = [
      inWords(sources, 'source'),
      inWords(calls, 'call'),
      inWords(themes, 'theme'),
      people === 1 ? '1 person or institution' : `${people} people and institutions`,
      `${inWords(quotations, 'quotation')} (${unnamed} without a speaker)`,
      inWords(decided, 'determination'),
    ];
    const reasons = [...this.#stretchesBy]
      .map(([reason, count]) => ({ reason, count }))
      .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1));
    return [
      counts.join(', '),
      `${removed === 0 ? 'nothing' : inWords(removed, 'stretch', 'stretches')} left out of the texts`,
      ...reasons.map(({ reason, count }) => `${String(count).padStart(5)}  ${reason}`),
      '',
    ].join('\n');
  }
}

function inWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}
