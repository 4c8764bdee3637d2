import { seededRandom } from './seeded-random.ts';

/** Somebody who calls, and who speaks for them. */
export interface Leader {
  id: string;
  name: string;
  surname: string;
  /** ISO days; the first of a country has no `from`, the last no `to`. */
  from?: string;
  to?: string;
  spokesman: Spokesman;
}

export interface Spokesman {
  id: string;
  name: string;
  surname: string;
}

/** A country, the office that calls for it, and who held that office, one after the other. */
export interface Country {
  name: string;
  capital: string;
  office: string;
  /** The institution that publishes its readouts. */
  seat: { id: string; name: string };
  leaders: readonly Leader[];
}

/** The years that calls fall into, as many as an archive of one office has. */
export const FIRST_YEAR = 1985;
export const YEARS = 40;

const COUNTRIES = 5;
const TERMS = 4;

/** The same invented countries every time, with forty people in all; the first is the one whose calls are collected. */
export function inventCast(): Country[] {
  const random = seededRandom(7);
  const taken = new Set<string>();
  const word = (ending = ''): string => {
    for (;;) {
      const made = random.pick(onsets) + random.pick(rhymes) + ending;
      if (taken.has(made)) continue;
      taken.add(made);
      return made;
    }
  };
  const person = (): Spokesman => {
    const [given, surname] = [word(), word()];
    return { id: `${given}-${surname}`.toLowerCase(), name: `${given} ${surname}`, surname };
  };
  return Array.from({ length: COUNTRIES }, (_, place): Country => {
    const seat = word();
    return {
      name: word(random.pick(endings)),
      capital: word('burg'),
      office: offices[place % offices.length] ?? '',
      seat: { id: `${seat.toLowerCase()}-palace`, name: `${seat} Palace` },
      leaders: Array.from({ length: TERMS }, (_, term) => ({
        ...person(),
        ...(term > 0 && { from: changeOfOffice(place, term) }),
        ...(term < TERMS - 1 && { to: changeOfOffice(place, term + 1) }),
        spokesman: person(),
      })),
    };
  });
}

/** Who holds the office on a day. */
export function leaderOn({ leaders, name }: Country, day: Date): Leader {
  const iso = day.toISOString().slice(0, 10);
  const leader = leaders.find(({ to }) => to === undefined || iso < to);
  if (leader === undefined) throw new Error(`Nobody calls for ${name}.`);
  return leader;
}

/** No two countries change their leaders in one year. */
function changeOfOffice(place: number, term: number): string {
  return `${FIRST_YEAR + (YEARS / TERMS) * term + place}-01-20`;
}

const onsets = 'B Br D Dr F G Gr H J K Kl L M N P R S Sk St T Tr V W Z'.split(' ');
const rhymes = 'adan alen anko arvo elka enz eril etta idar ilko imov ina orin osk ovar ulda unde yrsa'.split(' ');
const endings = 'ia land mark ova esia onia stan avia'.split(' ');
const offices = ['President', 'Prime Minister', 'Chancellor'];
