import { describe, expect, test } from 'vitest';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { Report } from '../../report.ts';
import { makeReadingRules, readText } from '../read-text.ts';
import { findSignals } from './find-signals.ts';

/** Signals in a text, each with the words that show it. */
function signalsIn(text: string): Record<string, string[]> {
  const folder = makeFolder({ story: text });
  const [raw] = folder.texts;
  if (raw === undefined) throw new Error('no text');
  const reading = readText(raw, makeReadingRules(folder), new Report());
  return Object.fromEntries(
    findSignals(reading, scanOf(reading.text)).map(({ rule, ranges }) => [
      rule,
      ranges.map(({ start, end }) => text.slice(start, end)),
    ]),
  );
}

const call = 'Ada Lind and Boris Renko held a phone call on Monday.';

describe('what is missing', () => {
  test('a text without date, author or a word of anyone', () => {
    expect(Object.keys(signalsIn(`${call} They spoke of herring.`))).toEqual([
      'no-date',
      'no-author',
      'no-named-source',
    ]);
  });

  test('a text that has them', () => {
    expect(
      signalsIn(
        `date 2020-03-06 Herring and a call\n\nBy Nora Hale\n\n${call} “A good call about herring,” Lind said.`,
      ),
    ).toEqual({});
  });
});

describe('the headline', () => {
  const body = `${call} “We talked about herring,” Lind told reporters.`;
  test('promises what the body does not bear out', () => {
    expect(
      signalsIn(`date 2020-03-06 Inside the secret dinner plans of Ada Lind\n\n${body}`)['headline-not-borne-out'],
    ).toEqual(['Inside the secret dinner plans of Ada Lind']);
  });

  test('says what the body tells, in marks of its own', () => {
    const told = 'Lind held a call with Renko over the “wrong” decision to raise tariffs, the Palace said.';
    const headline = "Lind holds call with Renko over 'wrong' tariffs";
    expect(signalsIn(`date 2020-03-06 ${headline}\n\n${told}\n\n${body}`)).not.toHaveProperty('headline-not-borne-out');
  });

  test('says what the body tells', () => {
    expect(signalsIn(`date 2020-03-06 Lind and Renko talked about herring by phone\n\n${body}`)).not.toHaveProperty(
      'headline-not-borne-out',
    );
  });
});

describe('an end in the middle of a sentence', () => {
  test('is seen, with its last words', () => {
    expect(
      signalsIn(
        `Lind calls Renko\n\n${call} They spoke of herring, of trawlers and of the passage through the Straits for more than an hour. The leaders also agreed to meet in\n\nA new paragraph ends well.`,
      )['unfinished-end'],
    ).toEqual(['agreed to meet in']);
  });

  test('a single line without a stop is a label, not a cut sentence', () => {
    expect(signalsIn(`Ada Lind and Boris Renko talk\n\n${call}`)).not.toHaveProperty('unfinished-end');
  });
});

describe('the narrator’s own voice', () => {
  test('loaded nouns count there', () => {
    expect(signalsIn(`Ada Lind rang the dictator Boris Renko on Monday.`)['loaded-nouns']).toEqual(['dictator']);
  });

  test('but not in words given as someone’s', () => {
    expect(signalsIn(`${call} “He is a dictator,” Mira Holt told reporters.`)).not.toHaveProperty('loaded-nouns');
  });

  test('hedges without a name', () => {
    expect(
      signalsIn(`${call} Analysts suggest that little will change. Renko reportedly agreed.`)['hedges-without-name'],
    ).toEqual(['Analysts suggest', 'reportedly']);
    expect(signalsIn(`${call} Nora Hale, an analyst, said that little will change.`)).not.toHaveProperty(
      'hedges-without-name',
    );
  });

  test('many stock phrases and nobody quoted: signals seen, no verdict', () => {
    const stock =
      'The complex interplay of interests looms large. It underscores a multifaceted and nuanced rivalry in an era of distrust.';
    expect(signalsIn(`${call} ${stock}`)).toHaveProperty('looks-machine-written');
    expect(signalsIn(`${call} ${stock} “We spoke of herring,” Lind told reporters.`)).not.toHaveProperty(
      'looks-machine-written',
    );
  });
});

test('a former office beside a recent call', () => {
  const text = 'In a recent phone call between former President Ada Lind and Boris Renko, herring was discussed.';
  expect(signalsIn(text)['former-office-in-recent-call']).toEqual(['recent phone call', 'former President']);
  expect(signalsIn(text.replace('former ', ''))).not.toHaveProperty('former-office-in-recent-call');
});

test('comments and appeals that were left out are named', () => {
  const page = `Lind calls Renko\n\n${call}\n\nSupport The Courier\n\nNotify of\nNewest Most Voted\nInline Feedbacks\nView all comments\n\nNice fish.`;
  expect(Object.keys(signalsIn(page))).toEqual(expect.arrayContaining(['comments-mixed-in', 'donation-appeal']));
  expect(signalsIn(call)).not.toHaveProperty('comments-mixed-in');
});

test.each([
  [
    'hedges-without-name',
    'analysts observers experts critics supporters officials insiders commentators sources reports',
    'say',
  ],
  ['hedges-without-name', 'reportedly allegedly', ''],
  [
    'loaded-nouns',
    'dictator tyrants despot strongmen warmonger butchers thug puppets stooge lackeys traitor fascists',
    '',
  ],
  ['loaded-nouns', 'Nazi regime juntas psychopath madman', ''],
])('%s: %s', (rule, words, after) => {
  for (const word of words.split(' ')) expect(signalsIn(`${call} The ${word} ${after} it.`)).toHaveProperty(rule);
});
