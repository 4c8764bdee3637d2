import { findPoints } from '../../points/find-points.ts';
import type { MarkedText } from '../marked-text.ts';
import type { QuotationMention } from '../../find-quotations.ts';
import type { ThemeHit } from '../../find-themes.ts';
import type { CallDraft } from '../drafts/call-draft.ts';
import { addSecondVoices } from './add-second-voices.ts';
import { denies } from '../cues/denies.ts';
import { findAdmissions } from './find-admissions.ts';
import { findInitiators } from './find-initiators.ts';
import { findRequests } from './find-requests.ts';
import { findCallLengths } from './find-call-lengths.ts';
import { findDaysTold } from './find-days-told.ts';
import { isDenialOfAnother } from './is-denial-of-another.ts';
import { isOnlyTitles } from '../parties/is-only-titles.ts';
import { isSaidBefore } from './is-said-before.ts';
import { isRaised } from './is-raised.ts';
import { readTelling } from './read-telling.ts';
import { firstIndex, marksBetween } from '../marks-between.ts';
import type { MarkedSentence } from '../sentence.ts';
import type { Sides } from '../sides.ts';
import type { Statement } from './statement.ts';
import { speaksOfCall } from './speaks-of-call.ts';
import { tellerAt } from './teller-at.ts';
import { voiceAt } from './voice-at.ts';

/** Everything that a text says about a call, point by point, in the order of the text. */
export function collectStatements(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  const text = marked.text.text;
  const statements: Statement[] = [];
  const denying = new Set(draft.places.flatMap(({ sentence, mood }) => (mood.isDenied ? sentence : [])));

  for (const [index, { cue, sentence, mood, namesParties }] of draft.places.entries()) {
    if (mood.isFuture) continue;
    const voice = voiceAt(cue.start, sentence, marked, sides);
    const isDenying = denies(voice);
    // Who denies what is told beside a call, or asks about it, does not say whether there was one.
    if ((isDenying && mood.isOfElse) || ASKS.test(voice.cue?.text ?? '')) continue;
    if (isSaidBefore(voice, sentence, draft)) continue;
    const isDenied = mood.isDenied || isDenying;
    // "They did not speak by phone, said Vance, calling the news of the call a lie": the narrator tells of none.
    if (voice.range === null && !mood.isDenied && denying.has(sentence)) continue;
    // Once told, a call is a thing that the narrator refers to: a report of it names its parties.
    if (voice.range === null && index > 0 && !namesParties && !isDenied) continue;
    const stance = isDenied ? 'denies' : 'affirms';
    statements.push({
      point: 'took-place',
      stance,
      value: null,
      opinion: mood.isConjecture || voice.isOpinion,
      voice,
      evidence: voice.range ?? { start: sentence.start, end: sentence.end },
      rule: isDenied ? 'call-denied' : mood.isConjecture ? 'call-supposed' : 'call-told',
    });
  }
  for (const each of findAdmissions(text, draft, sides)) statements.push(each);
  for (const each of accountsOfTheCall(draft, marked, sides, statements)) statements.push(each);
  for (const each of findDaysTold(draft, marked, sides)) statements.push(each);
  for (const { length, sentence, words } of findCallLengths(text, draft)) {
    const voice = voiceAt(length.start, sentence, marked, sides);
    statements.push({
      point: 'length',
      stance: 'affirms',
      value: `${length.qualifier} ${length.iso}`,
      opinion: false,
      voice,
      evidence: words,
      rule: 'length-of-the-call',
    });
  }
  for (const { person, range, sentence } of [...findInitiators(text, draft), ...findRequests(draft, marked, sides)]) {
    const voice = voiceAt(range.start, sentence, marked, sides);
    statements.push({
      point: 'initiator',
      stance: 'affirms',
      value: person,
      opinion: false,
      voice,
      evidence: range,
      rule: 'who-rang',
    });
  }
  for (const each of themesTold(draft, marked, sides)) statements.push(each);
  for (const each of findPoints(draft, marked, sides)) statements.push(each);
  return addSecondVoices(
    onceEach(statements.filter((each) => !isDenialOfAnother(each, statements, draft))),
    marked,
    sides,
  ).toSorted((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** "A reporter asked if …" */
const ASKS = /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed|ing)?|inquir(?:es|ed|ing))\b/iu;

/** A side's voice that tells of the call says that it took place. */
function accountsOfTheCall(
  draft: CallDraft,
  marked: MarkedText,
  sides: Sides,
  told: readonly Statement[],
): Statement[] {
  const accounts: Statement[] = [];
  const heard = new Set(told.filter(({ opinion }) => !opinion).map(({ voice }) => voice.side));
  // "…, Vance told reporters after the call" says so outright; words about what was said only imply it.
  const cues = draft.places.map(({ cue }) => cue).toSorted((one, other) => one.start - other.start);
  const isOutright = ({ cue: words }: QuotationMention): boolean => {
    const first = words === null ? undefined : cues[firstIndex(cues, ({ start }) => start >= words.start)];
    if (words === null || first === undefined) return false;
    return first.end <= words.end || SAID_OF.test(marked.text.text.slice(words.end, first.start));
  };
  const { outright = [], implied = [] } = Object.groupBy(draft.quotations, (quotation) =>
    isOutright(quotation) ? 'outright' : 'implied',
  );
  for (const quotation of [...outright, ...implied]) {
    const sentence = draft.scope[firstIndex(draft.scope, ({ end }) => end > quotation.start)];
    if (sentence === undefined) continue;
    const voice = voiceAt(quotation.start, sentence, marked, sides);
    if (voice.side === null || voice.isOpinion || heard.has(voice.side)) continue;
    if (!outright.includes(quotation) && !speaksOfCall(quotation, voice, draft.participants, marked)) continue;
    heard.add(voice.side);
    accounts.push({
      point: 'took-place',
      stance: 'affirms',
      value: null,
      opinion: false,
      voice,
      evidence: voice.range ?? { start: quotation.start, end: quotation.end },
      rule: 'account-of-the-call',
    });
  }
  return accounts;
}

/** "… said of the call", "… said after their call" */
const SAID_OF = /^ (?:of|about|after|following) (?:an?|the|his|her|their|\p{Lu}[\p{L}’'–-]*)(?: [\p{L}’'–-]+){0,3} $/u;

/** How far around the name of a theme words tell of it, in UTF-16 units. */
const NEAR = 400;

function themesTold(draft: CallDraft, marked: MarkedText, sides: Sides): Statement[] {
  const { text } = marked.text;
  const telling = new Set(draft.places.map(({ sentence }) => sentence));
  const denying = new Set(draft.places.flatMap(({ sentence, mood }) => (mood.isDenied ? sentence : [])));
  let intro: MarkedSentence | null = null;
  return draft.scope.flatMap((sentence) => {
    const letters = text.slice(sentence.start, sentence.end);
    // Words of a call that was not held say nothing of what was said in one.
    if (denying.has(sentence)) return [];
    const isItem = sentence.passage.kind === 'list-item';
    if (!isItem) intro = letters.endsWith(':') ? sentence : null;
    // "They discussed:" says of each item of its list what it is.
    const opener = isItem ? intro : null;
    const opening = opener === null ? '' : `${text.slice(opener.start, opener.end)} `;
    const hits = marksBetween(marked.themes, sentence.start, sentence.end).filter(
      (hit) =>
        !isInTitle(text, hit.end, sentence) &&
        !isOfLeaders(text, hit.start, sentence) &&
        !IS_TOLD.test(text.slice(hit.end, hit.end + 60)) &&
        !isInSpeaker(hit, sentence, marked),
    );
    if (hits.length === 0) return [];
    const whole = letters.length <= NEAR ? readTelling(opening + letters) : null;
    return hits.flatMap((hit): Statement[] => {
      const voice = tellerAt(hit.start, sentence, marked, sides);
      if (isSaidBefore(voice, sentence, draft)) return [];
      const near = () => text.slice(Math.max(sentence.start, hit.start - NEAR), Math.min(sentence.end, hit.end + NEAR));
      if (!isRaised(whole ?? readTelling(opening + near()), voice, telling.has(opener ?? sentence))) return [];
      const evidence = voice.range ?? { start: sentence.start, end: sentence.end };
      return [
        {
          point: 'theme',
          theme: hit.theme,
          stance: 'affirms',
          value: null,
          opinion: voice.isOpinion,
          voice,
          evidence,
          rule: 'theme-raised',
        },
      ];
    });
  });
}

/** "Fishing papers said …": words that only say who speaks. */
function isInSpeaker({ start }: ThemeHit, sentence: MarkedSentence, { quotations }: MarkedText): boolean {
  return marksBetween(quotations, sentence.start, sentence.end).some(
    ({ speaker }) => speaker !== null && speaker.start <= start && start < speaker.end,
  );
}

/** "Ukrainian President Ada Lind": a word that ends at `end` and only says who somebody is. */
function isInTitle(text: string, end: number, { people }: MarkedSentence): boolean {
  const next = people[firstIndex(people, ({ start }) => start >= end)];
  if (AS_OFFICE.test(text.slice(end, end + 24))) return true;
  return next !== undefined && isOnlyTitles(text.slice(end, next.start));
}

/** "her Sudrian counterpart" */
const AS_OFFICE = /^ (?:counterparts?|leaders?|[Pp]residents?|[Pp]rime [Mm]inisters?|[Cc]hancellors?|[Pp]remiers?)\b/u;

/** "The leaders of the greatest herring nations": a word that only says who they are. */
function isOfLeaders(text: string, start: number, sentence: MarkedSentence): boolean {
  return OF_LEADERS.test(text.slice(Math.max(sentence.start, start - 80), start));
}

/** "The Straits had been informed of the call": who is told of something, and nothing that is spoken of. */
const IS_TOLD =
  /^ (?:\p{L}+ )?(?:had|has|have|was|were|been|is|are) (?:been |not )*(?:\p{L}+ly )?(?:informed|told|briefed|notified|consulted)\b(?! to\b)/u;
const OF_LEADERS =
  /\b(?:leaders|presidents|heads) of (?:the|both|these|their)(?: (?!(?:who|that|and|spoke|had|have)\b|\p{L}+ed\b)[\p{L}\d’'-]+){0,5} $/iu;

/**
 * The same voice saying the same in the same words counts once, however many cues or terms showed it. That a call took place
 * is said by each voice once: by the first report of it, else by the first guess.
 */
function onceEach(statements: readonly Statement[]): Statement[] {
  const seen = new Map<string, Statement>();
  for (const statement of statements) {
    const { point, theme, voice, evidence, stance, value } = statement;
    const isWhether = point === 'took-place';
    const voiceKey = voice.saidBy ?? voice.speaker?.text ?? 'narrator';
    const key = isWhether
      ? `${point}|${voiceKey}|${stance}`
      : `${point}|${theme ?? ''}|${voiceKey}|${evidence.start}|${evidence.end}|${stance}|${value ?? ''}`;
    const known = seen.get(key);
    if (known === undefined || (isWhether && known.opinion && !statement.opinion)) seen.set(key, statement);
  }
  return [...seen.values()];
}
