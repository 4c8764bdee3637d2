import type { Direction } from './date-rule.ts';
import { matchesOf } from '../matches-of.ts';

const SPACE = '\\s{1,4}';

/** Verbs and adjectives that speak of what is still to come. */
// prettier-ignore
const future = [
  'will', 'won[’\']t', 'shall', 'would', 'may', 'might', 'can', 'should', 'must', '(?:he|she|it|we|they|I|you)[’\'](?:ll|d)', 'going to',
  '(?:is|are|am) (?:also |now |still )?(?:being \\p{Ll}+|\\p{Ll}+ing)', '(?:is|are) (?:to|due)', 'due (?:on|in|by|next|early|late)', 'to (?:be(?: \\p{Ll}+ed| held)?|take place)',
  'plans? to', 'planned', 'planning', 'scheduled', 'slated', 'expect(?:s|ed|ing)?', 'set (?:to|for)',
  '(?:agree|agrees|agreed|agreeing|intend|intends|intended|hope|hopes|hoped|hoping|want|wants|wanted|prepares|preparing|ready|pledged|vowed|promised|likely|poised|decided) to(?! (?:the|an?|his|her|its|their)\\b)',
  'payable',
  'ha(?:s|ve) been (?:moved|postponed|rescheduled|pushed back|brought forward) (?:to|until)',
  '(?:remains?|stays?) (?:\\p{Ll}+ed|open|shut|in place)',
];

/** What belongs to a noun that is still to come, whatever the verb of the clause says. */
const attached = [
  'upcoming',
  'forthcoming',
  'look(?:s|ed|ing)? forward',
  'ahead of',
  'in advance of',
  'preparations for',
];

/** A plan that was made in the past may lie on either side. */
const plan = [
  '(?:was|were|had) (?:been )?(?:due|to|planned|scheduled|slated|expected|set)',
  'could(?! not)',
  'had (?:planned|expected|hoped|intended|agreed|promised)',
  '(?:initially|originally|previously|first) (?:due|planned|scheduled|slated|expected|set)',
  '(?:moved|postponed|rescheduled|delayed|extended|pushed back|brought forward) (?:to|until)',
];

/** Irregular past forms, and whatever ends in -ed. */
const past = [
  `could(?:${SPACE}not|n[’']t)`,
  'said|told|spoke|spoken|held|met|was|were|had|did|went|gone|came|took|taken|made|gave|given|began|begun|left|saw|seen|got|wrote|written|rang|sent|struck|shot|fell|put|led|won|lost|thought|knew|heard|brought|broke|paid|ran|rose|flew|chose|became|has|(?<!\\bto )have|been|followed',
  '(?!(?:need|indeed|speed|hundred|seed|feed|exceed|proceed|succeed|preferred|limited|wounded|armed|united)\\b)\\p{Ll}{2,}ed',
].join('|');

/** Infinitives; what has an article or the ending of a plural is none ("to reporters"). */
const infinitive = `to${SPACE}(?!(?:the|an?|his|her|its|their|our|my|your|this|that|these|those|some|any|all|both|each|every|other|about|at|date|him|it|them|us|me|you)\\b)\\p{Ll}{2,}(?<!s)`;
/** What leaders do on a day, as headlines announce it. */
const appointment =
  'to (?:meet|discuss|hold|visit|attend|speak|talk|sign|address|host|call|phone|brief|travel|vote|decide|begin|start|open|join|see|have|give|deliver|mark|resume|present|announce|release|launch|consult|review|consider|testify|appear|arrive|leave|return|fly|debate|continue|convene|gather)'.replaceAll(
    ' ',
    SPACE,
  );
/** Verbs after which an infinitive is still to come: "urged him to attend on Friday". */
const request =
  /^(?:asked|urged|invited|told|ordered|allowed|pressed|persuaded|instructed|offered|threatened|refused|tried|sought)$/u;

/** "will be held": the verb belongs to what is to come. */
const passive = `(?:${SPACE}(?:not|also|then|still|again|now|soon|\\p{Ll}+ly))?(?:${SPACE}to)?(?:${SPACE}(?:be|have${SPACE}been)${SPACE}\\p{Ll}+)?`;

const cue = new RegExp(
  `(?<![\\p{L}’'-])(?:(${join(plan)})|((?:${join(future)})${passive})|(${join(attached)})|(${infinitive})|(?:${past}))(?![\\p{L}’'])`,
  'gu',
);
/** "Lind to meet Renko on Friday", as headlines have it. */
const headline = new RegExp(`^["“]?(?:[\\p{Lu}\\d][\\p{L}\\d.’'-]*,?\\s+(?:and\\s+)?){1,6}${appointment}`, 'u');
/** A full stop after a shortened word ends no sentence: "Jan. 3", "Mr. Lind". */
const shortened =
  '(?<!\\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|St|No|\\p{Lu})\\.)';
const sentenceEnd = new RegExp(`[.!?;]${shortened}["”’)\\]]*\\s+(?=["“‘(]?[\\p{Lu}\\d])`, 'gu');
const firstEnd = new RegExp(`[.!?;]${shortened}(?:["”’)\\]]|\\s|$)`, 'u');
/** A date that opens its clause belongs to the verb after it. */
const opensClause =
  /(?:^|[,:;–—(]|\b(?:that|and|but|while|then|which|who))\s*["“]?(?:(?:on|by|until|till|through|since|in|for|early|late|from)\s+)*(?:the\s+)?$/iu;
const openEnd = /\b(?:by|until|till|through)\s+(?:the\s+)?(?:early\s+|late\s+)?$/iu;
/** "The summit is on Friday", "The trial begins in March", "set Friday as the deadline" */
const present =
  /\b(?<!\bto\s)(?:is|are|begins?|starts?|opens?|ends?|expires?|resumes|convenes|reconvenes|arrives|leaves|departs|returns|meets?|takes?\s+(?:place|effect|over)|falls|comes|effective|due)\s+(?:\p{Ll}+ly\s+|again\s+)?(?:on\s+|in\s+|early\s+|late\s+)*$|\bset(?:s|ting)?\s+(?:an?\s+)?$/u;
const plannedOnly =
  /\b(?:due|planned|scheduled|slated|expected|set)\s+(?:(?:on|for|to)\s+)*(?:\p{Ll}+\s+)*(?:on\s+)?$/iu;
const since = /\bsince\s+(?:the\s+)?(?:early\s+|late\s+|last\s+)?$/iu;
const over = /\b(?:after|following|since)\s+(?:the\s+)?(?:early\s+|late\s+)?$/iu;

/** How something was said, directly before its day: "in a call on", "by phone on". */
const toldIn =
  /\b(?:in|during|by|over)\s+(?:(?:an?|the|their|his|her|its)\s+)?(?:[\p{L}-]+\s+){0,3}(?:calls?|conversations?|(?:tele)?phone|telephone|interview|speech|statement|address|briefing|letter|message)\s+(?:(?:late|early|held)\s+)?(?:on\s+)?$/u;
const agreed = /^(?:agreed|pledged|vowed|promised|decided)\b/u;
const agreedToTalk =
  /\b(?:agreed|pledged|vowed|promised|decided)\s+to\s+(?:speak|talk|hold|meet|call|discuss|continue|resume|confer|consult)\b/u;

const BEFORE = 120;
const AFTER = 100;
/** As much as a preposition or a verb right before the date takes. */
const LEAD = 48;

interface Cue {
  kind: 'plan' | 'future' | 'attached' | 'past' | 'infinitive';
  words: string;
}

/**
 * Whether the words around a date of `passage` speak of the past or of what is to come: by the verb nearest before it in its
 * sentence, or, where the date opens its clause, by the next one after it. `open`: a plan made in the past, something asked
 * for. `none`: no verb near. `start` and `end` are UTF-16 offsets of the date in the passage.
 */
export function readDirection(passage: string, start: number, end: number): Direction {
  const before = lastSentence(passage.slice(Math.max(0, start - BEFORE), start));
  const lead = before.slice(-LEAD);
  if (present.test(lead)) return 'future';
  if (since.test(lead)) return 'past';
  const earlier = directionOf(cues(before), before);
  const opens = opensClause.test(lead);
  // A plan of which more is told in the past may be over: "scheduled for Friday, was called off".
  if (
    earlier === 'future' &&
    plannedOnly.test(before) &&
    /^,?\s+(?:was|were|had|has)\b/u.test(passage.slice(end, end + 20))
  )
    return 'open';
  const hasOpenEnd = earlier !== 'past' && openEnd.test(lead);
  if (earlier !== 'none' && !opens) return hasOpenEnd ? 'future' : earlier;
  const after = firstSentence(passage.slice(end, end + AFTER));
  const later = directionOf(cues(after).slice(0, 1), after);
  if (hasOpenEnd && !(opens && later === 'past')) return 'future';
  if (later === 'none' && earlier !== 'none') return earlier;
  return over.test(lead) ? 'past' : later;
}

function directionOf(found: readonly Cue[], words: string): Direction {
  const nearest = found.at(-1);
  if (nearest === undefined) return 'none';
  if (nearest.kind === 'plan') return 'open';
  const isTold = toldIn.test(words);
  if (nearest.kind === 'attached') {
    const verb = found.findLast(({ kind }) => kind === 'past' || kind === 'future');
    // "Discussed the upcoming summit on Friday" may mean either; "in a call on Friday" is when they did.
    return verb?.kind === 'past' ? (isTold ? 'past' : 'open') : 'future';
  }
  if (nearest.kind === 'future' && isTold && agreed.test(nearest.words)) {
    // "Agreed to speak again in a call on Friday": that of the agreement or the one agreed on.
    return agreedToTalk.test(words) ? 'open' : 'past';
  }
  if (nearest.kind !== 'infinitive') return nearest.kind;
  // "Spoke to discuss the summit on Friday" is past, "urged him to attend on Friday" not yet.
  const governing = found.findLast(({ kind }) => kind !== 'infinitive' && kind !== 'attached');
  if (governing === undefined) return headline.test(words) ? 'future' : 'none';
  if (governing.kind !== 'past') return governing.kind === 'future' ? 'future' : 'open';
  return request.test(governing.words) ? 'open' : 'past';
}

function cues(words: string): Cue[] {
  return matchesOf(words, cue).map(([found, isPlan, isFuture, isAttached, isInfinitive]): Cue => {
    if (isPlan !== undefined) return { kind: 'plan', words: found };
    if (isFuture !== undefined) return { kind: 'future', words: found };
    if (isAttached !== undefined) return { kind: 'attached', words: found };
    return { kind: isInfinitive === undefined ? 'past' : 'infinitive', words: found };
  });
}

function lastSentence(words: string): string {
  let from = 0;
  for (const match of matchesOf(words, sentenceEnd)) from = match.index + match[0].length;
  return words.slice(from);
}

function firstSentence(words: string): string {
  return words.slice(0, firstEnd.exec(words)?.index ?? words.length);
}

function join(words: readonly string[]): string {
  return words.join('|').replaceAll(' ', SPACE);
}
