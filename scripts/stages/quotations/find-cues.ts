import { findSubject, readVerbGroup } from './find-subject.ts';
import { readNounPhraseLeft, readNounPhraseRight, type NounPhrase } from './noun-phrase.ts';
import { readComplement, skipOccasion, type Complement } from './read-complement.ts';
import { reportingVerbs, type ReportingVerb } from './reporting-verbs.ts';
import { isCapitalised, isPossessive, type Token } from './tokenise.ts';
import { adverbs, clausePronouns, conjunctions, determiners, finiteVerbs, prepositions, reportNouns } from './word-lists.ts';

/** Words that report: a verb with its speaker, or "according to". Token indexes; `end` exclusive. */
export interface Cue {
  /** The first token of speaker and verb together. */
  start: number;
  /** The token after the cue's last. */
  end: number;
  /** The first token of the reporting words themselves. */
  verb: number;
  /** `subject`: a speaker and a verb; `bare`: a verb whose speaker stands in an earlier clause ("and added that", ", saying that"); `accord`: "according to". */
  kind: 'subject' | 'bare' | 'accord';
  speaker: NounPhrase | null;
  /** Whether the speaker follows the verb: "said Lind". */
  inverted: boolean;
  /** Whether "as" makes it a remark on the words around it: "as Lind said,". */
  asRemark: boolean;
  complement: Complement;
  lemma: string;
  isParticiple: boolean;
  /** Whether it is a noun: "Lind's claim that". */
  isNoun: boolean;
  /** False for "would not say that", "might claim that": the words were not spoken. */
  isFact: boolean;
  /** Whether it may stand after or between the words it reports: "…, Lind said". */
  canFollow: boolean;
}

/** Every cue of a sentence, in order. */
export function findCues(tokens: readonly Token[]): Cue[] {
  const cues: Cue[] = [];
  let floor = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const cue = token.lower === 'according' ? readAccord(tokens, at) : (readNoun(tokens, at) ?? readVerb(tokens, at, floor));
    if (cue === null) continue;
    cues.push(cue);
    // "said Lind, who added": the speaker may be the subject of what follows.
    floor = cue.inverted ? (cue.speaker?.start ?? cue.end) : Math.max(floor, at + 1);
    at = Math.max(at, cue.inverted || cue.kind === 'accord' ? cue.end - 1 : at);
  }
  return cues.map((cue, at) => giveMarksBack(tokens, cue, cues[at + 1]));
}

/** "It is over, the Courier reported “We are done,” Lind said": the words in marks are those of the cue after them. */
function giveMarksBack(tokens: readonly Token[], cue: Cue, next: Cue | undefined): Cue {
  const { kind, start } = cue.complement;
  const quote = tokens[start];
  if (kind !== 'quote' || next?.start !== start + 1 || next.kind !== 'subject' || next.complement.kind !== 'none') return cue;
  if (tokens[cue.start - 1]?.kind !== 'comma' || !endsClause(tokens, cue.start - 2) || !quote?.text.endsWith(',')) return cue;
  return { ...cue, end: start, canFollow: true, complement: { ...cue.complement, kind: 'none', start, cueEnd: start } };
}

function readVerb(tokens: readonly Token[], at: number, floor: number): Cue | null {
  const token = tokens[at];
  const clear = readClear(tokens, at);
  const verb = clear?.verb ?? (token && reportingVerbs.get(token.lower));
  if (token === undefined || verb === undefined || (isCapitalised(token) && at > 0 && verb.form !== 'ing' && isCapitalised(tokens[at - 1]))) return null;
  let from = clear?.end ?? at + 1;
  if (verb.particle !== null) {
    if (tokens[from]?.lower !== verb.particle) return null;
    from++;
    // "went on to say": the next verb is the one.
    if (tokens[from]?.lower === 'to') return null;
  }
  const inverted = readInverted(tokens, at, from, verb);
  if (inverted !== null) return inverted;
  const complement = readComplement(tokens, from, tokens.length, verb);
  const group = readVerbGroup(tokens, at, verb.form, floor);
  const common = {
    verb: at,
    inverted: false,
    complement,
    lemma: verb.lemma,
    end: complement.cueEnd,
    isNoun: false,
    isFact: group.factual,
    canFollow: canFollow(tokens, verb, complement),
  };
  if (!group.factual) return readUnsaid(tokens, group.before, common);
  if (verb.form === 'ing' && group.before === at - 1) return readParticiple(tokens, at, complement, common);
  const speaker = findSubject(tokens, group.before, floor);
  if (speaker !== null) {
    if (/^(?:whether|if|unless)$/u.test(tokens[speaker.start - 1]?.lower ?? '')) return null;
    if (!agrees(tokens, at, verb, speaker, complement) || !accepts(tokens, verb, speaker, complement)) return null;
    const asRemark = complement.kind === 'none' && tokens[speaker.start - 1]?.lower === 'as';
    return { ...common, kind: 'subject', speaker, start: Math.min(speaker.start, at), asRemark, isParticiple: false };
  }
  return readCoordinated(tokens, group.before, verb, common);
}

type Common = Pick<Cue, 'verb' | 'inverted' | 'complement' | 'lemma' | 'end' | 'isNoun' | 'isFact' | 'canFollow'>;

/** "dismissed Lind's claim that": a noun for a report, after a verb or a preposition. */
function readNoun(tokens: readonly Token[], at: number): Cue | null {
  if (!reportNouns.has(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower !== 'that' || tokens[at + 2]?.kind !== 'word') return null;
  for (let owner = at - 1; owner >= Math.max(1, at - 3); owner--) {
    const token = tokens[owner];
    if (token?.kind !== 'word') return null;
    const pronoun = /^(?:his|her|their)$/u.test(token.lower);
    if (!pronoun && !isPossessive(token)) continue;
    const speaker = pronoun ? { start: owner, end: owner, head: owner, human: true, relative: false } : readNounPhraseLeft(tokens, owner, 0);
    const before = speaker === null ? undefined : tokens[speaker.start - 1];
    if (speaker === null || before?.kind !== 'word' || conjunctions.has(before.lower)) return null;
    const complement: Complement = { kind: 'clause', start: at + 2, cueEnd: at + 1, addressee: null, marked: true };
    return { start: speaker.start, end: at + 1, verb: at, kind: 'subject', speaker, inverted: false, asRemark: false, complement, lemma: 'claim', isParticiple: false, isNoun: true, isFact: true, canFollow: false };
  }
  return null;
}

/** "made (it) clear that". */
function readClear(tokens: readonly Token[], at: number): { verb: ReportingVerb; end: number } | null {
  const form = { made: 'past', makes: 's', making: 'ing', make: 'base' } as const;
  const word = tokens[at]?.lower ?? '';
  if (word !== 'made' && word !== 'makes' && word !== 'making' && word !== 'make') return null;
  const clear = tokens[at + 1]?.lower === 'it' ? at + 2 : at + 1;
  if (tokens[clear]?.lower !== 'clear' || !/^(?:that|to)$/u.test(tokens[clear + 1]?.lower ?? '')) return null;
  return { verb: { lemma: 'make clear', form: form[word], frames: new Set(['that', 'human']), particle: null }, end: clear + 1 };
}

/** "but would not say whether": a clause that reports nothing, so that nothing in it is read. */
function readUnsaid(tokens: readonly Token[], before: number, common: Common): Cue | null {
  const { kind } = common.complement;
  if (kind !== 'clause' && kind !== 'infinitive') return null;
  let start = common.verb;
  for (let at = common.verb - 1; at >= Math.max(0, before - 2); at--) if (/^(?:and|but)$/u.test(tokens[at]?.lower ?? '')) start = at;
  return { ...common, kind: 'bare', speaker: null, start, asRemark: false, isParticiple: false };
}

/** ", adding that", "a statement saying": the speaker is the sentence's. */
function readParticiple(tokens: readonly Token[], at: number, complement: Complement, common: Common): Cue | null {
  if (complement.kind === 'none') return null;
  const before = tokens[at - 1];
  const opens = before === undefined || before.kind === 'comma' || before.kind === 'quote' || before.kind === 'dash';
  const byMeans = before?.lower === 'by' || before?.lower === 'while' || before?.lower === 'before' || before?.lower === 'in';
  const saying = (common.lemma === 'say' || (complement.marked && complement.kind === 'clause')) && before?.kind === 'word' && !determiners.has(before.lower) && !prepositions.has(before.lower) && !finiteVerbs.has(before.lower);
  if (!opens && !byMeans && !saying) return null;
  if (complement.kind === 'noun' && !hasQuote(tokens, complement.start)) return null;
  return { ...common, kind: 'bare', speaker: null, start: at, asRemark: false, isParticiple: true };
}

/** "and added that", "but said": the speaker is that of the verb before. */
function readCoordinated(tokens: readonly Token[], before: number, verb: ReportingVerb, common: Common): Cue | null {
  const conjunction = tokens[before];
  if (verb.form === 'base' || verb.form === 'ing' || common.complement.kind === 'none') return null;
  if (!/^(?:and|but|then|or)$/u.test(conjunction?.lower ?? '') && conjunction?.kind !== 'comma') return null;
  if (conjunction?.kind === 'comma' && tokens[before - 1]?.kind !== 'word' && tokens[before - 1]?.kind !== 'quote') return null;
  return { ...common, kind: 'bare', speaker: null, start: before, asRemark: false, isParticiple: false };
}

/** “…,” said Lind: verb before speaker, after words in marks or a clause and a comma. */
function readInverted(tokens: readonly Token[], at: number, from: number, verb: ReportingVerb): Cue | null {
  if (verb.form === 'ing' || verb.form === 'base' || verb.particle !== null || !(verb.frames.has('quote') || verb.frames.has('clause'))) return null;
  const before = tokens[at - 1];
  const adverb = before?.kind === 'word' && /^(?:also|then|later|as)$/u.test(before.lower) ? 1 : 0;
  const edge = tokens[at - 1 - adverb];
  if (edge?.kind !== 'quote' && edge?.kind !== 'comma' && edge?.kind !== 'dash') return null;
  const speaker = readNounPhraseRight(tokens, from, tokens.length);
  if (speaker === null || !speaker.human) return null;
  const first = tokens[speaker.start];
  if (edge.kind !== 'quote' && tokens[at - 2 - adverb]?.kind !== 'quote' && !isCapitalised(first) && !determiners.has(first?.lower ?? '') && speaker.end > speaker.start) return null;
  const next = tokens[speaker.end + 1];
  if (next?.kind === 'word' && (finiteVerbs.has(next.lower) || /ed$/u.test(next.lower) || reportingVerbs.get(next.lower)?.form === 'past')) return null;
  if (edge.kind !== 'quote' && tokens[at - 2 - adverb]?.kind !== 'quote') {
    if (verb.lemma === 'tell' || !endsClause(tokens, at - 2 - adverb)) return null;
    if (readComplement(tokens, from, tokens.length, verb).kind !== 'none') return null;
  }
  let end = speaker.end + 1;
  for (let step = 0; step < 4; step++) end = skipOccasion(tokens, end, tokens.length);
  const complement: Complement = { kind: 'none', start: end, cueEnd: end, addressee: null, marked: false };
  return { verb: at, inverted: true, complement, lemma: verb.lemma, start: at - adverb, end, kind: 'subject', speaker, asRemark: before?.lower === 'as', isParticiple: false, isNoun: false, isFact: true, canFollow: true };
}

function readAccord(tokens: readonly Token[], at: number): Cue | null {
  if (tokens[at + 1]?.lower !== 'to') return null;
  const speaker = readNounPhraseRight(tokens, at + 2, tokens.length);
  if (speaker === null) {
    const pronoun = tokens[at + 2];
    if (!/^(?:him|her|them)$/u.test(pronoun?.lower ?? '')) return null;
  }
  const phrase = speaker ?? { start: at + 2, end: at + 2, head: at + 2, human: true, relative: false };
  // The whole source up to the comma: "a statement released by her office on Monday".
  let end = phrase.end + 1;
  while (end < tokens.length && tokens[end]?.kind === 'word' && !/^(?:that|and|but|while|which|who)$/u.test(tokens[end]?.lower ?? '') && !clausePronouns.has(tokens[end]?.lower ?? '')) end++;
  const complement: Complement = { kind: 'none', start: end, cueEnd: end, addressee: null, marked: false };
  return { start: at, end, verb: at, kind: 'accord', speaker: phrase, inverted: true, asRemark: false, complement, lemma: 'according to', isParticiple: false, isNoun: false, isFact: true, canFollow: true };
}

/** "…, Lind said", "…, Lind said of the deal": a verb of speech with no object of its own. */
function canFollow(tokens: readonly Token[], { frames }: ReportingVerb, { kind, cueEnd }: Complement): boolean {
  if (kind !== 'none' || !frames.has('quote') || !(frames.has('clause') || frames.has('that') || frames.has('told'))) return kind === 'quote';
  const next = tokens[cueEnd];
  return next?.kind !== 'word' || prepositions.has(next.lower) || conjunctions.has(next.lower) || adverbs.has(next.lower);
}

/** Whether the form of the verb goes with the subject: "officials say", not "the state report". */
function agrees(tokens: readonly Token[], at: number, { form, frames }: ReportingVerb, speaker: NounPhrase, { kind, marked }: Complement): boolean {
  const head = tokens[speaker.head];
  if (head === undefined) return false;
  if (form === 's' && !speaker.human) return false;
  if (form === 's') return !isPossessive(tokens[at - 1]) && !determiners.has(tokens[at - 1]?.lower ?? '') && (kind !== 'none' || frames.has('clause'));
  if (form !== 'base') return !isPossessive(tokens[at - 1]);
  if (/^(?:i|we|they|you|people|police|men|women|who|many|some|others|most|both)$/u.test(head.lower)) return true;
  if (!/s$/u.test(head.lower) || isPossessive(head)) return false;
  return frames.has('clause') || (frames.has('that') && (marked || kind === 'clause')) || kind === 'quote';
}

/** Whether this speaker can do what the verb says. */
function accepts(tokens: readonly Token[], { frames, lemma }: ReportingVerb, speaker: NounPhrase, complement: Complement): boolean {
  const head = tokens[speaker.head]?.lower ?? '';
  if (frames.has('thought') && (/^(?:i|we|you)$/u.test(head) || !speaker.human)) return false;
  if ((frames.has('human') || complement.kind === 'noun') && !speaker.human) return false;
  if (/^(?:you|it)$/u.test(head) && complement.kind !== 'quote' && !(head === 'it' && complement.marked)) return false;
  if (complement.kind === 'noun' && !complement.marked && !hasQuote(tokens, complement.start)) return false;
  if (lemma === 'read' || lemma === 'go' || lemma === 'begin') return complement.kind === 'quote' || tokens[speaker.start - 1]?.kind === 'quote';
  return true;
}

function hasQuote(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === 'quote') return true;
    if (token?.kind === 'semicolon' || token?.kind === 'stop') return false;
  }
  return false;
}

function endsClause(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= Math.max(0, last - 40); at--) {
    const token = tokens[at];
    if (token?.kind === 'word' && (finiteVerbs.has(token.lower) || /ed$/u.test(token.lower))) return true;
  }
  return false;
}
