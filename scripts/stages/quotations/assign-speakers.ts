import type { Place, Report } from './report.ts';

/** What one sentence of a passage gave. */
export interface ReadSentence {
  reports: Report[];
  /** Whether the sentence is nothing but words in marks. */
  bare: boolean;
}

/** What one passage gave. */
export interface ReadPassage {
  sentences: ReadSentence[];
  /** Who is said to speak what follows, when the passage ends with a colon. */
  lead: Place | null;
}

/** A loose quotation belongs to the attribution before it when at most this many sentences of the narrator stand between. */
const NARRATION_BETWEEN = 1;

/**
 * Gives words in marks without a cue of their own to the speaker whom the text leaves no doubt of: the one of the same paragraph's
 * attribution before; of the paragraph before, when the quotation goes on from it, when a colon ends it, or when this paragraph is
 * nothing but words in marks and that one has one speaker only; or of the words right after them. Everybody else's stay null.
 */
export function assignSpeakers(passages: readonly ReadPassage[]): void {
  for (const [at, passage] of passages.entries()) {
    const before = passages[at - 1];
    let from = speakerBefore(passage, before);
    let narration = 0;
    for (const sentence of passage.sentences) {
      let here: Source | null = null;
      for (const report of sentence.reports) {
        const source = here ?? from;
        if (report.speaker === null && source !== null && !report.announced) take(report, source);
        if (report.speaker !== null) here = report;
        const repeats = report.byParticiple && from?.speaker?.start === report.speaker?.start;
        if (report.speaker !== null && !report.aside && !repeats) from = report;
        narration = 0;
      }
      if (sentence.reports.length === 0) narration++;
      if (narration > NARRATION_BETWEEN) from = null;
    }
    assignBackwards(passage);
  }
  assignContinued(passages);
}

type Source = Pick<Report, 'speaker' | 'cue' | 'addressee' | 'relay'>;

function take(report: Report, { speaker, cue, addressee, relay }: Source): void {
  report.speaker = speaker;
  report.cue ??= cue;
  report.addressee ??= addressee;
  report.relay = [...relay];
}

function speakerBefore(passage: ReadPassage, before: ReadPassage | undefined): Source | null {
  const first = passage.sentences[0]?.reports[0];
  if (first === undefined || before === undefined) return null;
  const last = before.sentences.at(-1)?.reports.at(-1);
  if (first.continued) return last ?? null;
  if (before.lead !== null) return { speaker: before.lead, cue: null, addressee: null, relay: [] };
  const isBare = passage.sentences.every(({ bare }) => bare);
  return isBare && last?.speaker && hasOneSpeaker(before) ? last : null;
}

/** “First.” “Second,” Lind said: the words before have the speaker of those right after them. */
function assignBackwards({ sentences }: ReadPassage): void {
  for (let at = sentences.length - 2; at >= 0; at--) {
    const here = sentences[at];
    const next = sentences[at + 1]?.reports[0];
    const last = here?.reports.at(-1);
    if (here?.bare && last?.speaker === null && next?.kind === 'direct' && next.speaker !== null) take(last, next);
  }
}

/** A quotation over several paragraphs has the speaker of any of them. */
function assignContinued(passages: readonly ReadPassage[]): void {
  for (let at = passages.length - 2; at >= 0; at--) {
    const last = passages[at]?.sentences.at(-1)?.reports.at(-1);
    const next = passages[at + 1]?.sentences[0]?.reports[0];
    if (last?.continues && last.speaker === null && next?.continued && next.speaker !== null) take(last, next);
  }
}

function hasOneSpeaker({ sentences }: ReadPassage): boolean {
  const places = new Set(sentences.flatMap(({ reports }) => reports.map(({ speaker }) => speaker?.start ?? -1)));
  return places.size === 1;
}
