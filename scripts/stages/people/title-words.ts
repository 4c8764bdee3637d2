/** How high an office stands, for "his counterpart": holders of one rank are each other's counterparts. */
export type Rank = 'head' | 'foreign' | 'defence' | 'voice';

/** An office or a role as texts name it. */
export interface TitleWord {
  /** What all its spellings have in common, e.g. `prime minister`. */
  key: string;
  rank: Rank;
  /** The one country that has an office of this name. */
  ownCountry?: string;
}

/** Offices that several countries have, under all their spellings. British and American spellings are one. */
const offices: readonly [key: string, rank: Rank, spellings: string][] = [
  ['president', 'head', 'President|president|Pres'],
  ['prime minister', 'head', 'Prime Minister|prime minister|PM|Premier|premier'],
  ['chancellor', 'head', 'Chancellor|chancellor'],
  ['chairman', 'head', 'Chairman|Chairwoman'],
  ['general secretary', 'head', 'General Secretary|general secretary'],
  ['king', 'head', 'King|king'],
  ['queen', 'head', 'Queen|queen'],
  ['emperor', 'head', 'Emperor|emperor'],
  ['emir', 'head', 'Emir|emir|Amir|amir'],
  ['sultan', 'head', 'Sultan|sultan'],
  ['crown prince', 'head', 'Crown Prince|crown prince'],
  ['leader', 'head', 'Leader|leader'],
  ['secretary of state', 'foreign', 'Secretary of State|secretary of state|Sec'],
  [
    'foreign minister',
    'foreign',
    'Foreign Minister|foreign minister|Minister of Foreign Affairs|Foreign Secretary|foreign secretary',
  ],
  [
    'defence minister',
    'defence',
    'Defence Minister|Defense Minister|defence minister|defense minister|Secretary of Defense|Defence Secretary|Defense Secretary|Minister of Defence|Minister of Defense',
  ],
];

/** Roles that a text gives a name once and then uses for it. */
const roles =
  'aide|adviser|advisor|spokesman|spokeswoman|spokesperson|press secretary|ambassador|envoy|diplomat|minister|expert|analyst|' +
  'official|lawmaker|senator|congressman|congresswoman|governor|mayor|professor|researcher|historian|economist|lawyer|attorney|' +
  'prosecutor|judge|general|admiral|commander|director|candidate|nominee|Democrat|Republican|lieutenant|sheriff|coach';

/** Names of an office that a single country has; elsewhere in a text the same office may bear its common name. */
const ownOffices: readonly [spelling: string, word: TitleWord][] = [
  ['Taoiseach', { key: 'prime minister', rank: 'head', ownCountry: 'IE' }],
  ['POTUS', { key: 'president', rank: 'head', ownCountry: 'US' }],
  ['Potus', { key: 'president', rank: 'head', ownCountry: 'US' }],
];

/** Every title by its spelling. */
export const titleWords: ReadonlyMap<string, TitleWord> = new Map<string, TitleWord>([
  ...offices.flatMap(([key, rank, spellings]) =>
    spellings.split('|').map((spelling): [string, TitleWord] => [spelling, { key, rank }]),
  ),
  ...ownOffices,
  ...roles
    .split('|')
    .map((spelling): [string, TitleWord] => [
      spelling,
      { key: spelling === 'advisor' ? 'adviser' : spelling, rank: 'voice' },
    ]),
]);

/** The spellings of the offices that stand for a state or government: "Prime Minister", "chancellor". */
export const headTitles: readonly string[] = [
  ...offices.flatMap(([, rank, spellings]) => (rank === 'head' ? spellings.split('|') : [])),
  ...ownOffices.map(([spelling]) => spelling),
];

/** Words before a title that say its holder holds it no more, or not yet. */
export const notInOffice: ReadonlySet<string> = new Set(
  'former Former ex late previous outgoing incoming next future then onetime one-time first aspiring acting-'.split(
    ' ',
  ),
);

/** Words before a title that make another, lesser title of it. */
export const lesser: ReadonlySet<string> = new Set(
  'vice Vice deputy Deputy assistant Assistant under Under associate Associate junior first-deputy'.split(' '),
);

/** Capitalised words that stand before a surname without being the given name of somebody else. */
export const honorifics: ReadonlySet<string> = new Set(
  (
    'President Presidents Pres Prime Minister Ministers Premier Chancellor Chancellors Mr Mrs Ms Miss Messrs Dr Sir Lord Lady Dame ' +
    'King Queen Prince Princess Amir Emir Sheikh Sheik Sultan Emperor Chairman Chairwoman Chair Secretary Senator Sen Sens Rep Reps ' +
    'Representative Congressman Congresswoman Governor Gov Mayor Judge Justice General Gen Colonel Col Captain Capt Major Maj ' +
    'Lieutenant Lt Sgt Sergeant Admiral Adm Marshal Leader Leaders Speaker Ambassador Amb Envoy Attorney Director Professor Prof ' +
    'Comrade Candidate Nominee Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour Labor Tory ' +
    'Liberal Pope Father Rev Reverend Archbishop Bishop Vice Deputy Spokesman Spokeswoman Spokesperson Adviser Advisor Aide Chief ' +
    'Commander Commissioner Coach Counselor Counsellor Taoiseach Tsar Dictator Team Ex Then Former Incumbent'
  ).split(' '),
);

/** Words after a surname that make it the name of something or somebody else. */
export const namesakes: ReadonlySet<string> = new Set(
  (
    'Tower Towers Organization Organisation Foundation University College School Hotel Hotels International Administration Campaign ' +
    'Doctrine Street Avenue Road County Library Center Centre Institute House Airport Group Holdings Inc Corp Company Jr Sr II III IV ' +
    'administration administrations campaign team transition government cabinet family organization organisation foundation ' +
    'supporter supporters voter voters backers loyalists fans era presidency premiership'
  ).split(' '),
);

/** Words that open a sentence with a capital and are no names. */
export const openers: ReadonlySet<string> = new Set(
  (
    'A About According After Again Against All Also Although Amid Among An And Another As At Because Before Behind Both But By Can ' +
    'Could Despite Did Do Does Even Every Few Finally First For From Had Has Have He Her Here His How However I If In Instead Into ' +
    'Is It Its Just Last Later Like Meanwhile More Most Much My Near Neither Never Nor Not Now Of Often On Once Only Or Our Over ' +
    'Perhaps Put Said Says Second Should Since So Some Soon Still Such Than That The Then There These They This Those Though Through ' +
    'Thus To Today Together Tomorrow Tonight Too Toward Towards Under Unless Unlike Until Upon Was Were What When Where Whether ' +
    'Which While Who Why Will With Within Without Would Yes Yesterday Yet You Your Ask Asked Told Tell Critics Did Vote Watch ' +
    'See Is Are Why Let Dear'
  ).split(' '),
);
