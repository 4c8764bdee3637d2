import type { Call } from '../../src/schemas/call.ts';
import type { Source } from '../../src/schemas/source.ts';
import type { Inspection } from '../checks/check.ts';
import type { TextReading } from '../stages/text-reading.ts';
import type { EvidenceReport } from './evidence-report.ts';
import { findNearCopies } from './find-near-copies.ts';
import { findOpenTerms } from './find-open-terms.ts';
import { findUnknownPeople } from './find-unknown-people.ts';
import { boundariesStanza, removalStanza, speakerStanza, stanzaOf } from './stanzas-for.ts';
import { oddDatesOfCall, oddDatesOfSource } from './odd-dates.ts';

/** Grades that a text of its own can give reason to doubt. */
const WELL_THOUGHT_OF: ReadonlySet<string> = new Set(['A', 'B', 'C']);

/** Gathers the evidence report as the parts of a dossier are checked, each of which is made once. */
export class EvidenceCollector {
  readonly #report: EvidenceReport = {
    undated: [],
    unlinked: [],
    unknownPublishers: [],
    unknownGenres: [],
    doubtfulGrades: [],
    unused: [],
    nearlyEqual: [],
    oneOrigin: [],
    withoutSpeaker: [],
    unknownPeople: [],
    oddDates: [],
    openTerms: [],
    removed: [],
    changes: null,
  };
  #readings: readonly TextReading[] = [];
  #byId: ReadonlyMap<string, TextReading> = new Map();
  #parties: string[] = [];
  readonly #published = new Map<string, string | null>();

  /** What looks at the dossier: a check that adds no finding. */
  readonly check = (readings: readonly TextReading[]): Inspection => {
    this.#readings = readings;
    this.#byId = new Map(readings.map((reading) => [reading.text.id, reading]));
    for (const { text, published } of readings) this.#published.set(text.id, published.max);
    return {
      source: (source) => this.#addSource(source),
      call: (call) => this.#addCall(call),
      rest: ({ sides }) => (this.#parties = sides.map(({ label }) => label)),
    };
  };

  /** The readings of the texts that were checked. */
  get readings(): readonly TextReading[] {
    return this.#readings;
  }

  /** The report on what was checked, without what changed since the last commit: that is not the dossier's to know. */
  finish(): EvidenceReport {
    return {
      ...this.#report,
      nearlyEqual: findNearCopies(this.#readings),
      unknownPeople: findUnknownPeople(this.#readings),
      openTerms: findOpenTerms(this.#readings, this.#parties),
    };
  }

  #addSource(source: Source): void {
    const { id, published, url, calls, quotations, removed, length, reliability } = source;
    const reading = this.#byId.get(id);
    if (published.edtf === null) this.#report.undated.push(id);
    if (url === null) this.#report.unlinked.push(id);
    if (calls.length === 0) this.#report.unused.push(id);
    if (source.publisher === null)
      this.#report.unknownPublishers.push({ source: id, stanza: stanzaOf('publisher', source) });
    if (source.genre === 'unknown') this.#report.unknownGenres.push({ source: id, stanza: stanzaOf('genre', source) });
    const { grade, override, notes } = reliability;
    const signals = notes.filter(({ evidence }) => evidence.length > 0).length;
    if (WELL_THOUGHT_OF.has(grade) && override === null && signals > 0)
      this.#report.doubtfulGrades.push({ source: id, grade, signals, stanza: stanzaOf('grade', source) });
    for (const each of oddDatesOfSource(source)) this.#report.oddDates.push(each);
    for (const { id: quotation, kind, speaker, exact } of quotations) {
      if (kind !== 'direct' || speaker !== null) continue;
      const words = reading?.quotations.find((each) => each.id === quotation);
      if (reading === undefined || words === undefined) continue;
      this.#report.withoutSpeaker.push({
        source: id,
        id: quotation,
        exact,
        stanza: speakerStanza(reading.text, words),
      });
    }
    if (removed.length === 0 || reading === undefined) return;
    const letters = removed.reduce((sum, { start, end }) => sum + end - start, 0);
    const byReason = Map.groupBy(removed, ({ reason }) => reason);
    this.#report.removed.push({
      source: id,
      share: letters / length,
      reasons: [...byReason].map(([reason, { length: stretches }]) => ({ reason, stretches })),
      stanzas: stanzasFor(reading.text, letters / length),
    });
  }

  #addCall(call: Call): void {
    for (const each of oddDatesOfCall(call, this.#published)) this.#report.oddDates.push(each);
    for (const { id, sources, reason } of call.origins) {
      // What a side says is one origin by its nature; copies of a text are what an editor should know.
      if (id.startsWith('text:') && sources.length > 1) this.#report.oneOrigin.push({ call: call.id, sources, reason });
    }
  }
}

/** Of a text of which much was left out, where it begins and ends is in doubt too. */
const MUCH = 0.1;

function stanzasFor(text: TextReading['text'], share: number): string[] {
  const stanzas = [removalStanza(text), share < MUCH ? null : boundariesStanza(text)];
  return stanzas.filter((each) => each !== null);
}
