import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';
import { traceOrigins } from './trace-origins.ts';

/** The origin of each text; `told`: the ids of those that tell of the call, all when left out. */
function originsOf(texts: Record<string, string>, told = Object.keys(texts)): string[] {
  const folder = makeFolder(texts);
  const rules = makeReadingRules(folder);
  const readings = folder.texts.map((raw) => readText(raw, rules, new Report()));
  const originOf = traceOrigins(readings, new Map([['call', told]]));
  return told.map((source) => originOf('call', source).source);
}

const wire = 'The two leaders spoke for an hour late on Monday about who may fish for herring in the Straits.';

test('texts that share a run of eight words of their own are one origin', () => {
  expect(
    originsOf({ a: wire, b: `Our own story. ${wire} And more.`, c: 'Ada Lind rang Boris Renko on Monday evening.' }),
  ).toEqual(['a', 'a', 'c']);
});

test('a shared quotation makes no shared origin: both may have heard it', () => {
  const words = '“We spoke for a long time about who may fish for herring in these waters,”';
  expect(
    originsOf({ a: `${words} Lind said on Monday.`, b: `The President was pleased. ${words} she told the press.` }),
  ).toEqual(['a', 'b']);
});

test('a list of names is written alike by many', () => {
  const names = 'Norland, Sudria, Westmark, the Isles, Ostland, Port Sund, Nuna and the Skerries';
  expect(
    originsOf({ a: `Lind rang Renko about ships of ${names}.`, b: `Renko told Lind of harbours in ${names}.` }),
  ).toEqual(['a', 'b']);
});

test('seven words in common are chance', () => {
  expect(
    originsOf({ a: 'They spoke for an hour late on Monday.', b: 'Both spoke for an hour late on Tuesday.' }),
  ).toEqual(['a', 'b']);
});

test('a copy with small edits is a copy; the earliest is the origin, then the most complete', () => {
  const whole = `${wire} Neither the Palace nor the Chancery would say on Tuesday how long the quarrel might last.`;
  const edited = whole.replace('Monday', 'Monday evening').replace('Neither', 'But neither');
  expect(
    originsOf({ a: `date 2020-03-03 ${edited}`, b: `date 2020-03-02 ${wire}`, c: `date 2020-03-02 ${whole}` }),
  ).toEqual(['c', 'c', 'c']);
});

test('case, possessives and abbreviations make no difference', () => {
  const other = wire.replace('herring in the Straits', 'herring in Lind’s U.S. waters');
  expect(originsOf({ a: other, b: other.replace('U.S.', 'US').replace('’', "'").toUpperCase() })).toEqual(['a', 'a']);
});

describe('a formula that texts on other calls have, too', () => {
  const formula = 'The President reaffirmed her commitment to the rights of all who fish in these waters.';
  const [a, b] = [
    'Ada Lind rang Boris Renko on Monday evening. An aide who was in the room said that the herring came first, that the Straits came second, and that nothing else was spoken of before the line went dead. In the harbour nobody had known of it until the Palace put a few lines on its door.',
    'Boris Renko heard from Ada Lind by telephone. The Chancery calls the talk useful and gives no length; its spokesman added that the next one would be arranged soon, perhaps before the summer, and that trawlers had better wait for it. Fishers on both shores were doubtful on Tuesday.',
  ];

  test('makes no shared origin', () => {
    const texts = { a: `${a} ${formula}`, b: `${b} ${formula}`, other: `Lind met the fishers of her town. ${formula}` };
    expect(originsOf(texts, ['a', 'b'])).toEqual(['a', 'b']);
    expect(originsOf({ a: texts.a, b: texts.b })).toEqual(['a', 'a']);
  });

  test('but a copy that is kept elsewhere, too, is a copy', () => {
    expect(originsOf({ a: wire, b: wire, other: wire }, ['a', 'b'])).toEqual(['a', 'a']);
  });
});

test('a story that shares words in one call is not the origin of its account of another', () => {
  const folder = makeFolder({ a: wire, b: wire, c: 'Ada Lind rang Boris Renko on Monday evening.' });
  const rules = makeReadingRules(folder);
  const readings = folder.texts.map((raw) => readText(raw, rules, new Report()));
  const originOf = traceOrigins(
    readings,
    new Map([
      ['one', ['a', 'b']],
      ['other', ['b', 'c']],
    ]),
  );
  expect([originOf('one', 'b').source, originOf('other', 'b').source]).toEqual(['a', 'b']);
});

describe('a shared misquotation', () => {
  const official =
    'Northern Palace\nStatement\nPresident Lind said: “I believe, as does he, that this quarrel should end before the winter.”';
  const story = (words: string, more: string) => `“${words},” Lind said. ${more}`;
  const [right, wrong] = [
    'I believe, as does he, that this quarrel should end before the winter',
    'I believe, as he does, that this quarrel should end before the winter',
  ];
  const folderOf = (texts: Record<string, string>) => {
    const folder = makeFolder(texts);
    const rules = makeReadingRules(folder);
    const readings = folder.texts.map((raw) => ({
      ...readText(raw, rules, new Report()),
      ...(raw.id === 'z' && { genre: 'official' as const }),
    }));
    const originOf = traceOrigins(readings, new Map([['call', Object.keys(texts)]]));
    return Object.keys(texts).map((source) => originOf('call', source).source);
  };

  test('makes one origin; the right words, or words left out and marked so, do not', () => {
    const [one, other] = ['It was a long day in Norland.', 'The harbour was quiet that night.'];
    expect(folderOf({ a: story(wrong, one), b: story(wrong, other), z: official })).toEqual(['a', 'a', 'z']);
    expect(folderOf({ a: story(right, one), b: story(right, other), z: official })).toEqual(['a', 'b', 'z']);
    const cut = right.replace('as does he,', '…');
    expect(folderOf({ a: story(cut, one), b: story(cut, other), z: official })).toEqual(['a', 'b', 'z']);
    expect(folderOf({ a: story(wrong, one), b: story(wrong, other) })).toEqual(['a', 'b']);
  });
});

describe('a credited agency', () => {
  const [one, other] = ['Ada Lind rang Boris Renko on Monday.', 'Boris Renko heard from Ada Lind by telephone.'];

  test('is the origin of all who credit it, in a dateline or at the end', () => {
    const texts = {
      a: `OSLO (RNA) – ${one}`,
      b: `${other} (RNA)`,
      c: 'OSLO (NNA) – A call was held by the two of them, it is said.',
      d: `Lind was glad, an aide said (RNA has been told).`,
    };
    expect(originsOf(texts)).toEqual(['a', 'a', 'c', 'd']);
  });

  test('is named', () => {
    const folder = makeFolder({ a: `OSLO, March 3 (Rolling News) -- ${one}`, b: `${one} (Ends)` });
    const rules = makeReadingRules(folder);
    const readings = folder.texts.map((raw) => readText(raw, rules, new Report()));
    const originOf = traceOrigins(
      readings,
      new Map([
        ['call', ['a']],
        ['other', ['b']],
      ]),
    );
    expect([originOf('call', 'a').credit, originOf('other', 'b').credit]).toEqual(['Rolling News', null]);
  });
});

test('the order of texts does not matter, and linking is by sharing alone', () => {
  const sentence = fc.constantFrom(
    wire,
    'Ada Lind rang Boris Renko on Monday evening.',
    'The President reaffirmed her commitment to the rights of all who fish in these waters.',
    'Nobody in the harbour had heard of a call until the Palace spoke of it.',
    '“We spoke for a long time about who may fish for herring in these waters,” Lind said.',
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 6 }),
      (texts) => {
        const named = Object.fromEntries(texts.map((parts, index) => [`t${String(index)}`, parts.join(' ')]));
        const told = Object.keys(named);
        const [there, back] = [originsOf(named, told), originsOf(named, told.toReversed()).toReversed()];
        expect(back).toEqual(there);
        for (const [index, origin] of there.entries()) {
          expect(there[told.indexOf(origin)]).toBe(origin);
          const alike = texts.findIndex((other) => other.includes(wire));
          if (texts[index]?.includes(wire)) expect(origin).toBe(there[alike]);
        }
      },
    ),
    { numRuns: 100 },
  );
});
