import type { CallDraft } from './call-draft.ts';
import { isHeading } from '../sentence.ts';
import type { DraftBook } from './draft-book.ts';

/** "Renko, who has also spoken to Falk by phone": a call of others, on no day, that the text only looks back to. */
export function isAside(
  text: string,
  { date, isAnnounced, participants, places }: CallDraft,
  { main }: DraftBook,
): boolean {
  if (
    date !== null ||
    isAnnounced ||
    main === null ||
    participants.every((person) => main.participants.includes(person)) ||
    isItsHeading(main, participants)
  )
    return false;
  return places.every(({ cue, sentence, mood }) => {
    const words = text.slice(Math.max(sentence.start, cue.start - 80), cue.end);
    return mood.isReference || mood.isEarlier || LOOKS_BACK.test(words);
  });
}

/** "Lind, Falk, Renko talk by phone", of whom the title gave fewer than the body: the call that the text is about. */
function isItsHeading(main: CallDraft, participants: readonly string[]): boolean {
  return (
    main.places.every(({ sentence }) => isHeading(sentence)) &&
    main.participants.every((person) => participants.includes(person))
  );
}

const LOOKS_BACK =
  /\b(?:days|weeks|months|years) (?:ago|after)\b|\b(?:ha(?:s|ve|d)|having)(?: [\p{L}]+ly| also| already| since| just| in turn)* (?:held|had|spoken|talked|called|phoned|telephoned|made|placed|received|discussed)\b|\b(?:recent|earlier|already)\b/iu;
