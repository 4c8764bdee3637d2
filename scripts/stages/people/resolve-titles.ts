import { countryOfSeat, namesCountry, seats } from './countries.ts';
import { isHeldOn, type RoleIndex, type Tenure } from './index-roles.ts';
import type { TitleHit } from './find-titles.ts';
import { matchesOf } from '../matches-of.ts';

/** A name that stands in the text, for titles beside it. UTF-16 offsets. */
export interface NameMention {
  start: number;
  end: number;
  person: string;
}

/** A title, and whose it is: null when the text and the roles leave that open. */
export interface ResolvedTitle extends TitleHit {
  person: string | null;
  /** Whether the title stands beside the name itself, which names the person already. */
  besideName: boolean;
}

/** Stands for somebody whom people.yaml does not have. */
const STRANGER = '?';

const strangerAfter =
  /^(?:\s(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\p{Lu}\p{L}|,\s\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+[,.\s])/u;
/** "British Prime Minister Speaks to …": a headline writes verbs with a capital. */
const headlineVerb =
  /^\s(?:Speaks|Says|Calls|Meets|Holds|Visits|Tells|Urges|Warns|Discusses|Welcomes|Arrives|Vows|Backs|Rejects|Condemns|To|And|In|On|Of|At|For|With|Is|Has|Will|Was)(?!\p{L})/u;
/** "The President Prime Minister Renko", the list of a record on one line: the next of its people, with his own title. */
const titleOfNext = /^\s(?:President|Prime Minister|Chancellor|Premier|Chairman|King|Queen)\s\p{Lu}/u;
const strangerBefore = /\p{Lu}[\p{L}’'-]+\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}’'-]+,\s$/u;
const seatPattern = new RegExp(`\\b(?:${seats.map((seat) => seat.replaceAll('.', '\\.')).join('|')})(?!\\p{L})`, 'gu');

/**
 * Whose the titles of a text are, in order. A title beside a name introduces its bearer; later "the President" is he, as long as
 * the text calls one person so. Otherwise the roles of people.yaml decide by `day`, by the country named, and for a title without
 * a country by the one executive's seat the text speaks of ("Downing Street"). Two candidates: null.
 */
export function resolveTitles(
  text: string,
  titles: readonly TitleHit[],
  names: readonly NameMention[],
  { tenures }: RoleIndex,
  day: string | null,
): ResolvedTitle[] {
  const inOffice = day === null ? [] : tenures.filter((tenure) => isHeldOn(tenure, day));
  let next = 0;
  const bearers = titles.map((title) => {
    while (next < names.length && (names[next]?.start ?? 0) < title.end) next++;
    return { title, beside: bearerOf(text, title, names, next) };
  });
  const known = new Introductions(text, inOffice, bearersApart(text, bearers));
  const home = homeOf(text);
  return bearers.map(({ title, beside }, index) => {
    if (beside !== null) {
      if (title.inOffice && !(title.elsewhere && title.rank === 'head')) known.introduce(title, beside);
      return { ...title, person: beside === STRANGER ? null : beside, besideName: true };
    }
    const person = canStandAlone(text, title)
      ? known.find(title, home, partnerOf(text, title, bearers[index + 1]))
      : null;
    return { ...title, person, besideName: false };
  });
}

/** Who is whose "President" in this text. */
class Introductions {
  readonly #text: string;
  readonly #inOffice: readonly Tenure[];
  readonly #byKey = new Map<string, Set<string>>();
  readonly #byCountry = new Map<string, Set<string>>();
  /** Whose country the text has named. */
  readonly #placed = new Set<string>();
  /** Whom a title without a name stood for before. */
  readonly #bare = new Map<string, string | null>();

  /** Titles that alone stand for somebody else than beside a name, and who stand beside them. */
  readonly #apart: ReadonlyMap<string, ReadonlySet<string>>;

  constructor(text: string, inOffice: readonly Tenure[], apart: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#text = text;
    this.#inOffice = inOffice;
    this.#apart = apart;
  }

  introduce({ key, rank, country, ownCountry }: TitleHit, person: string): void {
    if (ownCountry === undefined) {
      add(this.#byKey, key, person);
      add(this.#byKey, lastWord(key), person);
    }
    if (country === null) return;
    this.#placed.add(person);
    for (const words of [key, rank]) add(this.#byCountry, `${words} ${country}`, person);
  }

  /** `partner`: with whom the bearer of the title speaks in its own words, who is somebody else. */
  find(title: TitleHit, home: string | null, partner: string | null): string | null {
    if (title.country !== null && title.rank !== 'voice') return this.#findByCountry(title, title.country);
    if (title.key === 'leader' || (title.rank === 'voice' && title.country !== null)) return null;
    return this.#findBare(title, home, partner);
  }

  #findByCountry({ key, rank, ownCountry }: TitleHit, country: string): string | null {
    const words = key === 'leader' ? rank : key;
    const introduced = this.#byCountry.get(`${words} ${country}`);
    if (introduced !== undefined) return only(introduced);
    // "Prime Minister Lind" without a country, and later "the Prime Minister of Norland".
    const alone = only(this.#byKey.get(key) ?? new Set());
    const isElsewhere = this.#inOffice.some(
      (tenure) =>
        tenure.person === alone && tenure.key === key && tenure.country !== null && tenure.country !== country,
    );
    if (alone !== null && ownCountry === undefined && !isElsewhere && !this.#placed.has(alone)) return alone;
    const holders = this.#inOffice.filter(
      (tenure) => tenure.country === country && (key === 'leader' ? tenure.rank === 'head' : tenure.key === key),
    );
    return only(new Set(holders.map(({ person }) => person)));
  }

  #findBare({ key, rank }: TitleHit, home: string | null, partner: string | null): string | null {
    const before = this.#bare.get(key);
    if (before !== undefined) return before;
    const all = rank === 'voice' ? [] : this.#inOffice.filter((tenure) => tenure.key === key && !tenure.isOwn);
    const holders = all.filter(({ person }) => person !== partner);
    const atHome = onlyPerson(holders.filter(({ country }) => country === home));
    const introduced = this.#byKey.get(key);
    const apart = this.#apart.get(key);
    if (apart !== undefined) return onlyPerson(holders.filter(({ person }) => !apart.has(person)));
    if (introduced !== undefined && partner === null && (home === null || atHome === null)) return only(introduced);
    // What a bare title means before any name is beside it, it keeps: a namesake introduced later is somebody else.
    const found = home !== null && atHome !== null ? atHome : (onlyPerson(holders) ?? this.#findByNation(holders));
    this.#bare.set(key, found);
    return found;
  }

  /** Of several holders, the one whose country alone the text speaks of. */
  #findByNation(holders: readonly Tenure[]): string | null {
    return onlyPerson(holders.filter(({ country }) => country !== null && namesCountry(this.#text, country)));
  }
}

/** "The Prime Minister spoke to Prime Minister Lind": the bearer of the same title who is named beside it. */
function partnerOf(
  text: string,
  { end, key }: TitleHit,
  next: { title: TitleHit; beside: string | null } | undefined,
): string | null {
  if (next?.title.key !== key || next.title.start - end > LONGEST_BETWEEN) return null;
  return SPEAKS_TO.test(text.slice(end, next.title.start)) ? next.beside : null;
}

const LONGEST_BETWEEN = 110;
const SPEAKS_TO =
  /^[^.!?:;\n]*\b(?:[Ww]ith|[Tt]o|[Cc]all(?:ed|s)|rang|[Pp]hone[ds]|[Tt]elephone[ds])(?: [\p{L}.’'-]+,?){0,7} ?$/u;

const lineOfTitle = /^[ \t•*-]*The (President|Prime Minister|Chancellor|Premier|Chairman|Secretary)[ \t]*(?::|$)/gmu;

/** "PARTICIPANTS The President President Renko": the list of a record, read without its lines. */
const besideTitle = /(?<!\p{L})The (President|Prime Minister|Chancellor|Premier|Chairman)\s+(?=\1\s\p{Lu})/gu;

/** "The President:" and "President Renko:" in one record: the bare title is the other party’s. */
function bearersApart(
  text: string,
  bearers: readonly { title: TitleHit; beside: string | null }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const apart = new Map<string, Set<string>>();
  const beside = new Set(matchesOf(text, besideTitle).map(([, title = '']) => title));
  const titles = new Set([...matchesOf(text, lineOfTitle).map(([, title = '']) => title), ...beside]);
  for (const title of titles) {
    const key = title.toLowerCase();
    const lineOfName = new RegExp(`^[ \\t•*-]*${title} \\p{Lu}[\\p{L} .’'-]{1,40}(?::|$)`, 'mu');
    if (!beside.has(title) && !lineOfName.test(text)) continue;
    const named = bearers.filter((each) => each.title.key === key).flatMap(({ beside }) => beside ?? []);
    if (named.length > 0) apart.set(key, new Set(named));
  }
  return apart;
}

function onlyPerson(tenures: readonly Tenure[]): string | null {
  return only(new Set(tenures.map(({ person }) => person)));
}

/** A name before or after the title that the title belongs to; a stranger's counts. */
function bearerOf(text: string, title: TitleHit, names: readonly NameMention[], next: number): string | null {
  const after = names[next];
  // "President [Boris] Renko": the editor of a quotation fills in the name.
  if (
    after !== undefined &&
    after.start - title.end < 30 &&
    /^,?\s(?:\[\p{L}+\]\s)?$/u.test(text.slice(title.end, after.start))
  )
    return after.person;
  const before = names[next - 1];
  const opener = before === undefined ? null : openerOf(text, title, names, next - 1);
  if (opener !== null) return opener;
  const following = text.slice(title.end, title.end + 60);
  if (following.trimStart().startsWith(`${text.slice(title.head, title.end)} `)) return null;
  if (titleOfNext.test(following)) return null;
  if (strangerAfter.test(following) && !headlineVerb.test(following)) return STRANGER;
  return closesApposition(text, title) && strangerBefore.test(text.slice(Math.max(0, title.start - 60), title.start))
    ? STRANGER
    : null;
}

/** "Lind, the President of Norland," and "Renko (Lind's aide …": whom the apposition is about. */
function openerOf(text: string, title: TitleHit, names: readonly NameMention[], last: number): string | null {
  const name = names[last];
  if (name === undefined || name.end > title.start || title.start - name.end > 40) return null;
  const between = text.slice(name.end, title.start);
  if (/^(?:,\s|\s\()$/u.test(between) || TITLE_AND.test(between))
    return closesApposition(text, title) ? name.person : null;
  const owner = /^[’']s?\s(?:\p{Ll}+\s){0,3}$/u.test(between) ? names[last - 1] : undefined;
  return owner !== undefined && /^(?:,\s|\s\()$/u.test(text.slice(owner.end, Math.min(name.start, owner.end + 3)))
    ? owner.person
    : null;
}

/** "Lind, Speaker of the House and Prime Minister,": of two offices in one apposition, the first. */
const TITLE_AND = /^,\s(?:(?:\p{Lu}[\p{L}’'-]*|of|the)\s){1,5}and\s$/u;

function closesApposition(text: string, title: TitleHit): boolean {
  return title.elsewhere || /^(?:[,.;:)]|\s(?:[-–—]|to\s)|$)/u.test(text.slice(title.end, title.end + 4));
}

/** Whether a title may stand for its holder: "the President", "PM", "US President"; not "a president", "president of the bank". */
function canStandAlone(text: string, title: TitleHit): boolean {
  if (title.elsewhere || !title.inOffice || title.article === 'other') return false;
  if (title.rank === 'voice') return title.article === 'the';
  const word = text.slice(title.head, title.end);
  if (/^(?:Sec|Pres)\b/u.test(word)) return title.article === 'the';
  return title.article === 'the' || title.start < title.head || /^\p{Lu}/u.test(word);
}

/** The country of the executive's seat that a text speaks of; null when it speaks of none or of several. */
function homeOf(text: string): string | null {
  const countries = new Set<string>();
  for (const [seat] of matchesOf(text, seatPattern)) {
    const country = countryOfSeat(seat);
    if (country !== null) countries.add(country);
    if (countries.size > 1) return null;
  }
  return only(countries);
}

function add(sets: Map<string, Set<string>>, key: string, person: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([person]));
  else set.add(person);
}

function only(people: ReadonlySet<string>): string | null {
  const [person] = people;
  return people.size === 1 && person !== undefined && person !== STRANGER ? person : null;
}

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
