import { findClauseEnd } from './find-clause-end.ts';
import { isLinked, isOpening, isSetIn, leavesOpen, skipOpening, skipRemark } from './clause-edges.ts';
import { findBefore } from './find-before.ts';
import { findBeginning } from './find-beginning.ts';
import { isAside, type Cue } from './cue.ts';
import { findCues } from './find-cues.ts';
import { findAnnouncer, findMainSubject, findMainSubjectAfter } from './find-main-subject.ts';
import { endBeforeRemark, findNounEnd } from './find-noun-end.ts';
import { findSplit } from './find-split.ts';
import { hasFiniteVerb } from './has-finite-verb.ts';
import { isLooseQuotation } from './is-loose-quotation.ts';
import { followsMarks } from './follows-marks.ts';
import { hasMarks, isTitleOfWork, standsAlone } from './marked-words.ts';
import { makeReport } from './make-report.ts';
import { readNounPhraseRight, type NounPhrase } from './noun-phrase.ts';
import { placeOf } from './place-of.ts';
import { readStances } from './read-stances.ts';
import type { Place, Report } from './report.ts';
import type { Token } from './tokenise.ts';

/** Words before "according to Lind, …" and "as Lind said, …" at the start of a sentence, at most: "Also, ", "On 3 May, and ". Tokens. */
const LONGEST_OPENING = 9;

/** What a sentence reports. */
export interface SentenceReports {
  /** In order, not overlapping. */
  reports: Report[];
  /** Who is said to speak what follows, when the sentence ends with a colon. */
  lead: Place | null;
}

/** A longer sentence is a list or a defect: only its marks are read. Tokens. */
const LONGEST_SENTENCE = 1000;

/** The reports of one sentence. */
export function findReports(tokens: readonly Token[]): SentenceReports {
  const reading = new SentenceReading(tokens);
  reading.readCues();
  reading.readLooseMarks();
  const reports = [...reading.reports, ...reading.readStances()];
  return { reports: reports.toSorted((a, b) => a.start - b.start), lead: reading.readLead() };
}

class SentenceReading {
  readonly reports: Report[] = [];
  readonly #tokens: readonly Token[];
  readonly #cues: Cue[];
  readonly #stances: Cue[];
  /** The first token that no report has yet. */
  #cursor = 0;
  /** The speaker whom a verb without one has. */
  #lastSpeaker: NounPhrase | null = null;
  /** The one before. */
  #speakerBefore: NounPhrase | null = null;
  /** "Lind called it “a start,” Renko said, but added that": the speaker goes on, and so does who passes it on. */
  #passOn: { speaker: NounPhrase | null; relayer: NounPhrase | null; place: Place } | null = null;
  /** Reports that a later "Lind said" or "according to Lind" may pass on. */
  #passable: Report[] = [];
  /** The last report, when it gives a promise or a stance, and where the cursor stood before it. */
  #weak: { report: Report; from: number } | null = null;
  readonly #claimed = new Set<number>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
    const { told, stances } = tokens.length > LONGEST_SENTENCE ? { told: [], stances: [] } : findCues(tokens);
    this.#cues = told;
    this.#stances = stances;
  }

  readCues(): void {
    for (const [at, cue] of this.#cues.entries()) {
      if (cue.verb < this.#cursor) continue;
      if (!cue.isFact) {
        this.#cursor = Math.max(this.#cursor, findClauseEnd(this.#tokens, this.#cues, at, cue.complement.start));
        continue;
      }
      const speaker = cue.speaker ?? (cue.isUnnamed === true ? null : this.#subjectBefore(cue));
      if (
        cue.kind === 'subject' &&
        cue.isUnnamed !== true &&
        !cue.asRemark &&
        !cue.isNoun &&
        !isAside(this.#tokens, cue)
      ) {
        this.#speakerBefore = this.#lastSpeaker;
        this.#lastSpeaker = cue.speaker;
      }
      const isAfterMarks = followsMarks(this.#tokens, cue, this.#cursor);
      if (isAfterMarks || cue.complement.kind === 'none' || cue.kind === 'accord' || cue.asRemark)
        this.#readAround(at, cue, speaker, isAfterMarks);
      else this.#readComplement(at, cue, speaker);
    }
  }

  /** What stands in marks and no cue has taken: whole sentences, and long runs. */
  readLooseMarks(): void {
    for (const [at, token] of this.#tokens.entries()) {
      if (token.stretch === undefined || this.#claimed.has(at)) continue;
      if (!isLooseQuotation(this.#tokens, at)) continue;
      const announced = this.#tokens[at - 1]?.kind === 'colon';
      const speaker = announced ? findAnnouncer(this.#tokens, at, this.#lastSpeaker) : null;
      this.#add(at, at + 1, speaker, null, announced);
    }
  }

  /** What somebody is said to think or want, outside the words reported. */
  readStances(): Report[] {
    return readStances(this.#tokens, this.#cues, this.#stances, this.#claimed);
  }

  /** The speaker of "Lind said:" at the end of the sentence. */
  readLead(): Place | null {
    const last = this.#tokens.at(-1);
    if (last?.kind !== 'colon' && last?.kind !== 'comma') return null;
    const cue = this.#cues.findLast(({ kind }) => kind === 'subject');
    const speaker = cue?.speaker ?? (last.kind === 'colon' ? findMainSubject(this.#tokens, this.#tokens.length) : null);
    return speaker?.human ? placeOf(this.#tokens, speaker) : null;
  }

  #readComplement(at: number, cue: Cue, speaker: NounPhrase | null): void {
    const { kind, start, marked } = cue.complement;
    let end = findClauseEnd(this.#tokens, this.#cues, at, start);
    if (kind === 'quote' && standsAlone(this.#tokens, start, end)) end = start + 1;
    if (kind === 'noun') {
      const next = this.#cues[at + 1];
      if (next?.isNoun && next.start >= start && next.start < end) return;
      end = findNounEnd(this.#tokens, cue, start, end);
    }
    if (kind === 'infinitive') end = endBeforeRemark(this.#tokens, start, end);
    if (end <= start || (kind === 'noun' && !marked && !hasMarks(this.#tokens, start, end))) return;
    if (kind === 'infinitive' && end - start < 2 && !hasMarks(this.#tokens, start, end)) return;
    // "the talks went on, underscoring the need": nobody says so.
    if (kind === 'noun' && marked && cue.isParticiple && speaker?.human !== true) return;
    const from = this.#cursor;
    const opening = this.#passable.length > 0 ? null : findBeginning(this.#tokens, cue, from);
    if (opening !== null) this.#add(opening.start, opening.end, speaker, cue);
    // "Noting that the port was shut, Lind left"
    const whose = speaker ?? (cue.isParticiple && cue.start < 2 ? findMainSubjectAfter(this.#tokens, end) : null);
    const report = this.#add(start, end, whose, cue, cue.isUnnamed);
    const isWeak = (kind === 'infinitive' || kind === 'noun') && !hasMarks(this.#tokens, start, end);
    this.#weak = report !== null && isWeak ? { report, from } : null;
    if (cue.kind === 'bare' && !cue.isParticiple && this.#passOn && this.#passOn.speaker === speaker)
      report?.relay.push(this.#passOn.place);
    // “…,” he said, “…”: the stretch after a comma goes with the one before.
    const comma = this.#tokens[end];
    if (kind === 'quote' && comma?.kind === 'comma' && this.#tokens[end + 1]?.kind === 'quote') {
      this.#add(end + 1, end + 2, speaker, cue);
    }
  }

  /** "Lind said" after, between or (with "according to") before the words. */
  #readAround(at: number, cue: Cue, speaker: NounPhrase | null, isAfterMarks: boolean): void {
    if (!isAfterMarks) this.#takeBack(cue);
    const from = this.#cursor;
    const passedOn = this.#passable;
    const place = speaker && placeOf(this.#tokens, speaker);
    const leads =
      passedOn.length === 0 && cue.start - from < LONGEST_OPENING && !hasFiniteVerb(this.#tokens, from, cue.start);
    if (leads && (cue.kind === 'accord' || cue.asRemark) && this.#tokens[cue.end]?.kind === 'comma') {
      this.#readAfterLead(at, cue, speaker);
      return;
    }
    if (!isAfterMarks && passedOn.length === 0 && this.#readSplit(at, cue, speaker, from)) return;
    if (isAfterMarks || passedOn.length === 0) this.#readBefore(from, cue, speaker);
    else if (place !== null && cue.canFollow) {
      for (const report of passedOn) report.relay.push(place);
      this.#passOn = { speaker: this.#speakerBefore, relayer: cue.speaker, place };
    }
    this.#passable = isAfterMarks || passedOn.length > 0 ? [] : this.#passable;
    if (cue.canFollow || isAfterMarks) this.#cursor = Math.max(this.#cursor, cue.end);
    this.#readAfter(at, cue, speaker, isAfterMarks, from);
  }

  /** "Lind vowed to go, Renko said": a promise or a stance is part of what Renko says. */
  #takeBack({ start, canFollow, asRemark }: Cue): void {
    const weak = this.#weak;
    if (weak === null || !canFollow || asRemark || this.#passable.length !== 1) return;
    if (this.reports.at(-1) !== weak.report || this.#tokens[start - 1]?.kind !== 'comma') return;
    this.reports.pop();
    this.#passable = [];
    this.#cursor = weak.from;
    this.#weak = null;
  }

  /** "The deal, Lind said, is off": whether that is what stands there; then both parts are his. */
  #readSplit(at: number, cue: Cue, speaker: NounPhrase | null, from: number): boolean {
    const split = findSplit(this.#tokens, cue, from);
    if (split === null) return false;
    this.#add(split.start, split.end, speaker, cue);
    this.#passable = [];
    this.#add(split.rest, findClauseEnd(this.#tokens, this.#cues, at, split.rest), speaker, cue);
    return true;
  }

  /** "According to Lind, …": the clause, or the reports in it passed on. */
  #readAfterLead(at: number, cue: Cue, speaker: NounPhrase | null): void {
    const start = skipRemark(this.#tokens, cue.end + 1);
    this.#cursor = start;
    const next = this.#cues[at + 1];
    const place = speaker && placeOf(this.#tokens, speaker);
    const reportsInside =
      next?.kind === 'subject' && next.complement.kind !== 'none' && !next.inverted && next.start <= start + 12;
    if (reportsInside && place !== null) {
      const before = this.reports.length;
      for (let later = at + 1; later < this.#cues.length; later++) {
        const inner = this.#cues[later];
        if (inner === undefined || inner.verb < this.#cursor || inner.complement.kind === 'none') continue;
        const own = inner.speaker ?? this.#lastSpeaker;
        if (inner.kind === 'subject') this.#lastSpeaker = inner.speaker;
        this.#readComplement(later, inner, own);
      }
      for (const report of this.reports.slice(before)) report.relay.push(place);
      if (this.reports.length > before) return;
    }
    const end = findClauseEnd(this.#tokens, this.#cues, at, start);
    const isLong = end - start > 2 || (end > start && this.#tokens[start]?.kind === 'quote');
    if (isLong && !/^(?:which|who)$/u.test(this.#tokens[start]?.lower ?? '')) this.#add(start, end, speaker, cue);
  }

  #readBefore(from: number, cue: Cue, speaker: NounPhrase | null): void {
    const before = findBefore(this.#tokens, cue, from, this.#cursor);
    if (before !== null) this.#add(before.start, before.end, speaker, cue);
  }

  /** “…,” Lind said, “…”, and "The deal, Lind said, is off". */
  #readAfter(at: number, cue: Cue, speaker: NounPhrase | null, isAfterMarks: boolean, from: number): void {
    const comma = this.#tokens[cue.end]?.kind;
    const start = comma === 'comma' || comma === 'colon' || comma === 'dash' ? cue.end + 1 : cue.end;
    const first = this.#tokens[start];
    if (first === undefined || this.#cues[at + 1]?.start === start) return;
    const end = findClauseEnd(this.#tokens, this.#cues, at, start);
    if (first.stretch !== undefined) {
      // told the Courier's “Morning Talk”: a title
      if (this.#tokens[start - 1]?.kind === 'word' && isTitleOfWork(first)) return;
      const next = this.#cues[at + 1];
      if (
        next !== undefined &&
        next.kind !== 'bare' &&
        next.start - 1 <= start + 1 &&
        this.#tokens[next.start - 1] === first
      )
        return;
      this.#add(start, standsAlone(this.#tokens, start, end) ? start + 1 : end, speaker, cue);
    } else if (
      comma === 'comma' &&
      !isAfterMarks &&
      this.#claimed.has(cue.start - 2) &&
      this.#tokens[cue.start - 1]?.kind === 'comma' &&
      /^(?:to|because|rather|than|unless|since|by|for|from|that|including|especially|particularly|like)$/u.test(
        first.lower,
      )
    ) {
      this.#add(start, end, speaker, cue);
    } else if (comma === 'comma' && isLinked(this.#tokens, start) && this.#claimed.has(cue.start - 2)) {
      this.#add(start, end, speaker, cue);
    } else if (
      comma === 'comma' &&
      !isAfterMarks &&
      isSetIn(this.#tokens, cue, first) &&
      leavesOpen(this.#tokens, from, cue.start) &&
      hasFiniteVerb(this.#tokens, start, end)
    ) {
      const opening = skipOpening(this.#tokens, from, cue.start - 1);
      if (isOpening(this.#tokens, opening, cue.start - 1)) this.#add(opening, cue.start - 1, speaker, cue);
      this.#add(start, end, speaker, cue);
    }
  }

  /** Adds the report of the tokens from `start` to `end`. */
  #add(start: number, end: number, speaker: NounPhrase | null, cue: Cue | null, announced = false): Report | null {
    const report = makeReport(this.#tokens, { start, end }, speaker, cue, announced);
    if (report === null) return null;
    for (let at = start; at < end; at++) this.#claimed.add(at);
    this.#cursor = Math.max(this.#cursor, end);
    this.reports.push(report);
    this.#passable.push(report);
    return report;
  }

  /** The speaker of a verb without one: the last, or for "and said" the subject of its own clause. */
  #subjectBefore(cue: Cue): NounPhrase | null {
    if (!cue.isParticiple) {
      const passOn = this.#passOn;
      if (passOn !== null && passOn.relayer === this.#lastSpeaker) return passOn.speaker;
      let start = cue.start;
      while (start > 0 && !/^(?:comma|semicolon|dash|stop|quote)$/u.test(this.#tokens[start - 1]?.kind ?? '')) start--;
      const subject = readNounPhraseRight(this.#tokens, start, cue.start);
      if (subject?.human && start > (this.#lastSpeaker?.end ?? -1) && this.#tokens[subject.end + 1]?.kind === 'word')
        return subject;
    }
    return this.#lastSpeaker ?? findMainSubject(this.#tokens, cue.start);
  }
}
