import type { DossierSettings } from '../../src/schemas/dossier-settings.ts';
import type { Report } from '../report.ts';
import { collectStatements } from './calls/statements/collect-statements.ts';
import type { MarkedText } from './calls/marked-text.ts';
import type { Statement } from './calls/statements/statement.ts';
import type { CallDraft } from './calls/drafts/call-draft.ts';
import { draftCalls } from './calls/drafts/draft-calls.ts';
import { dateDraft, type MentionDate } from './calls/days/date-draft.ts';
import { isNamedCall } from './calls/cues/is-named-call.ts';
import { markSentences } from './calls/sentence.ts';
import { reportDoubt } from './calls/report-doubt.ts';
import { arrangeSides, type Sides } from './calls/sides.ts';
import { unwrapLines } from './calls/unwrap-lines.ts';

/** One call as one text tells of it. UTF-16 offsets. */
export interface CallMention {
  /** In the dossier's order. */
  participants: string[];
  date: MentionDate;
  /** The clock time at which it began, when the text gives one, in minutes after midnight. */
  clockMinutes: number | null;
  /** `announced`: to come; `told`: as held, whoever says so. */
  tense: 'told' | 'announced';
  /** The words that speak of it. */
  evidence: { start: number; end: number }[];
  statements: Statement[];
  /** Ids of the quotations that are about it. */
  quotations: string[];
}

/** The calls across sides that a text tells of, in order of appearance. A party that the text leaves open is a finding (`call-party-open`). */
export function findCalls(marked: MarkedText, settings: Pick<DossierSettings, 'sides'>, report: Report): CallMention[] {
  if (
    !MAY_TELL.test(marked.text.text) &&
    !MAY_OPEN.test(marked.text.text.slice(0, OPENING)) &&
    !isNamedCall(marked.text)
  )
    return [];
  const sides = sidesOf(settings);
  const read = { ...marked, text: { ...marked.text, text: unwrapLines(marked.text) } };
  const sentences = markSentences(read.text, marked);
  return draftCalls(read, sentences, sides, (rule, words, cue) => {
    reportDoubt(marked.text, rule, words, report, cue);
  }).map((draft) => toMention(draft, read));

  function toMention(draft: CallDraft, { text, published, genre }: MarkedText): CallMention {
    const date = dateDraft(marked.text.text, draft, published, genre);
    const statements = collectStatements(draft, read, sides);
    // "Renko asked for a call today. The two spoke for an hour": what has lasted was held, whatever words announce it.
    const hasLasted = statements.some(({ point }) => point === 'length');
    return {
      participants: sides.inOrder(draft.participants),
      date,
      clockMinutes: clockOf(text.text, draft),
      tense: draft.isAnnounced && !hasLasted ? 'announced' : 'told',
      evidence: draft.places.map(({ cue }) => ({ start: cue.start, end: cue.end })),
      statements,
      quotations: draft.quotations.map(({ id }) => id),
    };
  }
}

/** The sides of a dossier, arranged once for all its texts. */
function sidesOf({ sides }: Pick<DossierSettings, 'sides'>): Sides {
  const known = arranged.get(sides);
  if (known !== undefined) return known;
  const found = arrangeSides(sides);
  arranged.set(sides, found);
  return found;
}

const arranged = new WeakMap<DossierSettings['sides'], Sides>();

/** What every cue of a call has one of: most texts of a folder have none, and need no further reading. */
const MAY_TELL =
  /[Pp]hon|PHONE|[Tt]elcon|[Cc]all|[Vv]ideo|[Hh]otline|[Rr]ang|[Rr]ings|[Dd]ial|the line|the horn|[Ll]ong-dist/u;

/** What an account of a call opens with that does not call it one (calls/cues/opens-as-readout.ts). */
const MAY_OPEN = /\b(?:spoke|talked)\b/u;
const OPENING = 2_000;

const CLOCK = /\b(\d{1,2})[:.](\d{2})(?:\s?([ap])\.?m\b)?/iu;

function clockOf(text: string, draft: CallDraft): number | null {
  for (const sentence of new Set(draft.places.map((place) => place.sentence))) {
    const match = CLOCK.exec(text.slice(sentence.start, sentence.end));
    if (match?.[1] === undefined || match[2] === undefined) continue;
    const hours = Number(match[1]);
    const isAfternoon = match[3]?.toLowerCase() === 'p' && hours < 12;
    const minutes = (hours + (isAfternoon ? 12 : 0)) * 60 + Number(match[2]);
    if (minutes < 24 * 60) return minutes;
  }
  return null;
}
