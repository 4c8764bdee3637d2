import type { CallDraft } from '../drafts/call-draft.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
import type { Statement } from './statement.ts';

/** "…, the White House and Kremlin confirmed" */
const CONFIRMS = /^\s*(?:has |have |had |both |later |also )*(?:confirmed|announced|acknowledged)\b/iu;
/** "The Kremlin could not confirm or deny", "neither confirmed nor denied" */
const NEITHER =
  /^[^.;]{0,40}?\b(?:(?:could|would|can|did|does|do|will) ?(?:not|n[’']t)|cannot|neither|declined to|refused to|refrained from)\b[^.;]{0,30}?\bconfirm\w*\b[^.;]{0,12}?\b(?:or|nor|and)\b[^.;]{0,12}?\bden(?:y|ied|ying)\b/iu;
/** "The Kremlin denied the call" */
const DENIES =
  /^\s*(?:has |have |had |flatly |later )*(?:denied|rejected|dismissed)\b(?=[^.;]{0,60}\b(?:calls?|conversations?|reports?|claims?|spoken?)\b)/iu;

/** What all three have one of: most sentences have none. */
const SAYS_WHETHER = /confirm|announce|acknowledg|denied|rejected|dismissed/iu;

/** What sides are reported to say on whether the call took place: "the Kremlin confirmed", "could neither confirm nor deny". */
export function findAdmissions(text: string, draft: CallDraft, sides: Sides): Statement[] {
  // "announced that they would speak on Monday" says of no call that it took place.
  const held = draft.places.filter(({ mood }) => !mood.isFuture);
  const telling = {
    affirms: new Set(held.map(({ sentence }) => sentence)),
    denies: new Set(held.flatMap(({ sentence, mood }) => (mood.isOfElse ? [] : sentence))),
  };
  return draft.scope
    .filter(({ people }) => people.some(({ person }) => sides.sideOf(person) !== null))
    .filter(({ start, end }) => SAYS_WHETHER.test(text.slice(start, end)))
    .flatMap((sentence) =>
      (['affirms', 'neither', 'denies'] as const).flatMap((stance) =>
        admissionsIn(text, sentence, stance, telling, sides),
      ),
    );
}

/** What may follow "confirmed" when it is the call that is confirmed: nothing, when and where it was said, or words for a call. */
const OF_THE_CALL =
  /^(?:\s*(?:$|[.,;:!?)”"—–-])|\s+(?:on|in|at|by|via|through|to|late|early|later|earlier|yesterday|today|it|this|as|(?:\p{Lu}\p{Ll}+day))\b|[^.;]{0,120}\b(?:calls?|conversations?|talks?|talked|spoke|spoken|contacts?|exchange|phoned|telephoned)\b)/u;

/** "The day after Lind announced that the quota was to go": something else is announced. */
function isOfElse(text: string, at: number, end: number): boolean {
  return !OF_THE_CALL.test(text.slice(at, Math.min(end, at + 140)));
}

/** "… whether Renko’s call with Falk had taken place": a call of others. */
function isOfOthers(text: string, { people, end }: MarkedSentence, at: number, sides: Sides): boolean {
  const named = people.filter(({ start }) => start >= at);
  if (sides.isAcrossSides(named.flatMap(({ person }) => (sides.isPrincipal(person) ? person : [])))) return false;
  return (
    named.some(({ person }) => sides.sideOf(person) === null) ||
    (named.some(({ person }) => sides.isPrincipal(person)) && PAIR_OF.test(text.slice(at, Math.min(end, at + 160))))
  );
}

/** "the Renko-Hale call", "a call between Renko and Nora Hale": two names. */
const PAIR_OF =
  /\b\p{Lu}[\p{L}’']+[-–]\p{Lu}[\p{L}’']+ (?:\p{Ll}+ )?(?:call|conversation|talks)\b|\b(?:call|conversation|talks) between [^.;,]{0,60}\band (?:\p{L}+ ){0,4}\p{Lu}/u;

/** ", however, " between a subject and its verb is no part of what it does. */
const BEFORE_VERB = /^[\s,]*(?:(?:however|meanwhile|though|for its part)[\s,]+)?/iu;

const RULES = { affirms: 'reported-to-confirm', neither: 'reported-to-say-neither', denies: 'reported-to-deny' };
const PATTERNS = { affirms: CONFIRMS, neither: NEITHER, denies: DENIES };

function admissionsIn(
  text: string,
  sentence: MarkedSentence,
  stance: keyof typeof PATTERNS,
  telling: Readonly<Record<'affirms' | 'denies', ReadonlySet<MarkedSentence>>>,
  sides: Sides,
): Statement[] {
  const saysWhether = stance === 'neither' || telling[stance].has(sentence);
  if (!saysWhether) return [];
  const voices = sentence.people.filter(({ person }) => sides.sideOf(person) !== null);
  const statements: Statement[] = [];
  for (const [index, mention] of voices.entries()) {
    const group = [mention];
    // "the White House and the Kremlin confirmed": the verb belongs to all that "and" joins.
    for (const next of voices.slice(index + 1, index + 6)) {
      const last = group.at(-1);
      if (
        last === undefined ||
        !/^(?:,| and| and the|, and the|, the)\s*(?:the\s*)?$/iu.test(text.slice(last.end, next.start))
      )
        break;
      group.push(next);
    }
    const last = group.at(-1) ?? mention;
    // "Lind returned to the White House, the Kremlin confirmed": a comma alone joins no subjects.
    const beforeLast = group.at(-2);
    if (beforeLast !== undefined && !/\band\b/iu.test(text.slice(beforeLast.end, last.start))) continue;
    const match = PATTERNS[stance].exec(text.slice(last.end, Math.min(sentence.end, last.end + 120)));
    if (
      match === null ||
      isOfOthers(text, sentence, last.end + match[0].length, sides) ||
      (stance === 'affirms' && isOfElse(text, last.end + match[0].length, sentence.end))
    )
      continue;
    const article =
      /\b[Tt]he $/u.exec(text.slice(Math.max(sentence.start, mention.start - 4), mention.start))?.[0].length ?? 0;
    const end = last.end + match[0].length;
    const evidence = { start: mention.start - article, end };
    const cueStart = end - match[0].replace(BEFORE_VERB, '').length;
    for (const member of group) {
      if (statements.some(({ voice }) => voice.saidBy === member.person)) continue;
      statements.push({
        point: 'took-place',
        stance,
        value: null,
        opinion: false,
        rule: RULES[stance],
        voice: {
          saidBy: member.person,
          wordsOf: null,
          side: sides.sideOf(member.person),
          manner: 'indirect',
          relay: [],
          speaker: { text: text.slice(member.start, member.end), start: member.start, end: member.end },
          cue: { text: text.slice(cueStart, end), start: cueStart, end },
          range: evidence,
          isOpinion: false,
        },
        evidence,
      });
    }
  }
  return statements;
}
