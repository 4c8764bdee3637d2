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
 * - `stated`: a noun phrase: "stressed the need for talks"
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
that quote noun: add note announce acknowledge admit/admitted claim declare write/wrote tweet boast argue allege lament proclaim
that quote: insist contend assert maintain concede conclude remark reply respond testify attest joke recall agree opine brag/bragged muse reason answer comment
that quote: point/pointed+out predict state confirm estimate demand
that addressee quote noun: explain complain caution
that addressee order quote noun: warn
that quote stated: stress emphasize emphasise underline underscore reiterate reaffirm
that human noun quote: suggest report observe post
that human: indicate reveal disclose signal signal/signalled imply speculate rule recommend charge deny
that thought quote: believe
clause thought quote: think/thought
that thought human: hope fear expect feel/felt suspect doubt worry assume
that to quote: vow pledge swear/swore threaten
that to addressee quote human: promise
told that human: assure inform remind notify
whether order quote: ask
whether quote: wonder inquire
order quote human: urge order instruct beg/begged implore advise
quote: quip/quipped continue shout yell scream exclaim whisper chant cry mutter retort counter snap/snapped interject begin/began
quote: laugh sing/sang text holler bark growl gush marvel read/read chime/chimed+in shoot/shot+back fire/fired+back hit/hit+back
quote: go/went+on sum/summed+up elaborate reflect
noun human: call describe dub/dubbed label label/labelled brand characterize characterise refer/referred dismiss denounce condemn criticize criticise
noun human: slam/slammed blast praise hail mock deride accuse blame decry tout portray express voice reject welcome cite ridicule
noun human: chide scold bemoan invoke apologize apologise pronounce deem paint depict compare rip/ripped bash attack assail berate
`;

/** Every form of every reporting verb, by its letters in lower case. */
export const reportingVerbs: ReadonlyMap<string, ReportingVerb> = conjugateAll();

function conjugateAll(): Map<string, ReportingVerb> {
  const forms = new Map<string, ReportingVerb>();
  for (const line of verbsByFrames.trim().split('\n')) {
    const [frames = '', verbs = ''] = line.split(': ');
    for (const verb of verbs.split(' ')) {
      const [stem = '', particle = null] = verb.split('+');
      const [lemma = '', past = regularPast(lemma)] = stem.split('/');
      const common = { lemma, particle, frames: new Set(frames.split(' ').filter(isFrame)) };
      const doubled = past === `${lemma}${lemma.at(-1) ?? ''}ed`;
      forms.set(lemma, { ...common, form: 'base' });
      forms.set(thirdPerson(lemma), { ...common, form: 's' });
      forms.set(participle(lemma, doubled), { ...common, form: 'ing' });
      forms.set(past, { ...common, form: 'past' });
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
