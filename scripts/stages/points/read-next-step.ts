import { smallLetters } from '../words/small-letters.ts';

/** What comes next, by the words of a sentence. `start`: where they stand in it, in UTF-16 units. */
export interface NextStep {
  kind: 'call' | 'meeting' | 'visit' | 'talks' | 'contact';
  start: number;
}

/** "agreed to", "it was agreed to", "agreement was reached to", "look forward to", "confirmed the intention to", "in favour of" */
const AGREED =
  '(?:agree(?:d|s|ing)?|agreement was reached|look(?:ed|s|ing)? forward|(?:confirm|express|reaffirm)(?:ed|s|ing)? (?:the|their|his|her|an?) (?:intention|desire|readiness|wish|interest)|spoke in favou?r|arranged)';
/** Those who would go on: the parties, or those who act for them. */
const PARTIES =
  '(?:they|we|both|two|leaders?|presidents|prime ministers|sides|heads of state|teams?|envoys?|delegations?|ministers|negotiators?|advis[eo]rs?|aides|experts)';
const WILL =
  "(?:will|would|shall|(?:are|were|is|was) (?:going )?to|[’']ll|plan(?:ned)? to|intend(?:ed)? to|hope(?:d)? to)";
const HOLD = '(?:hold|begin|start|resume|continue|have)(?: [\\p{L}-]+){0,3}? ';
const AGAIN = '(?:speak|talk|call|phone|telephone)(?: [\\p{L}-]+){0,3}? again';

/** By kind: the words that follow an agreement, and those that follow "they will". */
const KINDS: readonly (readonly [kind: NextStep['kind'], agreed: string, will: string])[] = [
  [
    'visit',
    'visits?|(?:welcom|host|receiv)(?:e|ing)(?! the (?:news|decision|agreement|proposal))|travel',
    '(?:pay|make|exchange) (?:an? )?(?:[\\p{L}-]+ ){0,2}visits?',
  ],
  [
    'meeting',
    'meet(?:ings?)?(?! (?:\\p{L}+ ){0,2}(?:commitment|obligation|target|goal|need|demand|deadline|condition)s?)|summits?|see(?:ing)? each other',
    `meet(?! (?:\\p{L}+ ){0,2}(?:commitment|obligation|target|goal|need|demand|deadline|condition)s?)|${HOLD}(?:meetings?|summit)`,
  ],
  [
    'call',
    `${AGAIN}|(?:next|another|further|second|follow-up) (?:[\\p{L}-]+ )?(?:call|conversation)|contacts? by (?:tele)?phone`,
    `${AGAIN}|${HOLD}(?:call|conversation)`,
  ],
  [
    'talks',
    'talks|negotiations|consultations?|discussions?|dialogue|discuss(?:ing)?|round',
    `${HOLD}(?:talks|negotiations|consultations?|discussions?)`,
  ],
  ['contact', '(?:contacts?|(?:close )?touch|communication)', '(?:keep|stay|remain) in (?:\\p{L}+ )?(?:contact|touch)'],
];

/** "invited him to visit Sund" */
const INVITED =
  '\\binvit(?:ed|es|ing|ation)\\b[^.;:“”"]{0,60}?\\bto (?:visit|(?:pay|make) (?:an? )?(?:[\\p{L}-]+ ){0,2}visit|come to)\\b';

/** What all words for a kind have one of: most sentences have none, and its pattern is slow to say so. */
const NEEDS: Readonly<Record<NextStep['kind'], RegExp>> = {
  visit: /visit|welcom|host|receiv|travel|invit/u,
  meeting: /meet|summit|see/u,
  call: /speak|talk|call|phone|conversation/u,
  talks: /talks|negotiation|consultation|discuss|dialogue|round/u,
  contact: /contact|touch|communication/u,
};

const patterns = KINDS.map(([kind, agreed, will]) => ({
  kind,
  needs: NEEDS[kind],
  pattern: new RegExp(
    [
      // "agreed to maintain personal contacts": between them no clause ends.
      `\\b${AGREED}\\b[^.;:]{1,90}?\\b(?:${agreed})\\b`,
      `\\b${PARTIES}\\b(?: (?:also|then|both|of [\\p{L} ]{3,30}))?\\s?${WILL} (?:[\\p{L}-]+ ){0,2}?(?:${will})\\b`,
      ...(kind === 'visit' ? [INVITED] : []),
    ].join('|'),
    'u',
  ),
}));

/** A next call or meeting of its own: "The next round of talks will be held in Sund". */
const NEXT =
  /\bnext (?:[\p{L}-]+ ){0,2}?(?<what>call|conversation|meeting|summit|talks|round)\b[^.;:]{0,60}?\b(?:will|would|is to|are to|was to|were to|be held|take place|scheduled|set for|planned)\b/u;

/** "did not say when they would meet", "no new day has been named", "whether they would meet" */
const OPEN =
  /(?:\b(?:not|no|never|neither|nor|without|whether|if|unclear|declin\p{L}*|refus\p{L}*|unlikely|den(?:y|ied))\b|n[’']t\b)[^.;]{0,60}$/u;
/** "agreed to support the efforts of the envoy to bring the talks forward": what others do. */
const OF_OTHERS = /\b(?:support\p{L}*|efforts?|importance|need (?:for|to))\b/u;

/** Words of which what is to come must have one: most sentences have none. */
const MAY_TELL = /agree|forward|will|would|shall|\bto\b|next|favou?r|invit|arrang|[’']ll/u;

/**
 * What the words of every step begin with: those of an agreement, an invitation and a next meeting, or those for the parties with
 * those for what they will do. A sentence that has neither says nothing of what comes next.
 */
export const stepOpenings = {
  agreement: list(
    'agree agreed agrees agreeing agreement look looked looks looking confirm confirmed confirms confirming express expressed ' +
      'expresses expressing reaffirm reaffirmed reaffirms reaffirming spoke arranged invited invites inviting invitation next',
  ),
  party: list(
    'they we both two leader leaders presidents prime sides heads team teams envoy envoys delegation delegations ministers ' +
      'negotiator negotiators adviser advisers advisor advisors aides experts',
  ),
  intent: list('will would shall are were is was ll plan planned intend intended hope hoped'),
};

function list(words: string): string[] {
  return words.split(' ');
}

/** What a sentence says is to come between the parties: the first such thing, where the words say that it was agreed or will be. */
export function readNextStep(sentence: string): NextStep | null {
  const words = smallLetters(sentence);
  if (!MAY_TELL.test(words)) return null;
  const steps = patterns.flatMap(({ kind, needs, pattern }) =>
    needs.test(words) ? stepOf(kind, pattern.exec(words)) : [],
  );
  const next = NEXT.exec(words);
  if (next?.groups?.what !== undefined) for (const each of stepOf(kindOf(next.groups.what), next)) steps.push(each);
  const [first] = steps.toSorted((a, b) => a.end - b.end || a.start - b.start);
  return first === undefined ? null : { kind: first.kind, start: first.start };
}

function stepOf(kind: NextStep['kind'], match: RegExpExecArray | null): (NextStep & { end: number })[] {
  if (match === null) return [];
  const { 0: words, index, input } = match;
  if (OPEN.test(input.slice(0, index)) || OPEN.test(words) || OF_OTHERS.test(words)) return [];
  return [{ kind, start: index, end: index + words.length }];
}

function kindOf(word: string): NextStep['kind'] {
  if (word === 'call' || word === 'conversation') return 'call';
  return word === 'meeting' || word === 'summit' ? 'meeting' : 'talks';
}
