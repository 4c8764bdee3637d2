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
  | 'thought'
  | 'human';

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
that quote noun: add note acknowledge admit/admitted claim declare boast argue allege lament proclaim
that quote: write/wrote tweet
that quote stated: announce
that quote: insist contend assert maintain concede conclude remark reply respond testify attest joke agree opine brag/bragged muse reason answer comment
that quote: point/pointed+out confirm estimate
that human quote: state
that quote stated: predict demand recall
that addressee quote noun: complain caution
that addressee quote stated: explain
that addressee order quote noun: warn
that quote stated: stress emphasize emphasise underline underscore reiterate reaffirm
that human quote: suggest report observe post
that human: indicate reveal disclose signal signal/signalled imply speculate rule recommend charge deny find/found show
that thought quote: believe
quote: think/thought
that thought human: hope fear expect suspect doubt worry
that to quote: vow pledge swear/swore threaten
that to addressee quote human: promise
told that human: assure inform remind notify
whether order quote: ask
whether quote: wonder inquire
order quote human stated: urge order
order quote human: instruct beg/begged implore advise call+on call+upon
quote: quip/quipped continue shout yell scream exclaim whisper chant cry mutter retort counter snap/snapped interject begin/began
quote: laugh sing/sang text holler bark growl gush marvel read/read chime/chimed+in shoot/shot+back fire/fired+back hit/hit+back
quote: go/went+on sum/summed+up elaborate reflect
noun human: call dub/dubbed label label/labelled brand refer/referred hail mock deride decry tout portray express voice welcome cite ridicule
noun human: pronounce deem
noun human stated: denounce dismiss describe characterize characterise
human stated: accuse blame criticize criticise condemn reject propose defend call+for
`;

/** Every form of every reporting verb, by its letters in lower case; one with a particle by both, "called for". */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = conjugateAll();

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
  return /^(?:clause|that|addressee|told|whether|to|order|quote|noun|stated|thought|human)$/u.test(word);
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
