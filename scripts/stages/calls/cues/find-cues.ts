/** Words that speak of a call. UTF-16 offsets. */
export interface CallCue {
  start: number;
  end: number;
  /**
   * `call`: the words themselves say that it was a telephone or video call ("phone call", "by telephone", "rang");
   * `call-word`: "call" alone, a call when people of two sides belong to it;
   * `spoke`: "spoke with" and "a conversation with", a call only in a text about a call;
   * `back`: "the talks", which points back to a call already told of.
   */
  kind: 'call' | 'call-word' | 'spoke' | 'back';
  /** `medium`: words beside a verb, "by phone", "on the line with". */
  form: 'noun' | 'verb' | 'medium';
  /** Of several or in general: "their phone conversations", "calls with". */
  isPlural: boolean;
}

const MEDIUM = '(?:(?:[Tt]ele)?[Pp]hone|[Tt]elephonic|[Ll]ong-distance|(?:[Ss]ecure )?[Vv]ideo|[Hh]otline)';
const TALK =
  '(?:[Cc]all|[Cc]onversat\\p{Ll}{2,4}|[Tt]alk|[Dd]iscussion|[Ee]xchange|[Cc]hat|[Cc]onference|[Cc]onsultation)';
const LINE = `(?:(?:tele)?phone|hotline)(?: line)?(?![ -]?${TALK})`;
/** A person whom a verb in the present tense takes directly: "Lind calls Renko", "rings the chancellor". */
const OBJECT = String.raw`(?= (?:up |back )?(?:the |his |her |U\.?S\.? )?(?!For|On|Off|It|Out)\p{Lu})`;

/** "called on Tuesday his counterpart", but not "called on Renko", "called on Tuesday for calm". */
const A_DAY_OBJECT = String.raw` (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day (?:(?:his|her)(?: \p{Lu}\p{L}+)? counterpart|President|Prime Minister|Chancellor|Premier|King)\b`;

/** In order of precedence: at one place the first that fits counts. */
const patterns: readonly [kind: CallCue['kind'], form: CallCue['form'], source: string][] = [
  // The number of a footnote may stand right behind the title of a record.
  ['call', 'noun', String.raw`${MEDIUM}[ -]?${TALK}s?(?!\p{L})`],
  // "MEMORANDUM OF TELEPHONE CONVERSATION", "Telcon with President Renko"
  ['call', 'noun', String.raw`\b(?:TELE)?PHONE (?:CALL|CONVERSATION|TALK)S?\b|\b[Tt]elcons?\b`],
  ['call', 'noun', String.raw`\b[Tt]elephone records? of (?:an? |the )?(?:conversation|call)\b`],
  ['call', 'noun', String.raw`\b[Vv]ideo-?(?:conference|link)s?\b`],
  [
    'call',
    'medium',
    String.raw`\b(?:[Bb]y|[Oo]ver|[Oo]n|[Ii]n|[Vv]ia|[Tt]hrough|used?) (?:the |a )?(?:secure )?${LINE}\b`,
  ],
  [
    'call',
    'medium',
    String.raw`\b(?:[Bb]y|[Oo]ver|[Vv]ia|[Tt]hrough) (?:a )?(?:secure )?video(?: link)?\b(?![ -]?${TALK})`,
  ],
  ['call', 'medium', String.raw`\b(?:[Oo]n|[Dd]own) the line (?:with|to)\b|\b[Oo]n the horn\b`],
  ['call', 'verb', String.raw`\b(?:[Tt]elephoned|[Pp]honed)\b(?! (?:in|into)\b)`],
  // "Renko was on the line"
  [
    'call',
    'noun',
    String.raw`\b(?:[Oo]n the (?:other end of the )?(?:line|phone) was|(?:was|came) on the (?:other end of the )?line)\b`,
  ],
  ['call', 'verb', String.raw`\b[Rr]ang(?: up)?\b`],
  // "The first leader to call Lind was Renko"
  [
    'call',
    'verb',
    String.raw`\b(?:first|second|third|last|latest)(?: [\p{L}’'-]+){0,5} to (?:call|phone|telephone|ring)${OBJECT}`,
  ],
  ['call-word', 'verb', String.raw`\b[Dd]ial(?:s|led|ed)\b`],
  [
    'call-word',
    'verb',
    String.raw`\b(?:[Cc]alled|(?:[Cc]alls|[Pp]hones|[Tt]elephones|[Rr]ings)${OBJECT})\b(?! (?:for|on(?!${A_DAY_OBJECT})|off|upon|it|this|that|into|out|in|themselves|itself|himself|herself)\b)`,
  ],
  [
    'call-word',
    'noun',
    String.raw`\b[Cc]alls?\b(?! (?:for|upon|off|out|into|centre|center|sign|log|logs|sheets?|requests?|transcript service|themselves)\b)`,
  ],
  ['spoke', 'verb', String.raw`\b(?:[Ss]poke|spoken|[Tt]alked)\b`],
  // "Join the conversation": a page’s own words to its readers.
  ['spoke', 'noun', String.raw`(?<!\bJoin the )\b[Cc]onversation\b`],
  ['back', 'noun', String.raw`\b(?:[Cc]onversations|(?<!to )[Tt]alks?|[Dd]iscussions?|[Ee]xchanges?|[Dd]ialogues?)\b`],
];

const anyCue = new RegExp(patterns.map(([, , source]) => `(${source})`).join('|'), 'gu');

/** Calls that are no conversation between principals: "a press call", "a wake-up call", "missed call", and verbs: "will call". */
const OTHER_CALL =
  /(?:(?:\b(?:press|earnings|roll|wake-up|close|curtain|judgment|emergency|distress|robo|sales|cold|casting|missed|port|bird|on|will|would|to|can|could|may|might|should|must|shall|not|I|we|they|you|who)|n[’']t|[’'](?:ll|d)) )$/iu;

/** "call on Lind to …" asks; "the call on Thursday", "a call on 12 May" is dated. */
const DATE_AFTER_ON =
  /^ on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|the (?:evening|morning|afternoon|night|\d)|\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)(?!\p{Ll})/u;
const CALL_ON = /^ on\b/u;
const DETERMINED =
  /(?:\b(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur|[Ii]ts|first|second|third|last|latest|previous|[Ee]arlier)|[’']s?)(?: [\p{Ll}\d-]+){0,2} $/u;

/** "The phone of Lind rang": nobody yet did. */
const A_PHONE = /\bphones?(?: of [\p{L} ]{1,20}| then)? $/iu;

/** "suffers from a malady called Renko": it bears the name. */
const BEARS_NAME = /\b(?:of|from|by|with|for|to|about|is|was|has|had|in|on) an? (?:[\p{Ll}-]+ ){1,3}called$/u;

/** Partners of a call that is no conversation between leaders: "a phone call with reporters". */
const WITH_THE_PUBLIC =
  /^s? with (?:[\p{L}’'-]+ ){0,2}(?:reporters|journalists|investors|analysts|shareholders|lawmakers|legislators|governors|senators|supporters|donors|voters|viewers|listeners|staff|the press|the media|the nation|astronauts?|troops|soldiers)\b/u;

/** Whom "called" takes: a pronoun, or a name with its titles. */
const NAMED = String.raw`(?: (?:her|him|them|me|us)| (?:(?:the|his|then-|then|U\.?S\.?) )*(?:(?<![\p{L}.’'-])\p{Lu}[\p{L}.’'-]* ?|(?:president|prime|minister|chancellor|leader|of|the) ){1,8})`;
/**
 * "called her a “good neighbour”", "called Renko his friend", "called a meeting": the verb names or convenes. It telephones when
 * its object ends the clause or is followed by when, why or where.
 */
const NAMES_SOMETHING = new RegExp(
  String.raw`^${NAMED}?(?:[’']s [\p{Ll}-]+ (?:\p{Ll}+ )?)? ?(?<![\p{L}.])(?:an? (?![\p{Ll}-]+ (?:before|after|earlier|later|ago))|[“"‘'])` +
    String.raw`|^${NAMED} ?(?<![\p{L}.])(?:(?:his|her|their|its|my|our) |the (?!next|same|following|day|morning|night|evening|previous|president|prime|minister|chancellor|\p{Lu}))` +
    String.raw`|^ (?:the|his|her|their) (?:plan|proposal|idea|offer|move|decision|attack|war|vote|talks)\b`,
  'u',
);

/** What every cue has one of: most sentences have none, and the long expression need not be tried at each of their letters. */
const STEM =
  /[Cc]all|PHONE|[Tt]elcon|[Pp]hon|[Vv]ideo|[Hh]otline|[Rr][ai]ng|[Dd]ial|the line|the horn|[Ll]ong-dist|[Ss]poke|[Tt]alk|onversation|iscussion|xchange|onsultation/u;

/** Every cue between `start` and `end` of the text, in order. */
export function findCues(text: string, start: number, end: number): CallCue[] {
  const passage = text.slice(start, end);
  if (!STEM.test(passage)) return [];
  const cues: CallCue[] = [];
  anyCue.lastIndex = 0;
  for (let match = anyCue.exec(passage); match !== null; match = anyCue.exec(passage)) {
    const pattern = patterns[match.indexOf(match[0], 1) - 1];
    if (pattern === undefined) continue;
    const [kind, form] = pattern;
    const words = match[0];
    const before = passage.slice(Math.max(0, match.index - 40), match.index);
    const after = passage.slice(match.index + words.length, match.index + words.length + 120);
    // "/news/pm-call-with-renko": an address says so, and no sentence.
    if (/[-/_]$/u.test(before) && /^[-/_]/u.test(after)) continue;
    if (kind === 'call-word' && !isTelephone(form, before, after)) continue;
    if (kind !== 'spoke' && WITH_THE_PUBLIC.test(after)) continue;
    if (form === 'verb' && (A_PHONE.test(before) || BEARS_NAME.test(before + words))) continue;
    cues.push({
      start: start + match.index,
      end: start + match.index + words.length,
      kind,
      form,
      isPlural: form === 'noun' ? PLURAL.test(words) : OFTEN.test(after),
    });
  }
  return cues;
}

/** "have spoken three times", "talked to Renko twice", "spoke informally several times": of several calls. */
const OFTEN =
  /^(?: \p{Ll}+ly)?(?: (?:to|with) (?:[^.,;:“”"]|\b\p{Lu}\.){1,60}?)?,? (?:twice|(?:\d+|two|three|four|five|six|seven|several|many|a few|a number of) times|regularly|repeatedly|often|frequently)\b/u;
const PLURAL = /(?:call|conversation|discussion|exchange|dialogue|chat|conference|consultation)s$/iu;

/** Whether "call" and "called" may speak of the telephone. */
function isTelephone(form: CallCue['form'], before: string, after: string): boolean {
  if (form !== 'noun') return !NAMES_SOMETHING.test(after);
  // "call" after an auxiliary or a pronoun is a verb in another mood, and "press call" is no call between leaders.
  if (OTHER_CALL.test(before)) return false;
  return !CALL_ON.test(after) || DATE_AFTER_ON.test(after) || DETERMINED.test(before);
}
