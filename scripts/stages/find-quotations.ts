import type { Quotation } from '../../src/schemas/quotation.ts';
import type { CleanText } from './clean-text.ts';
import type { PersonMention } from './people/person-mention.ts';
import { assignSpeakers, type ReadPassage, type ReadSentence } from './quotations/assign-speakers.ts';
import { claimantOf } from './quotations/embedding-clause.ts';
import { findMediumBefore, findMediumTold, findSignOff } from './quotations/find-relays.ts';
import { mayReport } from './quotations/may-report.ts';
import { findReports } from './quotations/find-reports.ts';
import { makeNameInCapitals } from './quotations/name-in-capitals.ts';
import { pairPassages, type PassageStretch } from './quotations/pair-passages.ts';
import { readTurns, type Turn } from './quotations/read-turns.ts';
import type { Place, Report } from './quotations/report.ts';
import { makeFinder, makeSpeakerResolver, personOf } from './quotations/resolve-speakers.ts';
import { tokenise } from './quotations/tokenise.ts';
import type { WordScan } from './scan-words.ts';
import { splitSentences, type Sentence } from './split-sentences.ts';

/** A quotation as found in one text. All offsets UTF-16. */
export type QuotationMention = Omit<Quotation, 'calls'>;

/**
 * Every quotation of the kept passages, in order, not overlapping. `direct`: all of it in marks, which are left out; `mixed`: the
 * reported words with the marks in them; `indirect`: the reported clause without "that". Words split around their cue are two
 * quotations, words over several paragraphs one for each. The speaker is whose words the sentence gives: in "Lind told Renko …,
 * according to her aide" it is Lind, and the aide stands in `relay`; null where the text does not say.
 */
export function findQuotations(text: CleanText, words: WordScan, people: readonly PersonMention[]): QuotationMention[] {
  const stretches = pairPassages(text);
  const turns = readTurns(text, people);
  const passages = text.kept.map((passage, at): ReadPassage => {
    const turn = turns.get(at);
    return turn ? readTurn(turn) : readPassage(text.text, passage, stretches[at] ?? [], words);
  });
  assignSpeakers(passages);
  passOnFromLeads(text, passages);
  const signOff = findSignOff(text);
  const within = makeFinder(people);
  const resolve = makeSpeakerResolver(text.text, people);
  const nameInCapitals = makeNameInCapitals(text.text, people);
  const quotations: QuotationMention[] = [];
  for (const [at, { sentences }] of passages.entries()) {
    for (const report of sentences.flatMap(({ reports }) => reports)) {
      const { start, end, kind, stance, speaker, cue } = report;
      const person = resolve(report) ?? (speaker && nameInCapitals(text.text.slice(speaker.start, speaker.end)));
      const told = findMediumTold(text.text, report);
      const before = findMediumBefore(text.text, report);
      const passedOn = [...report.relay, told, before, signOff].filter((place) => place !== null);
      const claimant = speaker && claimantOf(text.text, speaker, within);
      const relay = [
        ...passedOn.map((place) => nameOf(text.text, place, within)),
        ...(claimant === null ? [] : [claimant]),
      ];
      quotations.push({
        id: `q${String(quotations.length + 1)}`,
        passage: text.kept[at]?.id ?? 'p1',
        start,
        end,
        exact: text.text.slice(start, end),
        kind,
        ...(stance && { stance }),
        speaker: speaker && { person, ...phraseOf(text.text, speaker) },
        cue: cue && phraseOf(text.text, cue),
        relay: [...new Set(relay)].filter((name) => name !== person),
      });
    }
  }
  return quotations;
}

function readTurn({ label, start, end }: Turn): ReadPassage {
  const speaker = { ...label, headEnd: label.end };
  const report: Report = {
    start,
    end,
    kind: 'direct',
    speaker,
    cue: null,
    relay: [],
    sentenceEnd: end,
    addressee: null,
    continued: false,
    continues: false,
    aside: false,
    stance: false,
    byParticiple: false,
    announced: false,
  };
  return { sentences: [{ reports: [report], bare: false }], lead: null };
}

function readPassage(
  text: string,
  passage: Sentence,
  stretches: readonly PassageStretch[],
  { report }: WordScan,
): ReadPassage {
  const sentences: ReadSentence[] = [];
  let lead: Place | null = null;
  let next = 0;
  if (stretches.length === 0 && !endsOpen(text, passage) && !mayReport(text, passage.start, passage.end, report))
    return { sentences, lead };
  for (const { start, end } of sentencesAround(text, passage, stretches)) {
    const from = next;
    while (next < stretches.length && (stretches[next]?.start ?? end) < end) next++;
    lead = null;
    if (from === next && !endsOpen(text, { start, end }) && !mayReport(text, start, end, report)) {
      sentences.push({ reports: [], bare: false });
      continue;
    }
    const tokens = tokenise(text, start, end, stretches.slice(from, next));
    const found = findReports(tokens);
    sentences.push({
      reports: found.reports,
      bare: tokens.every(({ kind }) => kind === 'quote' || kind === 'dash' || kind === 'other'),
    });
    lead = found.lead;
  }
  return { sentences, lead };
}

/** Whether a colon or a comma at the end announces what follows. */
function endsOpen(text: string, { start, end }: Sentence): boolean {
  return /[:,]\s*$/u.test(text.slice(Math.max(start, end - 8), end));
}

/** Sentences that never end within quotation marks. */
function sentencesAround(text: string, passage: Sentence, stretches: readonly PassageStretch[]): Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const { start, end } of splitSentences(text, passage.start, passage.end)) {
    while (next < stretches.length && (stretches[next]?.end ?? start) <= start) next++;
    const around = stretches[next];
    const last = sentences.at(-1);
    if (last && around && around.start < start) last.end = end;
    else sentences.push({ start, end });
  }
  return sentences;
}

/** After "A Downing Street spokesperson said:" without marks, the spokesperson passes on what the rest of the text reports. */
function passOnFromLeads({ text, kept }: CleanText, passages: readonly ReadPassage[]): void {
  let lead: Place | null = null;
  for (const [at, passage] of passages.entries()) {
    for (const report of passage.sentences.flatMap(({ reports }) => reports))
      if (lead !== null) report.relay.push(lead);
    const follows = kept[at + 1];
    if (passage.lead === null || follows === undefined || /["“«„‘]/u.test(text.charAt(follows.start))) continue;
    if (/\b(?:spokes(?:man|woman|person|people)|statement)\b/iu.test(text.slice(passage.lead.start, passage.lead.end)))
      lead = passage.lead;
  }
}

function nameOf(text: string, place: Place, within: (start: number, end: number) => PersonMention[]): string {
  return personOf(text, place, within) ?? text.slice(place.start, place.end);
}

function phraseOf(text: string, { start, end }: Place): { text: string; start: number; end: number } {
  return { text: text.slice(start, end), start, end };
}
