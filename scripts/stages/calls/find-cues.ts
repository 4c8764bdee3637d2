/** Words that speak of a call. UTF-16 offsets. */
export interface CallCue {
  start: number;
  end: number;
  /**
   * `call`: the words themselves say that it was a telephone or video call ("phone call", "by telephone", "rang");
   * `call-word`: "call" alone, a call when people of two sides belong to it;
   * `spoke`: "spoke with", a call only in a text about a call;
   * `back`: "the conversation", which points back to a call already told of.
   */
  kind: 'call' | 'call-word' | 'spoke' | 'back';
  form: 'noun' | 'verb';
  /** Of several or in general: "their phone conversations", "calls with". */
  isPlural: boolean;
}

const MEDIUM = String.raw`(?:(?:tele)?phone|telephonic|(?:secure )?video|hotline)`;
const TALK = String.raw`(?:call|conversation|talk|discussion|exchange|chat|conference|consultation)`;

/** In order of precedence: at one place the first that fits counts. */
const patterns: { kind: CallCue['kind']; form: CallCue['form']; source: string }[] = [
  { kind: 'call', form: 'noun', source: String.raw`${MEDIUM}[ -]?${TALK}s?\b` },
  { kind: 'call', form: 'noun', source: String.raw`\bvideo(?:conference|link)s?\b` },
  {
    kind: 'call',
    form: 'verb',
    source: String.raw`\b(?:by|over|on|via|through) (?:the |a )?(?:secure )?(?:tele)?phone(?: line)?\b`,
  },
  { kind: 'call', form: 'verb', source: String.raw`\b(?:by|over|via|through) (?:a )?(?:secure )?video(?: link)?\b` },
  { kind: 'call', form: 'verb', source: String.raw`\b(?:tele)?phoned\b` },
  { kind: 'call', form: 'verb', source: String.raw`\brang(?: up)?\b` },
  {
    kind: 'call-word',
    form: 'verb',
    source: String.raw`\bcalled\b(?! (?:for|on|off|upon|it|this|that|into|out|in|themselves|itself|himself)\b)`,
  },
  {
    kind: 'call-word',
    form: 'noun',
    source: String.raw`\b[Cc]alls?\b(?! (?:for|on|upon|off|out|into|centre|center|sign|log|logs|transcript service|themselves)\b)`,
  },
  { kind: 'spoke', form: 'verb', source: String.raw`\b(?:spoke|spoken|talked)\b` },
  {
    kind: 'back',
    form: 'noun',
    source: String.raw`\b(?:[Cc]onversations?|[Tt]alks?|[Dd]iscussions?|[Ee]xchanges?|[Dd]ialogues?)\b`,
  },
];

const anyCue = new RegExp(patterns.map(({ source }, index) => `(?<k${index}>${source})`).join('|'), 'giu');

/** Calls that are no conversation between principals: "a press call", "a wake-up call", "close call". */
const OTHER_CALL =
  /(?:(?:\b(?:press|conference|earnings|roll|wake-up|close|curtain|judgment|emergency|distress|robo|sales|cold|casting|port|bird|on|will|would|to|can|could|may|might|should|must|shall|not|I|we|they|you|who)|n[’']t|[’'](?:ll|d)) )$/iu;

/** Every cue between `start` and `end` of the text, in order. */
export function findCues(text: string, start: number, end: number): CallCue[] {
  const cues: CallCue[] = [];
  const passage = text.slice(start, end);
  for (const match of passage.matchAll(anyCue)) {
    const index = patterns.findIndex((_, at) => match.groups?.[`k${at}`] !== undefined);
    const pattern = patterns[index];
    if (pattern === undefined) continue;
    const { kind, form } = pattern;
    const words = match[0];
    // "call" after an auxiliary or a pronoun is a verb in another mood, and "press call" is no call between leaders.
    if (
      kind === 'call-word' &&
      form === 'noun' &&
      OTHER_CALL.test(passage.slice(Math.max(0, match.index - 14), match.index))
    )
      continue;
    cues.push({
      start: start + match.index,
      end: start + match.index + words.length,
      kind,
      form,
      isPlural:
        form === 'noun' &&
        /(?:call|conversation|discussion|exchange|dialogue|chat|conference|consultation)s$/iu.test(words),
    });
  }
  return cues;
}
