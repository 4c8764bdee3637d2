import type { Voice } from './voice-of-quotation.ts';
import type { MarkedText } from '../marked-text.ts';
import { marksBetween } from '../marks-between.ts';
import type { Sides } from '../sides.ts';

type Speaker = NonNullable<Voice['speaker']>;

/** Who speaks for an institution by office: "officials", "press secretary Olga Brand", "foreign policy adviser". */
const OFFICE =
  /^(?:[’']s?)? (?:(?!(?:critic|correspondent|reporter|source|former|near)\b)[\p{Ll}-]+ |(?:National|Security|Press|Foreign|Policy|Deputy|Chief|Communications) ){0,4}(?:[Oo]fficials?|[Ss]pokes(?:man|men|woman|women|person|people|persons)|(?:[Pp]ress |[Cc]abinet )?[Ss]ecretary|[Rr]epresentatives?|[Aa]ides?|[Aa]dvis[eo]rs?|[Cc]hief of [Ss]taff|(?:press|media) (?:service|office)|readout|summary|statement|account|version)\b/u;
/** A country’s own account, and who speaks for its government. */
const OF_COUNTRY =
  /^(?<country>.{2,40}?)(?:[’']s?)? (?:(?:official )?(?:side|readout|summary|statement|account|version)\b|(?:(?:[Ff]oreign|[Dd]efen[cs]e) [Mm]inistry|[Gg]overnment|[Ee]mbassy|[Pp]resident(?:ial)?(?:[’']s)? [Oo]ffice) spokes\p{Ll}+\b)/u;
const ARTICLE = /^(?:an?|the|one|several|some|two|three|senior|top|high-ranking|unnamed|another|official|\s)+$/iu;
const LEADS = /^(?:(?:the|an?|several|senior|top|official)\s+)+/iu;
/** "the official", "Brand": who was named in full before. */
const THE_SAME =
  /^(?:the (?<noun>official|officials|spokesman|spokeswoman|spokesperson|representative|adviser|advisor|aide)|(?<name>\p{Lu}[\p{L}’'-]+))$/u;

/**
 * The side for which a speaker without an id speaks: by an office of one of its institutions ("a Chancery official", "Chancery press
 * secretary Olga Brand", and "Brand" after that), or by its country ("the Sudrian readout"). Null for everybody else.
 */
export function sideOfSpeaker({ text: words, start, end }: Speaker, marked: MarkedText, sides: Sides): string | null {
  const named = sideByOffice({ text: words, start, end }, marked, sides);
  if (named !== null) return named;
  const same = THE_SAME.exec(words.toLowerCase().startsWith('the ') ? words.toLowerCase() : words)?.groups;
  const word = same?.noun ?? same?.name;
  if (word === undefined) return null;
  const found = new Set<string | null>();
  for (const { speaker } of marked.quotations) {
    if (speaker === null || speaker.start >= start) break;
    if (speaker.text.length <= words.length || speaker.text.toLowerCase().startsWith('the ')) continue;
    const isSame = new RegExp(`\\b${word}(?!\\p{L})`, same?.noun === undefined ? 'u' : 'iu').test(speaker.text);
    if (isSame) found.add(sideByOffice(speaker, marked, sides));
  }
  const [side] = found;
  return found.size === 1 ? (side ?? null) : null;
}

function sideByOffice({ text: words, start, end }: Speaker, { people }: MarkedText, sides: Sides): string | null {
  for (const mention of marksBetween(people, start, end)) {
    const side = sides.sideOf(mention.person);
    if (side === null || sides.isPrincipal(mention.person)) continue;
    const before = words.slice(0, mention.start - start);
    if ((before === '' || ARTICLE.test(before)) && OFFICE.test(words.slice(mention.end - start))) return side;
  }
  const country = OF_COUNTRY.exec(words.replace(LEADS, ''))?.groups?.country;
  return country === undefined ? null : sides.sideOfCountry(country);
}
