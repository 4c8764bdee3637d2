import type { CallDraft } from '../calls/drafts/call-draft.ts';
import { isSameVoice } from '../calls/statements/is-same-voice.ts';
import type { MarkedText } from '../calls/marked-text.ts';
import type { MarkedSentence } from '../calls/sentence.ts';
import type { Sides } from '../calls/sides.ts';
import type { Statement } from '../calls/statements/statement.ts';
import { voiceAt } from '../calls/statements/voice-at.ts';
import { isPartOfClause } from './is-part-of-clause.ts';
import { placesTold } from './places-told.ts';
import { readHours, type HourWords } from './read-hours.ts';

/** A sentence that goes on about the call: "The call began at 10 a.m." */
const OF_THE_CALL =
  /^(?:The|Their|This) (?:[\p{Ll}-]+ )?(?:call|conversation|talks?)(?: (?:between|with|of) [^.;]{3,60}?)? (?=began|started|opened|took place|was (?:held|placed)|came)/u;

/**
 * The hour at which a call began, where words of the clause that tells of it give one: a clock time with the zone they name, or a
 * part of the day, once for each voice. Hours of anything else in the sentence (a statement, a meeting, an attack) are none.
 */
export function findHours(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  const letters = marked.text.text;
  const found = new Map<number, Statement>();
  for (const { cue, sentence } of placesTold(draft)) collect(sentence, cue);
  for (const sentence of draft.scope) {
    const opening = OF_THE_CALL.exec(letters.slice(sentence.start, sentence.end))?.[0].length;
    if (opening !== undefined) collect(sentence, { start: sentence.start, end: sentence.start + opening });
  }
  for (const sentence of [...draft.headings, ...draft.scope].filter(isLineOfDayAndHours)) {
    collect(sentence, { start: sentence.start, end: sentence.start });
  }
  return [...found.values()];

  function collect(sentence: MarkedSentence, cue: { start: number; end: number }): void {
    const words = letters.slice(sentence.start, sentence.end);
    const at = { start: cue.start - sentence.start, end: cue.end - sentence.start };
    for (const hour of readHours(words)) {
      const [start, end] = [sentence.start + hour.start, sentence.start + hour.end];
      if (!isPartOfClause(words, at, hour)) continue;
      const voice = voiceAt(start, sentence, marked, sides);
      const value = valueOf(hour, dayOf(draft));
      const isSaid = [...found.values()].some(
        (known) => known.value === value && isSameVoice(known.voice, voice) && known.evidence.start !== start,
      );
      if (isSaid) continue;
      found.set(start, {
        point: 'hour',
        stance: 'affirms',
        value,
        opinion: false,
        voice,
        evidence: { start, end },
        rule: 'hour-of-the-call',
      });
    }
  }
}

/** "December 8, 1988, 10:21–10:33 a.m.": the line of an edition. A single time may be that of publication. */
function isLineOfDayAndHours({ start, end, dates, lengths }: MarkedSentence): boolean {
  const [day, ...others] = dates;
  const [range] = lengths;
  if (day === undefined || range === undefined || others.length > 0) return false;
  return day.start - start < 3 && range.start - day.end < 4 && end - range.end < 3;
}

function dayOf({ date, saidToday }: CallDraft): string | null {
  const day = date ?? saidToday?.day ?? null;
  return day?.precision === 'day' && day.min === day.max ? day.min : null;
}

/** `after 2025-06-14T20:00[Europe/Moscow]`, `T10:05`, `night`; null where the half of the day is open. */
function valueOf({ at, qualifier, zone }: HourWords, day: string | null): string | null {
  if (at === null) return null;
  const named = zone === null ? '' : `[${zone}]`;
  if (typeof at === 'string') return `${at}${named}`;
  const two = (number: number) => String(number).padStart(2, '0');
  const clock = `T${two(Math.floor(at / 60))}:${two(at % 60)}`;
  return `${qualifier === null ? '' : `${qualifier} `}${day ?? ''}${clock}${named}`;
}
