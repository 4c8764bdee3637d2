import { seededRandom } from './seeded-random.ts';

/** Somebody who calls, and who speaks for that side. */
export interface Leader {
  id: string;
  name: string;
  surname: string;
  country: string;
  office: string;
  spokesman: { id: string; name: string; surname: string };
  seat: { id: string; name: string };
}

const onsets = 'B Br D Dr F G Gr H J K Kl L M N P R S Sk St T Tr V W Z'.split(' ');
const rhymes = 'adan alen anko arvo elka enz eril etta idar ilko imov ina orin osk ovar ulda unde yrsa'.split(' ');
const endings = 'ia land mark ova esia onia stan avia'.split(' ');
const offices = ['President', 'Prime Minister', 'Chancellor', 'King'];

/** How many leaders there are: as many as an archive of one office's calls has. */
const LEADERS = 40;

/** The same invented leaders every time, each of a country of their own; the first is the one whose calls are collected. */
export function inventCast(): Leader[] {
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
  return Array.from({ length: LEADERS }, (): Leader => {
    const [given, surname, spokesGiven, spokesSurname, seat] = [word(), word(), word(), word(), word()];
    return {
      id: idOf(given, surname),
      name: `${given} ${surname}`,
      surname,
      country: word(random.pick(endings)),
      office: random.pick(offices),
      spokesman: {
        id: idOf(spokesGiven, spokesSurname),
        name: `${spokesGiven} ${spokesSurname}`,
        surname: spokesSurname,
      },
      seat: { id: idOf(seat, 'palace'), name: `${seat} Palace` },
    };
  });
}

function idOf(...words: readonly string[]): string {
  return words.join('-').toLowerCase();
}
