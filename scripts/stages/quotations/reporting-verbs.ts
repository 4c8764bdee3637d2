import type { Token } from './tokenise.ts';

/**
 * What a reporting verb takes.
 * - `clause`: a reported clause, with "that" or without: "said (that) it was over"
 * - `that`: a reported clause after "that", or where a pronoun or a verb further on shows one: "announced (that) she would go"
 * - `addressee`: words for who is told may stand before the clause: "warned Lind that"
 * - `told`: they must: "told reporters that"
 * - `whether`: a question: "asked whether"
 * - `to`: an infinitive: "vowed to go"
 * - `order`: an addressee and an infinitive: "urged Lind to go"
 * - `quote`: words in quotation marks
 * - `noun`: a noun phrase, when it holds words in quotation marks: "called it “a start”"
 * - `stated`: a noun phrase: "stressed the need for talks", "condemned the attack"
 * - `thought`: it tells of a thought, which the narrator's own "I think" and "we hope" do not report
 * - `aim`: an infinitive, which tells of a wish or a will: "hopes to go"
 * - `stance`: it tells what somebody thinks, wants or is for, and not that he said so
 * - `human`: it has other senses, so that its subject must be somebody who can speak: "the data suggest" is none
 */
export type Frame =
  | 'clause'
  | 'that'
  | 'addressee'
  | 'told'
  | 'whether'
  | 'to'
  | 'order'
  | 'quote'
  | 'noun'
  | 'stated'
  | 'aim'
  | 'stance'
  | 'thought'
  | 'as'
  | 'human'
  | 'finding'
  | 'held'
  | 'naming';

/** How a verb stands in a text. */
export type Form = 'base' | 's' | 'past' | 'ing';

/** A form of a reporting verb. */
export interface ReportingVerb {
  lemma: string;
  form: Form;
  frames: ReadonlySet<Frame>;
  /** A word that must follow it: "out" of "pointed out"; null for none. */
  particle: string | null;
}

/** Frames, then their verbs; `/` gives the past where it is irregular or doubles its last letter, `+` the particle. */
const verbsByFrames = `
clause quote noun: say/said
told that order quote: tell/told
that quote noun stated: acknowledge
that to quote noun: claim
that quote noun: add note admit/admitted declare boast argue allege proclaim
that quote noun stated: lament bemoan
that quote: write/wrote tweet
that quote stated: announce
that quote: insist contend assert maintain concede conclude remark reply respond testify attest joke opine brag/bragged muse reason answer comment
that quote: point/pointed+out confirm estimate
that human quote: state
that quote stated: predict demand recall
that addressee quote noun: complain caution
that addressee quote stated: explain
that addressee order quote noun: warn
that quote stated: stress emphasize emphasise underline underscore reiterate reaffirm affirm
that human quote stated: suggest
that human quote: report observe post
that human finding: find/found show indicate reveal
that human: disclose signal signal/signalled imply speculate rule recommend charge
that human stated: deny
that thought quote: believe
that thought human: fear suspect doubt worry
that thought aim human: hope expect
that to quote: vow pledge swear/swore threaten
that to addressee quote human: promise
told that human: assure inform remind notify
whether order quote: ask
whether quote: wonder inquire
order quote human stated: urge order
order human: encourage exhort
order quote human: instruct beg/begged implore advise call+on call+upon
quote: quip/quipped continue shout yell scream exclaim whisper chant cry mutter retort counter snap/snapped interject begin/began
quote: laugh sing/sang text holler bark growl gush marvel read/read chime/chimed+in shoot/shot+back fire/fired+back hit/hit+back
quote: go/went+on sum/summed+up elaborate reflect
noun naming human: call dub/dubbed label label/labelled brand deem pronounce
noun as human stated: cite
noun as human: refer/referred hail herald mock deride decry tout portray welcome ridicule
noun human held: express voice
noun as human stated: denounce dismiss describe characterize characterise
that aim quote: agree
stance aim human: refuse decline intend aim choose/chose wish
stance aim human stated: plan/planned
stance aim human stated: want prefer seek/sought favor favour
stance aim human: offer
stance that whether thought human: think/thought know/knew realize realise understand/understood feel/felt assume anticipate imagine guess figure learn remember wonder recognize recognise forecast project determine
stance that whether aim thought human: decide
stance human stated: support oppose back endorse consider highlight echo compare liken
stance human as stated: mock attack slam/slammed blast applaud tout portray decry assail ridicule hail
stance human whether stated: question
stance human stated: mention talk+about speak/spoke+about reference thank chide credit embrace commend disavow lambast rebuke
stance human as stated: praise
stance human as: see/saw view regard perceive depict cast/cast frame paint treat interpret
stance whether human stated: point+to complain+about complain+of argue+for argue+against push+for press+for worry+about ask+about ask+for apologize+for boast+about brag/bragged+about joke+about insist+on disagree+with object+to comment+on hint+at allude+to plead+for warn+of warn+about warn+against agree+with agree+on agree+to believe+in refer/referred+to vouch+for advocate+for rail+against
human that stated: propose
human stated: accuse blame criticize criticise condemn reject defend call+for
`;

/** Every form of every reporting verb, by its letters in lower case; one with a particle by both, "called for". */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = conjugateAll();

/** Adjectives that tell of a stance, with what they take: "confident that", "ready to". */
export const stanceAdjectives: ReadonlyMap<string, ReportingVerb> = new Map(
  'confident sure unsure certain uncertain convinced adamant hopeful optimistic pessimistic worried concerned afraid fearful glad happy unhappy proud skeptical sceptical doubtful aware unaware eager ready willing reluctant unwilling prepared keen determined inclined committed open grateful disappointed frustrated surprised angry upset furious pleased thrilled excited ashamed sorry supportive critical dismissive wary opposed'
    .split(' ')
    .map((lemma) => [
      lemma,
      { lemma, form: 'ing', frames: new Set<Frame>(['stance', 'that', 'whether', 'aim', 'human']), particle: null },
    ]),
);

/** The verb at token `at`, "called for" before "called"; undefined when none stands there. */
export function verbAt(tokens: readonly Token[], at: number): ReportingVerb | undefined {
  const word = tokens[at]?.lower ?? '';
  return (
    (firstWords.has(word) ? reportingVerbs.get(`${word} ${tokens[at + 1]?.lower ?? ''}`) : undefined) ??
    reportingVerbs.get(word)
  );
}

/** The words that a particle may follow. */
const firstWords = new Set(
  [...reportingVerbs].filter(([, { particle }]) => particle !== null).map(([form]) => form.split(' ')[0]),
);

function conjugateAll(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const line of verbsByFrames.trim().split('\n')) {
    const [frames = '', verbs = ''] = line.split(': ');
    for (const verb of verbs.split(' ')) {
      const [stem = '', particle = null] = verb.split('+');
      const [lemma = '', past = regularPast(lemma)] = stem.split('/');
      const common = { lemma, particle, frames: new Set(frames.split(' ').filter(isFrame)) };
      const doubled = past === `${lemma}${lemma.at(-1) ?? ''}ed`;
      const after = particle === null ? '' : ` ${particle}`;
      forms.set(`${lemma}${after}`, { ...common, form: 'base' });
      forms.set(`${thirdPerson(lemma)}${after}`, { ...common, form: 's' });
      forms.set(`${participle(lemma, doubled)}${after}`, { ...common, form: 'ing' });
      forms.set(`${past}${after}`, { ...common, form: 'past' });
    }
  }
  return forms;
}

function isFrame(word: string): word is Frame {
  return /^(?:clause|that|addressee|told|whether|to|order|quote|noun|stated|aim|as|finding|held|naming|stance|thought|human)$/u.test(
    word,
  );
}

function regularPast(lemma: string): string {
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return lemma.endsWith('e') ? `${lemma}d` : `${lemma}ed`;
}

function thirdPerson(lemma: string): string {
  if (/(?:s|sh|ch|x|go)$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

function participle(lemma: string, doubled: boolean): string {
  if (doubled) return `${lemma}${lemma.at(-1) ?? ''}ing`;
  if (lemma === 'begin') return 'beginning';
  return lemma.endsWith('e') && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${lemma}ing`;
}
