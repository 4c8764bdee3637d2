import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Call } from '../src/schemas/call.ts';
import type { Dossier } from '../src/schemas/dossier.ts';
import type { Source } from '../src/schemas/source.ts';
import { wholeDossier } from './fixtures/whole-dossier.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';
import { serialiseDossier } from '../src/schemas/generated/serialise-dossier.ts';
import { GENERATED_FOLDERS } from './stages/write-files.ts';

const content = path.join(import.meta.dirname, '../content');
let copy = '';
let dossier: Dossier;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'readout-'));
  await cp(content, copy, { recursive: true });
  const report = new Report();
  const result = await ingest({ dossier: copy }, report);
  if (result === null) throw new Error(report.messages.map(String).join('\n'));
  dossier = wholeDossier(result.dossier);
});
afterAll(() => rm(copy, { recursive: true, force: true }));

const CBS = 'cbs-news-2025-06-14';
const SOUTHFRONT = 'southfront-2017-first-call';
const ESPRESO = 'espreso-kraiev-on-the-call';
const UNSIGNED = '45ttio-phone-talks';
const DEVDISCOURSE = 'devdiscourse-ani-2025-07-04';

function source(id: string): Source {
  const found = dossier.sources.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no source ${id}`);
  return found;
}

function call(id: string): Call {
  const found = dossier.calls.find((each) => each.id === id);
  if (found === undefined)
    throw new Error(`no call ${id}; there are ${dossier.calls.map((each) => each.id).join(', ')}`);
  return found;
}

const lengths = (id: string) => call(id).durations.map(({ qualifier, iso, saidBy }) => [qualifier, iso, saidBy]);
const words = (id: string) =>
  source(id).quotations.map(({ speaker, exact }) => [speaker?.person ?? speaker?.text ?? null, exact]);
const notes = (id: string) => source(id).reliability.notes.map(({ rule }) => rule);
const keptText = async (id: string) => {
  const letters = Array.from(await readFile(path.join(copy, source(id).file), 'utf8'));
  return source(id)
    .kept.map(({ start, end }) => letters.slice(start, end).join(''))
    .join('');
};

test('what is generated is what is committed', async () => {
  for (const folder of GENERATED_FOLDERS) {
    const [made, committed] = [path.join(copy, folder), path.join(content, folder)];
    const names = (await readdir(made)).sort();
    expect((await readdir(committed)).sort(), `run npm run ingest: ${folder}/ is stale`).toEqual(names);
    for (const name of names) {
      const [now, then] = [
        await readFile(path.join(made, name), 'utf8'),
        await readFile(path.join(committed, name), 'utf8'),
      ];
      expect(then === now, `run npm run ingest: ${folder}/${name} is stale`).toBe(true);
    }
  }
});

test('the same bytes under another clock, time zone and locale, at another place, in another order, and a second time', async () => {
  const script = path.join(import.meta.dirname, 'ingest.ts');
  const elsewhere = path.join(copy, '.a place/deeper');
  // A disk lists its files in any order, often in that in which they came.
  const names = (await readdir(content, { recursive: true })).filter((name) => path.extname(name) !== '').reverse();
  for (const name of names) await cp(path.join(content, name), path.join(elsewhere, name));
  const outputs = [
    { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'America/Adak', LC_ALL: 'C', LANG: 'C' },
  ].map((zone, index) => {
    const folder = index === 0 ? copy : elsewhere;
    const json = path.join(folder, `${index}.json`);
    execFileSync(process.execPath, [script, '--dossier', folder, '--json', json], { env: { ...process.env, ...zone } });
    return readFileSync(json, 'utf8');
  });
  const json = [...serialiseDossier(dossier)].join('');
  expect(outputs).toEqual([json, json]);
});

test('seven calls in all', () => {
  expect(dossier.calls.map(({ id, status }) => [id, status])).toEqual([
    ['2017-01-28', 'held'],
    ['by-2025-02-09', 'reported'],
    ['2025-05-19', 'held'],
    ['2025-06-04', 'held'],
    ['2025-06-14', 'held'],
    ['2025-07-03', 'held'],
    ['undated-1', 'reported'],
  ]);
});

describe('the CBS News story of 14 June 2025', () => {
  test('its date is stated in the text, its publisher is a determination', () => {
    expect(source(CBS).published).toMatchObject({ edtf: '2025-06-14', basis: 'stated' });
    expect(source(CBS)).toMatchObject({ publisher: 'cbs-news', publisherDetermination: 'publisher-of-the-cbs-text' });
  });

  test('both sides confirm the call, and give it different lengths', () => {
    expect(call('2025-06-14').confirmation).toEqual({ 'united-states': 'confirms', russia: 'confirms' });
    expect(lengths('2025-06-14')).toEqual([
      ['exact', 'PT50M', null],
      ['about', 'PT1H', 'donald-trump'],
    ]);
    expect(
      call('2025-06-14').disagreements.map(({ point, accounts }) => [point, accounts.map(({ saidBy }) => saidBy)]),
    ).toEqual([['Length', ['donald-trump', null]]]);
  });

  test('two earlier calls, one dated by the text, one by a determination', () => {
    expect(call('2025-06-04').date).toMatchObject({ basis: 'relative', evidence: [{ exact: 'June 4' }] });
    expect(lengths('2025-06-04')).toEqual([['over', 'PT1H', null]]);
    expect(call('2025-05-19').date).toMatchObject({ basis: 'editor', determination: 'day-of-the-may-call' });
    expect(lengths('2025-05-19')).toEqual([['exact', 'PT2H', null]]);
  });

  test('quotations have speaker and cue, and none is merged with its neighbour', () => {
    const direct = source(CBS).quotations.filter(({ kind }) => kind === 'direct');
    const said = words(CBS);
    for (const quotation of [
      [
        'donald-trump',
        'He feels, as I do, this war in Israel-Iran should end, to which I explained, his war should also end.',
      ],
      [
        'yuri-ushakov',
        'The dangerous escalation of the situation in the Middle East was naturally at the center of the exchange of opinions,',
      ],
      ['yuri-ushakov', "Russia's principled approach and interest in the settlement remain unchanged,"],
    ]) {
      expect(said).toContainEqual(quotation);
    }
    expect(direct.filter(({ exact }) => /\bsaid\b/u.test(exact))).toEqual([]);
    expect(
      direct
        .filter(({ speaker }) => speaker?.person === 'yuri-ushakov' || speaker?.person === 'donald-trump')
        .every(({ cue }) => cue !== null),
    ).toBe(true);
  });

  test('its first line and its body do not match', () => {
    expect(notes(CBS)).toContain('headline-not-borne-out');
  });
});

describe('the SouthFront article of 2017', () => {
  test('the date of the donation widget is no date, and the widget, comments and form are left out with reasons', async () => {
    expect(source(SOUTHFRONT).published.edtf).toBeNull();
    const kept = await keptText(SOUTHFRONT);
    for (const left of [
      'MAY 2022',
      'Notify of',
      'Newest Most Voted',
      'Jean de Peyrelongue',
      'chris chuba',
      'Would love your thoughts',
      'Support SouthFront',
    ]) {
      expect(kept).not.toContain(left);
    }
    expect(kept).toContain('could not adequately respond to its entreaties.');
    expect(source(SOUTHFRONT).removed.every(({ reason }) => reason !== '')).toBe(true);
    expect(notes(SOUTHFRONT)).toEqual(expect.arrayContaining(['no-date', 'comments-mixed-in', 'donation-appeal']));
  });

  test('one call, on a day that is a determination, told by both sides’ readouts', () => {
    expect(source(SOUTHFRONT).calls).toEqual(['2017-01-28']);
    expect(call('2017-01-28').date.basis).toBe('editor');
    expect(call('2017-01-28').confirmation).toEqual({ 'united-states': 'confirms', russia: 'confirms' });
    expect(lengths('2017-01-28')).toEqual([['about', 'PT1H', null]]);
    expect(words(SOUTHFRONT)).toContainEqual([
      'white-house',
      expect.stringContaining('Both President Trump and President Putin are hopeful'),
    ]);
    expect(words(SOUTHFRONT)).toContainEqual([
      'kremlin',
      expect.stringContaining('The Presidents have spoken in favor'),
    ]);
  });

  test('Theresa May is no month', () => {
    expect(source(SOUTHFRONT).dates.filter(({ text }) => text.includes('May'))).toEqual([]);
    expect(source(SOUTHFRONT).people).toContain('theresa-may');
  });

  test('the briefing and the interview are not about the call', () => {
    const about = source(SOUTHFRONT).quotations.filter(({ calls }) => calls.length > 0);
    expect(about.filter(({ exact }) => /fantastic relationship|don’t know Putin/u.test(exact))).toEqual([]);
  });
});

describe('the Espreso article', () => {
  test('image mark-up and the section label are left out', async () => {
    const kept = await keptText(ESPRESO);
    expect(kept).not.toContain('![');
    expect(kept).not.toMatch(/^- News$/mu);
    expect(kept).toContain('On February 9, U.S. President');
  });

  test('one call, on or before 9 February 2025: the American side says so, the Russian side neither confirms nor denies', () => {
    expect(call('by-2025-02-09').date).toMatchObject({ edtf: '[..2025-02-09]', min: null, max: '2025-02-09' });
    expect(call('by-2025-02-09').confirmation).toEqual({ 'united-states': 'confirms', russia: 'neither' });
  });

  test('the expert’s words are opinion', () => {
    const his = call('by-2025-02-09').claims.filter(({ saidBy }) => saidBy === 'oleksandr-kraiev');
    expect(his.length).toBeGreaterThan(0);
    expect(his.map(({ reliability }) => reliability.grade)).toEqual(his.map(() => 4));
  });
});

describe('the unsigned text', () => {
  test('it is graded F, and the notes say why', () => {
    expect(source(UNSIGNED).reliability.grade).toBe('F');
    expect(notes(UNSIGNED)).toEqual(
      expect.arrayContaining([
        'no-date',
        'no-author',
        'no-named-source',
        'unfinished-end',
        'former-office-in-recent-call',
        'hedges-without-name',
      ]),
    );
    const unfinished = source(UNSIGNED).reliability.notes.find(({ rule }) => rule === 'unfinished-end');
    expect(unfinished?.evidence[0]?.exact).toMatch(/which examined links$/u);
  });

  test('its call cannot be tested and confirms no other', () => {
    expect(source(UNSIGNED).calls).toEqual(['undated-1']);
    expect(new Set(call('undated-1').claims.map(({ reliability }) => reliability.grade))).toEqual(new Set([6]));
    expect(call('undated-1').confirmation).toEqual({ 'united-states': 'silent', russia: 'silent' });
  });

  test('its three parts keep their headings', () => {
    expect(source(UNSIGNED).kept.filter(({ kind }) => kind === 'heading')).toHaveLength(3);
  });
});

describe('the ANI text that Devdiscourse published', () => {
  test('Thursday is 3 July', () => {
    expect(source(DEVDISCOURSE).published).toMatchObject({ edtf: '2025-07-04', basis: 'stated' });
    expect(source(DEVDISCOURSE).calls).toEqual(['2025-07-03']);
    expect(call('2025-07-03').confirmation).toEqual({ 'united-states': 'confirms', russia: 'confirms' });
    expect(call('2025-07-03').durations).toEqual([]);
  });

  test('who passed Ushakov’s words on is kept', () => {
    const words = source(DEVDISCOURSE).quotations.find(({ exact }) => exact === 'Russia will not back down,');
    expect(words).toMatchObject({ speaker: { person: 'yuri-ushakov' } });
    expect(words?.relay).toEqual(expect.arrayContaining(['ani']));
    const relays = source(DEVDISCOURSE).quotations.filter(
      ({ speaker, relay }) => speaker?.person === 'yuri-ushakov' || relay.includes('yuri-ushakov'),
    );
    expect(relays.some(({ relay }) => relay.includes('al-jazeera'))).toBe(true);
  });

  test('unbalanced marks do not make a quotation swallow a paragraph', () => {
    for (const { start, end, exact } of source(DEVDISCOURSE).quotations) {
      const passage = source(DEVDISCOURSE).kept.find((each) => start >= each.start && end <= each.end);
      expect(passage, exact).toBeDefined();
      expect(exact.length).toBeLessThan(250);
    }
  });
});

test('themes: at least these, each with the words that show it, and calls only with what was raised in them', () => {
  expect(dossier.themes.map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'ukraine-war',
      'iran-middle-east',
      'prisoner-exchange',
      'arms-control',
      'syria-terrorism',
      'sanctions-economy',
      'election-interference',
      'nato-security',
      'crimea-territory',
      'bilateral-relations',
    ]),
  );
  expect(dossier.themes.every(({ sources }) => sources.length > 0)).toBe(true);
  const themesOf = (id: string) => call(id).themes.map((theme) => theme.id);
  expect(themesOf('2025-06-14').sort()).toEqual(['iran-middle-east', 'prisoner-exchange', 'ukraine-war']);
  expect(themesOf('2025-07-03')).not.toContain('nato-security');
  expect(themesOf('2025-05-19')).toEqual([]);
});
