import { isToldBefore } from './is-told-before.ts';

/** What words about a call say of the themes that they name, whoever says so. */
export interface Telling {
  /** They give reasons or background, or say that it was not discussed. */
  isBeside: boolean;
  /** They say that it was spoken of. */
  isSpoken: boolean;
  /** They say what the call was about, if they tell of it. */
  isAbout: boolean;
}

/** Reads a telling once, for all the themes that its words name. */
export function readTelling(letters: string): Telling {
  // Small letters once, and not every expression for either case.
  const words = letters.toLowerCase();
  if (
    BACKGROUND.test(words) ||
    NOT_SAID.test(words) ||
    isToldBefore(words) ||
    TO_COME.test(words) ||
    (words.includes('?') && ASKS_WHETHER.test(words))
  )
    return { isBeside: true, isSpoken: false, isAbout: false };
  const speech = SPEECH.exec(words);
  const isSpoken = (speech !== null && !OTHERS.test(words.slice(0, speech.index))) || TOPICS.test(words);
  return { isBeside: false, isSpoken, isAbout: ABOUT.test(words) };
}

/** Verbs and nouns that say what was said in a conversation. */
const SPEECH = oneOf([
  'acknowledg\\w*|address\\w*|agree(?:d|s|ing)?|announced|answered|asked|assur(?:ed|ing)',
  'brief\\w*|brought up|bringing up|came up|clear that|concern\\w*|condemn\\w*|confirm\\w*|congratulat\\w*',
  'countered|cover\\w*|demand(?:ed|ing)|describ\\w*|discuss\\w*|emphasi[sz]\\w*|examined|exchang(?:ed|es|ing)|exchanges? of (?:views|opinions|information|assessments)|explain\\w*|express\\w*',
  'focus\\w*|framing|framed|highlight\\w*|in favou?r|indicat\\w*|inform\\w*|insist(?:ed|ing)|mention\\w*|not(?:ed|ing)',
  'pledg(?:ed|ing)|promis(?:ed|ing)|propos\\w*|rais(?:ed|ing)|readiness|reaffirm\\w*|reached (?:an )?agreement|reflect(?:ed|ing) on|reiterat\\w*|review(?:ed|ing)|revolved|rule out',
  'spoke about|stress\\w*|suggest(?:ed|ing)|talk(?:ed|ing)|talk(?:s)? (?:about|of|on|over)|tell|told|thank\\w*|touch\\w* (?:up)?on|touched|underlin\\w*|underscor\\w*',
  'urg\\w*|voiced|warn(?:ed|s|ing)|welcom(?:ed|ing)',
]);

/** Words for the topics of a conversation. */
const TOPICS = oneOf([
  '(?:topics?|subjects?|issues?|matters|items) (?:of (?:the )?(?:call|conversation|talks?|discussion) )?(?:included?|were|was)',
  '(?:the )?agenda (?:included?|was|covered)|(?:on|topped|dominated) the agenda',
  'among the (?:topics|subjects|issues|matters)|(?:at )?the (?:cent(?:re|er)|heart) of|attention was (?:paid|given|devoted)',
  '(?:they|both|leaders|presidents|sides|two) (?:also |then |jointly )?(?:considered|looked at|dealt with|went over|analy[sz]ed)',
  '(?:presidents|leaders|sides) said|dealt with|devoted to|(?:dominated|took up) (?:an?|the|their) (?:[a-z]+ ){0,2}(?:call|conversation|talks?)',
]);

/** Reasons or circumstances that a narrator adds: they are mentioned beside the call, not raised in it. */
const BACKGROUND = oneOf([
  'refers? to|(?:is|are) to (?:hold|meet)|(?:came|comes) (?:a day|days|hours|weeks|amid|as|after)|(?:call|conversation) follow(?:s|ed)|amid|against a backdrop|backdrop|(?<!in th(?:is|at) )context',
  'has (?:repeatedly|long|previously|already|vowed|threatened|announced|imposed|pledged|promised|claimed|accused|critici[sz]ed)|have long|critics|analysts|observers|experts?',
  'since then|in the (?:[a-z]+ )?(?:days|weeks|months|years) since|earlier this (?:week|month|year) (?:said|indicated|warned|announced|accused|vowed|threatened|declared)',
]);

/** What was not said, or of which nobody tells whether it was. */
const NOT_SAID = oneOf([
  "(?:not|n[’']t|never|without|nor) (?:[\\p{L}]+ly |been |being )?(?:discuss|rais|mention|address|touch|brought up|bring(?:ing)? up|come up|spoken? (?:about|of)|speak (?:about|of)|talk(?:ed|ing)? about)\\p{L}*",
  '(?:un|not )(?:clear|known|certain) (?:whether|if)|(?:not|neither [^.;]{0,40}) (?:say|said|told?|confirm(?:ed)?) (?:whether|if)|no mention of|(?:refus|declin)ed to (?:discuss|say)',
  '(?:nothing|no comments?|no details?|no information|no readout)(?: (?:more|further|new|to (?:say|add|share|offer|announce)))* (?:on|about|regarding)',
  "(?:not|n[’']t) (?:going to |able to |want to |prepared to )?(?:comment|get into|speak to|speculate)",
]);

/** What is to be said in a call, told before it. */
const TO_COME = oneOf([
  '(?:will|would|plans? to|planned to|(?:is|was|are|were) (?:expected|due|set|going|to)(?: to)?) (?:also )?(?:discuss|raise|bring up|talk about|speak about) [^.;]{0,60}\\b(?:with(?! (?:his|her|their|its|other|both|allies|ministers|leaders)\\b)|(?:in|during) (?:the|their|his|her) (?:[a-z]+ )?(?:call|conversation))',
  '(?:call|conversation) (?:[^.;,]{0,60} )?(?:will|would|(?:is|was|are|were) (?:expected|due|set|going) to) (?:also )?(?:focus|cover|include|address|touch|cent(?:er|re)|be about)',
  '(?<!\\btold\\b[^.;]{0,80})(?:(?:is|was|are|were) (?:[a-z]+ )?(?:expected|likely) to|planned to|hoped to|might) (?:also )?(?:discuss|raise|bring up|talk about|speak about|address|press|push|touch|cover|focus|broach|urge)',
  '(?:aim|purpose|goal|objective) of the (?:[a-z]+ )?(?:call|conversation|talks|discussions?) (?:will|would) be',
]);

/** "Did they talk about herring?": a question tells of nothing. */
const ASKS_WHETHER =
  /(?:^|[“"‘'.!?:]\s*)(?:(?:so|and|but)[, ]+)?(?:did|does|do|has|have|had|was|were|is|are|will|would|can|could)\b[^?.!]{0,200}\?/u;

/** Those who speak beside the call: what they discuss or demand is not what was said in it. */
const OTHERS =
  /\b(?:parliament|congress|senate|lawmakers|senators|opposition|unions?|newspapers?|papers?|media|protesters|residents|activists|farmers|crews|crowds?|villagers)\b[^.;,]{0,80}$/u;

const ABOUT = /\babout\b|\bto discuss\b/u;

function oneOf(alternatives: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})(?!\\p{L})`, 'u');
}
