import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/schemas/call.ts';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';

/** The one call that these texts tell of. */
function callOf(...stories: string[]): Call {
  const texts = Object.fromEntries(stories.map((story, index) => [`story-${index}`, `date 2020-03-06 ${story}`]));
  const folder = makeFolder(texts);
  const report = new Report();
  const dossier = wholeDossier(mergeReadings(folder, readTexts(folder, report), report));
  const [call, ...others] = dossier.calls;
  if (call === undefined || others.length > 0) throw new Error(`${dossier.calls.length} calls`);
  return call;
}

const verdicts = (call: Call) => Object.fromEntries(call.points.map(({ label, verdict }) => [label, verdict]));
const grades = (call: Call, point: string) =>
  call.claims.filter((claim) => claim.point === point).map(({ side, reliability }) => [side, reliability.grade]);

const held = 'Ada Lind and Boris Renko held a phone call on Monday.';

describe('whether it took place', () => {
  test('both sides say so: grade 1, agreed', () => {
    const call = callOf(
      `${held} “Our call was long,” Lind told reporters. “They had a good call,” Tom Vance told reporters.`,
    );
    expect(call.status).toBe('held');
    expect(call.confirmation).toEqual({ norland: 'confirms', sudria: 'confirms' });
    expect(verdicts(call)['Took place']).toBe('agree');
    expect(call.reliability.grade).toBe(1);
  });

  test('one side says so, the other is silent: grade 2', () => {
    const call = callOf(`${held} “Our call was long,” Lind told reporters.`);
    expect(call.confirmation).toEqual({ norland: 'confirms', sudria: 'silent' });
    expect(verdicts(call)['Took place']).toBe('one-side-only');
    expect(call.reliability.grade).toBe(2);
  });

  test('the press alone: grade 3', () => {
    const call = callOf(held);
    expect(call).toMatchObject({ status: 'held', confirmation: { norland: 'silent', sudria: 'silent' } });
    expect(verdicts(call)['Took place']).toBe('press-only');
    expect(call.reliability.grade).toBe(3);
  });

  test('what was announced of it beforehand is no account of it', () => {
    const call = callOf(held, 'Ada Lind will hold a phone call with Boris Renko on 2 March, Mira Holt said on Sunday.');
    expect(call.sources.map(({ id }) => id)).toEqual(['story-0', 'story-1']);
    expect(new Set(call.claims.map(({ evidence }) => evidence.source))).toEqual(new Set(['story-0']));
    const planned = callOf('Ada Lind will hold a phone call with Boris Renko on 12 March, Mira Holt said on Sunday.');
    expect(planned.claims.map(({ point, saidBy }) => [point, saidBy])).toContainEqual(['day', 'mira-holt']);
  });

  test('a guess: grade 4', () => {
    const call = callOf('Ada Lind and Boris Renko may have spoken by phone on Monday.');
    expect(call.status).toBe('reported');
    expect(call.reliability.grade).toBe(4);
  });

  test('a side denies it: the press is contradicted', () => {
    const call = callOf(`${held} The Chancery denied that Ada Lind had spoken to Boris Renko by phone on Monday.`);
    expect(call).toMatchObject({ status: 'denied', confirmation: { norland: 'silent', sudria: 'denies' } });
    expect(verdicts(call)['Took place']).toBe('contradict');
    expect(grades(call, 'took-place')).toContainEqual([null, 5]);
  });

  test('copies of one wire are one origin', () => {
    const wire = `${held} It was the first between the two leaders since the long dispute over herring began.`;
    expect(callOf(wire, wire).reliability.origins).toBe(1);
    expect(callOf(wire, 'Boris Renko rang Ada Lind on Monday.').reliability.origins).toBe(2);
  });
});

describe('lengths', () => {
  test('that cannot both be right are a disagreement, with both texts', () => {
    const call = callOf(
      'Ada Lind and Boris Renko held a 40-minute phone call on Monday. Lind said the call lasted “about two hours.”',
    );
    expect(call.disagreements).toMatchObject([
      {
        point: 'Length',
        accounts: [
          { saidBy: 'ada-lind', text: 'about two hours' },
          { saidBy: null, text: 'a 40-minute phone call' },
        ],
      },
    ]);
  });

  test('that fit each other are none', () => {
    const call = callOf(
      'Ada Lind and Boris Renko held a 65-minute phone call on Monday. Lind said the call lasted “over an hour.”',
    );
    expect(call.disagreements).toEqual([]);
  });

  test('of which nobody speaks are silence', () => {
    expect(callOf(held).points.find(({ point }) => point === 'length')).toMatchObject({
      verdict: 'no-account',
      accounts: [
        { by: 'norland', claims: [] },
        { by: 'sudria', claims: [] },
        { by: 'press', claims: [] },
      ],
    });
  });
});

test('a theme that both sides speak of: each in its own words, never “agree”', () => {
  const call = callOf(
    `${held} “We talked about herring,” Lind told reporters. “They spoke of fishing,” Tom Vance told reporters.`,
  );
  expect(verdicts(call)['Fishing rights']).toBe('wording-differs');
  expect(call.themes.map(({ id }) => id)).toEqual(['fishing']);
});

test('an untraceable text speaks for no side', () => {
  const folder = makeFolder({
    story:
      'In a recent phone call between Ada Lind and Boris Renko, herring was discussed. According to the Chancery, Renko asked for more trawlers.',
  });
  const report = new Report();
  const [call] = mergeReadings(folder, readTexts(folder, report), report).calls;
  expect(call).toMatchObject({
    id: 'undated-1',
    status: 'reported',
    confirmation: { norland: 'silent', sudria: 'silent' },
  });
  expect(new Set(call?.claims.map(({ reliability }) => reliability.grade))).toEqual(new Set([6]));
});

describe('the hour', () => {
  const bySide = (first: string, second: string) =>
    callOf(
      `${held} “I rang Renko on Monday at ${first},” Lind said. “I spoke to Lind by phone at ${second},” Renko said.`,
    );

  test.each([
    ['noon GMT', '3 p.m. Moscow time', 'agree'],
    ['noon GMT', '6 p.m. Moscow time', 'contradict'],
    ['shortly after noon GMT', '3:10 p.m. Moscow time', 'wording-differs'],
    // Each side may mean its own clock.
    ['10 a.m.', '10 a.m.', 'wording-differs'],
    ['10 a.m.', '5 p.m.', 'wording-differs'],
  ])('%s and %s: %s', (first, second, verdict) => {
    expect(verdicts(bySide(first, second)).Hour).toBe(verdict);
  });

  test('an hour without a zone that both give is not graded as said by both', () => {
    expect(grades(bySide('10 a.m.', '10 a.m.'), 'hour').map(([, grade]) => grade)).toEqual([2, 2]);
    expect(grades(bySide('noon GMT', '3 p.m. Moscow time'), 'hour').map(([, grade]) => grade)).toEqual([1, 1]);
  });
});

test('places and next steps never contradict; equal ones agree', () => {
  const call = callOf(
    `${held} “I rang Renko on Monday from the Blue Room. We agreed to meet in April,” Lind said. “I spoke to Lind by phone from the Red Room. We agreed to meet in April,” Renko said.`,
  );
  expect(verdicts(call)).toMatchObject({ Where: 'wording-differs', 'What comes next': 'agree' });
});

test('on what nobody mentions, no account is said', () => {
  expect(verdicts(callOf(held))).toMatchObject({
    Hour: 'no-account',
    Where: 'no-account',
    'What comes next': 'no-account',
  });
});
