import type { Decision, Determination } from '../../../src/schemas/determination.ts';
import type { DossierSettings } from '../../../src/schemas/dossier-settings.ts';
import type { Range } from '../../../src/schemas/span.ts';
import type { Report } from '../../report.ts';
import type { MentionDate } from '../calls/days/date-draft.ts';
import type { MarkedText } from '../calls/marked-text.ts';
import { markSentences, type MarkedSentence } from '../calls/sentence.ts';
import { arrangeSides, type Sides } from '../calls/sides.ts';
import type { Statement } from '../calls/statements/statement.ts';
import { voiceAt } from '../calls/statements/voice-at.ts';
import type { CallMention } from '../find-calls.ts';
import { findQuoted } from './find-quoted.ts';
import { overlaps } from './overlaps.ts';
import { reportIdle } from './report-idle.ts';

/**
 * The calls of a text with those that the editor read in it and the rules did not. What their quoted words say of length and themes
 * is said of the call, by the voice whose words they are; its day is the editor's, else one that stands in the words.
 */
export function addCalls(
  calls: readonly CallMention[],
  marked: MarkedText,
  settings: Pick<DossierSettings, 'sides'>,
  determinations: readonly Determination[],
  report: Report,
): CallMention[] {
  const added = determinations.filter((each): each is Decision<'call'> => each.decides === 'call');
  if (added.length === 0) return [...calls];
  const sides = arrangeSides(settings.sides);
  const sentences = markSentences(marked.text, marked);
  const all = [...calls];
  for (const entry of added) {
    const place = findQuoted(marked.text.text, entry.quote);
    const sentence = place === null ? undefined : sentences.find((each) => overlaps(each, place));
    if (place === null) continue;
    if (sentence === undefined) {
      reportIdle(entry, 'its words are left out of the text.', report);
      continue;
    }
    const participants = sides.inOrder(entry.value.participants);
    if (!sides.isAcrossSides(participants)) {
      reportIdle(entry, 'a call takes principals of two sides, and these are none.', report);
      continue;
    }
    if (all.some((call) => isOf(call, participants) && call.evidence.some((cue) => overlaps(cue, place)))) {
      reportIdle(entry, 'the rules read this call in its words.', report);
      continue;
    }
    all.push(makeMention(entry, { place, sentence, participants }, marked, sides));
  }
  return all.sort((a, b) => startOf(a) - startOf(b));
}

interface Told {
  place: Range;
  sentence: MarkedSentence;
  participants: string[];
}

function makeMention(
  { id, value }: Decision<'call'>,
  { place, sentence, participants }: Told,
  marked: MarkedText,
  sides: Sides,
): CallMention {
  const voice = voiceAt(place.start, sentence, marked, sides);
  const within = <Mark extends Range>(marks: readonly Mark[]) => marks.filter((each) => overlaps(each, place));
  const said = { stance: 'affirms', opinion: voice.isOpinion, voice, rule: id } as const;
  const isAnnounced = value.announced === true;
  const statements: Statement[] = [
    ...(isAnnounced ? [] : [{ ...said, point: 'took-place' as const, value: null, evidence: place }]),
    ...within(marked.lengths).map(({ start, end, qualifier, iso }) => ({
      ...said,
      point: 'length' as const,
      value: `${qualifier} ${iso}`,
      evidence: { start, end },
    })),
    ...[...new Set(within(marked.themes).map(({ theme }) => theme))].map((theme) => ({
      ...said,
      point: 'theme' as const,
      theme,
      value: null,
      evidence: place,
    })),
  ];
  return {
    participants,
    date: dateIn(within(marked.dates)),
    clockMinutes: null,
    tense: isAnnounced ? 'announced' : 'told',
    evidence: [place],
    statements,
    quotations: within(marked.quotations).map((quotation) => quotation.id),
  };
}

/** The first date in the words; the editor's own comes before it when calls are merged. */
function dateIn([date]: MarkedText['dates']): MentionDate {
  if (date === undefined) return { edtf: null, min: null, max: null, basis: 'none', evidence: [] };
  const { edtf, min, max, basis, start, end } = date;
  return { edtf, min, max, basis, evidence: [{ start, end }] };
}

function isOf({ participants }: CallMention, others: readonly string[]): boolean {
  return participants.join(' ') === others.join(' ');
}

function startOf({ evidence }: CallMention): number {
  return evidence[0]?.start ?? 0;
}
