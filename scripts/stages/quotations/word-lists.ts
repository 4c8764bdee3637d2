function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}

/** Forms of "be". */
export const beForms = words(
  `is are was were be been being am isn't aren't wasn't weren't isn’t aren’t wasn’t weren’t`,
);

/** Verbs before a verb that leave it a statement of fact: "has said", "did say". */
export const factualAuxiliaries = words('has have had will did does do');

/** Verbs before a verb that make it a possibility: "might say" reports nothing. */
export const modals = words('would could should may might must can shall ought');

/** Words that show a finite verb: auxiliaries, modals, and forms that are nothing but verbs. */
export const finiteVerbs = words(`
  is are was were am has have had do does did will would can could shall should may might must
  isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't mustn't
  isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t mustn’t cannot
  went came took made got gave became began left kept met ran said told knew saw held lost won spoke wrote led sent felt brought
  bought sold paid put heard meant found stood understood fell rose grew drew broke chose drove threw wore fought taught sought
  caught built spent thought got gotten shook rode sat sang tore woke drank ate flew hid lent rang sank slid stuck struck swept swung
  wept bent blew bred clung crept dealt dug fed fled flung forgot froze hung knelt leapt shone shrank slept sped spun spat stole stung
  strode strove swam bore beat became overcame withdrew arose awoke befell forgave misled mistook undertook upheld overheard needs wants seems appears remains means includes makes takes gives goes comes gets has
  plans hopes believes knows thinks expects supports opposes faces shows continues deserves belongs depends requires represents
`);

/** Words that deny the verb after them. */
export const negations = words(`
  not never neither nor hardly hasn't haven't hadn't didn't doesn't don't won't isn't aren't wasn't weren't cannot can't
  hasn’t haven’t hadn’t didn’t doesn’t don’t won’t isn’t aren’t wasn’t weren’t can’t
`);

/** Adverbs that stand between a speaker and the verb; those in "-ly" besides. */
export const adverbs = words(`
  also then later now still again already earlier once further first even both all each himself herself themselves itself just
  too often always soon since thus therefore however instead meanwhile long ago twice afterward afterwards nonetheless nevertheless
  once ever here there too so rather simply
`);

/** Determiners. */
export const determiners = words(`
  a an the this that these those his her their its our my your some any every no each both several many few most all another other
  one two three four five six seven eight nine ten dozens hundreds thousands
`);

/** "one of the sources", "some on the left", "60 percent", "one in five". */
export const quantifiers = words(`
  one some many several two three four five six seven eight nine ten most both all each none others another dozens hundreds thousands
  half majority majorities third two-thirds quarter three-quarters percent few more
`);

/** Pronouns that can be the subject of a report. */
export const subjectPronouns = words(
  'he she they i we it you who everyone somebody someone nobody others many some most both',
);

/** Pronouns that open a clause. */
export const clausePronouns =
  words(`he she they i we it you there this these those nobody everyone everybody no-one anyone
  he's she's it's they're we're i'm you're that's there's i've we've they've i'll we'll they'll he'll she'll you'll it'll there'll he'd she'd they'd we'd
  he’s she’s it’s they’re we’re i’m you’re that’s there’s i’ve we’ve they’ve i’ll we’ll they’ll he’ll she’ll you’ll it’ll there’ll he’d she’d they’d we’d`);

/** Pronouns of those who are told. */
export const objectPronouns = words('him her them me us you');

/** Conjunctions that open a further clause. */
export const conjunctions = words(
  'and but or nor yet while whereas though although because if unless until when whenever where as since that than after before what how why whether whom whose',
);

/** Prepositions. */
export const prepositions = words(`
  in on at during after before through via by with over since to from of for about against among amid around across behind below
  beneath beside between beyond despite down inside into like near off onto out outside past regarding than throughout till
  toward towards under underneath unlike until up upon versus within without following
`);

/** Prepositions that tie a phrase to the noun before: "a spokesman for the mayor". */
export const nounPrepositions = words('of for at from with in on to behind near inside within against');

/** Prepositions that open a time, a place or an occasion of speaking. */
export const occasionPrepositions = words(
  'in on at during after before through via by with over since from following amid to for outside inside near within while when as until about',
);

/** Times. */
export const times = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sept oct nov dec mon tue wed thu fri sat sun
  today yesterday tomorrow tonight morning afternoon evening night noon midnight day days week weeks weekend month months year years
  minute minutes hour hours moment moments time times spring summer autumn fall winter decade earlier later ago recently afterward afterwards
  monday's tuesday's wednesday's thursday's friday's saturday's sunday's
`);

/** What words are spoken or written in, at or on. */
export const occasions = words(`
  statement statements interview interviews speech speeches letter letters briefing briefings conference conferences email emails e-mail
  e-mails tweet tweets post posts call calls filing filings report reports memo memos remarks release releases hearing hearings testimony
  debate debates rally rallies address court video videos message messages meeting meetings session sessions appearance appearances note
  notes blog blogs op-ed essay affidavit complaint lawsuit text texts facebook twitter truth instagram television tv radio phone telephone
  telephonically conversation conversations summit podcast show program programme broadcast book article column editorial response reply
  series event ceremony stop visit trip tour campaign convention dinner lunch forum town-hall panel trial deposition stage camera record
  part point end time condition reporter's question questions exchange paper study announcement documents document order opinion ruling
  media cnn msnbc cnbc nbc abc cbs npr pbs c-span fox snapchat linkedin reddit telegram youtube writing private public person background
  advance turn fact reference gathering prayer service funeral vigil protest march webcast livestream newsletter press
`);

/** Nouns for those who can speak, and for what can be written. */
export const speakers = words(`
  official officials spokesman spokesmen spokeswoman spokesperson spokespeople spokespersons police authorities prosecutor prosecutors
  critic critics analyst analysts expert experts aide aides lawmaker lawmakers source sources people person man woman men women boy girl
  report reports statement statements lawsuit suit indictment complaint affidavit filing document documents study researchers scientists
  court judge judges jury agency department ministry company firm campaign team government administration party group groups organization
  organisation union unions committee council board panel commission newspaper magazine network channel letter email memo tweet post
  release article story witness witnesses victim victims resident residents neighbor neighbors neighbour neighbours mother father parents
  wife husband son daughter brother sister family families friend friends lawyer lawyers attorney attorneys advocate advocates activist
  activists opponent opponents supporter supporters voter voters candidate candidates nominee president chairman chairwoman chair leader
  leaders member members minister ministers senator senators congressman congresswoman representative governor mayor sheriff chief officer
  officers detective detectives investigator investigators inspector general colonel captain soldier soldiers commander commanders army
  military ambassador envoy diplomat diplomats adviser advisers advisor advisors secretary director directors manager managers owner
  owners executive executives boss ceo employee employees worker workers staff staffer staffers teacher teachers professor professors
  student students doctor doctors nurse nurses coach player players host moderator reporter reporters journalist journalists author
  authors writer writers editor editors historian historians economist economists economist agency agencies regulators sheriff's office
  firefighters paramedics pilot driver passenger passengers survivor survivors hospital university school district city state county
  kremlin side sides counterpart counterparts leadership delegation negotiators negotiator mediator mediators insiders insider strategist
  strategists pollster pollsters operative operatives democrats republicans democrat republican conservatives liberals progressives
  observers commentator commentators columnist columnists scholars scholar physicist biologist engineer engineers veteran veterans
  immigrants migrants refugees protesters demonstrators farmers customers shoppers fans businessman billionaire mogul tycoon actor actress
  singer star pastor priest bishop pope rabbi imam king queen prince princess defendant plaintiff plaintiffs inmate suspect gunman
  superintendent principal commissioner commissioners supervisor trustee trustees alderman councilman councilwoman treasurer auditor
  press media outlet outlets website site blog paper journal daily weekly agency wire service readout transcript memoir book survey
  pair duo couple trio crowd audience head heads camp camps side co-host coalition alliance bloc forces colleague colleagues classmate classmates roommate bio sign signs banner placard poster plaque caption headline headlines inscription contender contenders rival rivals
  ally allies delegate hopeful hopefuls premier chancellor monarch guest pundit pundits surrogate surrogates citizen evangelicals
  foundation legislature troops personnel bureau institute constituent cabinet embassy deputy incumbent nation countries
  dissident cleric pontiff public establishment polling
  summary review opinion ruling order testimony text message note poll polls records findings filings ad ads petition petitions analysis editorial surveyed
`);

/** Nouns for a text or an office whose words are those of the one it belongs to: "the Kremlin's statement". */
export const mouthpieces = words(`
  statement statements release readout letter tweet tweets post posts remarks press service office spokesman spokeswoman spokesperson
  spokespeople message report communique communiqué announcement comments transcript summary website site account channel
`);

/** People who are told, in the plural and without an article. */
export const audiences = words(`
  reporters journalists lawmakers officials supporters investigators police voters viewers jurors delegates members students people
  senators colleagues staff deputies detectives authorities congress parliament listeners readers fans residents guests attendees donors
  aides advisers investors employees workers diplomats leaders officers agents prosecutors parents families friends shareholders analysts
  teammates troops soldiers worshippers graduates everyone anyone
`);

/** Verbs in "-ing" that open the narrator's own remark after a report: ", citing two officials". */
export const narratorsParticiples = words(`
  citing quoting referring speaking appearing echoing responding alluding pointing looking gesturing standing sitting smiling laughing
  reading drawing prompting sparking raising leaving giving making using holding flanked joined surrounded according apparently
`);

/** Nouns for a report, when a clause with "that" follows: "her claim that". */
export const reportNouns = words(`
  claim claims statement statements assertion assertions belief suggestion suggestions argument arguments allegation allegations warning
  warnings contention view insistence accusation accusations hope hopes fear fears promise promises pledge prediction predictions assurance
  assurances conclusion testimony concern concerns comment comments remark remarks declaration admission complaint complaints vow denial
  announcement
`);

/** Nouns for what somebody thinks or makes known, when a clause with "that" follows: "made the point that", "her answer was that". */
export const stanceNouns = words(`
  point case doubt doubts skepticism scepticism confidence notion assumption worry worries suspicion suspicions conviction expectation
  expectations optimism opinion answer response impression charge charges message
`);

/** What stands in marks after such words is no report: "so", "no", "goodbye". */
export const noContent = words(
  'so no yes nothing little goodbye hello something anything everything otherwise hi farewell sorry prayers',
);

/** Words in the names of news media. */
export const mediaWords = words(`
  News Times Post Journal Press TV Radio Tribune Herald Agency Magazine Broadcasting Today Daily Weekly Globe Guardian Telegraph Gazette
  Courier Chronicle Examiner Enquirer Inquirer Register Star Sun Mirror Mail Observer Independent Standard Review Network Channel Media
  Reuters AP AFP UPI dpa DPA ANI PTI IANS TASS Tass Interfax RIA Sputnik RT CNN MSNBC CNBC NBC ABC CBS NPR PBS BBC ITV Sky Fox Bloomberg Axios
  Politico POLITICO Vox Slate Salon Newsweek TIME Jazeera Arabiya Xinhua CGTN Kyodo Yonhap Anadolu Haaretz Monde Figaro Spiegel Bild Welt
  Pravda Kommersant Izvestia Vedomosti Meduza Ukrinform UNIAN Suspilne Newsmax Breitbart Semafor HuffPost BuzzFeed Telesur
`);
