import { describe, expect, test } from 'vitest';
import { determination, type Determination } from '../../../src/schemas/determination.ts';
import { personEntry } from '../../../src/schemas/person.ts';
import { makeFolder } from '../../fixtures/make-folder.ts';
import { mergeReadings, readTexts } from '../../ingest.ts';
import { Report } from '../../report.ts';

const story = `Leaders speak of herring

Published 14 March 2030

Ada Lind and Boris Renko spoke by telephone on Wednesday about herring.

"We shall find a way," the official said.

The quiet waters of the north came up too, Lind said.

A second telephone call between Lind and Renko on 2 March 2030 is a scene of a new film.

Subscribe to our newsletter for more stories about the sea

The prize of the Lind House went to a novel.
`;

function ingest(...entries: readonly object[]) {
  const determinations = entries.map((entry, index): Determination =>
    determination.parse({
      id: `decision-${index + 1}`,
      source: 'story',
      reason: 'The printed page shows it.',
      basis: 'the printed page',
      by: 'editor',
      on: '2030-04-01',
      ...entry,
    }),
  );
  const folder = makeFolder({ story }, { determinations });
  const report = new Report();
  const dossier = mergeReadings(folder, readTexts(folder, report), report);
  const [source] = [...dossier.sources];
  if (source === undefined) throw new Error('No source.');
  return {
    source,
    calls: [...dossier.calls],
    kept: source.kept.map(({ start, end }) => story.slice(start, end).trim()),
    findings: report.messages.filter(({ ruleId }) => ruleId === 'idle-determination').map(({ reason }) => reason),
  };
}

describe('what belongs to the text', () => {
  const appeal = 'Subscribe to our newsletter for more stories about the sea';

  test('a paragraph that a rule leaves out can be kept', () => {
    expect(ingest().kept).not.toContain(appeal);
    const { kept, findings } = ingest({ decides: 'removal', quote: 'Subscribe to our newsletter', value: 'keep' });
    expect(kept).toContain(appeal);
    expect(findings).toEqual([]);
  });

  test('a paragraph can be left out, with the editor’s reason for readers', () => {
    const { source, kept } = ingest({ decides: 'removal', quote: 'scene of a new film', value: 'leave-out' });
    expect(kept.join(' ')).not.toContain('film');
    expect(source.removed.find(({ rule }) => rule === 'decision-1')?.reason).toBe(
      'the editor’s decision: The printed page shows it.',
    );
  });

  test('the text can be given its beginning and end', () => {
    const { kept, findings } = ingest({
      decides: 'boundaries',
      quote: 'spoke by telephone on Wednesday',
      value: 'quiet waters',
    });
    expect(kept).toHaveLength(3);
    expect(kept[0]).toMatch(/^Ada Lind/);
    expect(kept.at(-1)).toMatch(/^The quiet waters/);
    expect(findings).toEqual([]);
  });

  test('a decision that changes nothing is an error', () => {
    expect(ingest({ decides: 'removal', quote: 'scene of a new film', value: 'keep' }).findings).toEqual([
      'The determination `decision-1` changes nothing: the paragraph that holds its words is part of the text without it.',
    ]);
    expect(ingest({ decides: 'boundaries', quote: 'quiet waters', value: 'spoke by telephone' }).findings).toEqual([
      'The determination `decision-1` changes nothing: the words of its end do not stand once in the text, after those of its beginning.',
    ]);
  });
});

describe('who speaks', () => {
  test('the editor names the speaker, and a reader sees that no text does', () => {
    const { source, findings } = ingest({ decides: 'speaker', quote: 'We shall find a way', value: 'mira-holt' });
    const said = source.quotations.find(({ exact }) => exact.startsWith('We shall'));
    expect(said?.speaker).toMatchObject({ person: 'mira-holt', text: 'the official', determination: 'decision-1' });
    expect(findings).toEqual([]);
  });

  test('a speaker that the rules find wrongly can be taken away', () => {
    const { source } = ingest({ decides: 'speaker', quote: 'The quiet waters of the north', value: null });
    const said = source.quotations.find(({ exact }) => exact.includes('quiet waters'));
    expect(said?.speaker).toBeNull();
  });

  test('words that are no quotation, and a speaker that the rules find too, are errors', () => {
    const quote = 'The prize of the Lind House';
    expect(ingest({ decides: 'speaker', quote, value: 'mira-holt' }).findings).toEqual([
      'The determination `decision-1` changes nothing: no quotation is found in its words.',
    ]);
    expect(ingest({ decides: 'speaker', quote: 'The quiet waters', value: 'ada-lind' }).findings).toEqual([
      'The determination `decision-1` changes nothing: the rules find the same speaker.',
    ]);
  });
});

describe('themes', () => {
  test('words without a term can show a theme', () => {
    const { source, findings } = ingest({
      decides: 'theme',
      quote: 'The quiet waters of the north',
      value: { theme: 'straits', shown: true },
    });
    expect(ingest().source.themes).not.toContain('straits');
    expect(source.themes).toContain('straits');
    expect(findings).toEqual([]);
  });

  test('words with a term can be said not to show it', () => {
    const { source, calls } = ingest(
      { decides: 'theme', quote: 'Leaders speak of herring', value: { theme: 'fishing', shown: false } },
      { decides: 'theme', quote: 'on Wednesday about herring', value: { theme: 'fishing', shown: false } },
    );
    expect(source.themes).not.toContain('fishing');
    expect(calls.flatMap(({ themes }) => themes.map(({ id }) => id))).not.toContain('fishing');
  });

  test('a call that raises a theme by the editor’s word names the determination', () => {
    const { calls } = ingest({
      decides: 'theme',
      quote: 'spoke by telephone on Wednesday',
      value: { theme: 'straits', shown: true },
    });
    expect(calls.find(({ themes }) => themes.some(({ id }) => id === 'straits'))?.determinations).toEqual([
      'decision-1',
    ]);
  });

  test('what the terms show anyway is an error', () => {
    expect(
      ingest({ decides: 'theme', quote: 'on Wednesday about herring', value: { theme: 'fishing', shown: true } })
        .findings,
    ).toEqual(['The determination `decision-1` changes nothing: a term of the theme stands in its words.']);
  });
});

describe('what is no call', () => {
  test('a call that the rules read and the editor does not goes', () => {
    const days = (calls: ReturnType<typeof ingest>['calls']) => calls.map(({ date }) => date.edtf);
    expect(days(ingest().calls)).toEqual(['2030-03-02', '2030-03-13']);
    const { calls, findings } = ingest({ decides: 'no-call', quote: 'A second telephone call between Lind and Renko' });
    expect(days(calls)).toEqual(['2030-03-13']);
    expect(findings).toEqual([]);
  });

  test('words in which no call is read are an error', () => {
    expect(ingest({ decides: 'no-call', quote: 'The prize of the Lind House' }).findings).toEqual([
      'The determination `decision-1` changes nothing: the rules read no call in its words.',
    ]);
  });
});

describe('a call that the rules did not read', () => {
  const missed = 'The quiet waters of the north came up too';
  const value = { participants: ['boris-renko', 'ada-lind'], date: '2030-02-01' };

  test('is added with its people, its day and what its words say, by the voice whose words they are', () => {
    const quote = 'The quiet waters of the north came up too, Lind said';
    const { calls, findings } = ingest(
      { decides: 'call', quote, value },
      { decides: 'theme', quote: 'quiet waters', value: { theme: 'straits', shown: true } },
    );
    expect(findings).toEqual([]);
    const call = calls.find(({ id }) => id === '2030-02-01');
    expect(call).toMatchObject({
      participants: ['ada-lind', 'boris-renko'],
      date: { basis: 'editor', determination: 'decision-1' },
      themes: [{ id: 'straits' }],
      determinations: expect.arrayContaining(['decision-1']) as unknown,
    });
    expect(call?.claims.map(({ point, saidBy, rule }) => ({ point, saidBy, rule }))).toEqual(
      expect.arrayContaining([{ point: 'took-place', saidBy: 'ada-lind', rule: 'decision-1' }]),
    );
    expect(call?.sources[0]?.evidence[0]?.exact).toBe(quote);
  });

  test('takes its day from its words, where the editor gives none', () => {
    const quote = 'The prize of the Lind House went to a novel';
    const { calls } = ingest({ decides: 'call', quote, value: { participants: value.participants } });
    expect(calls.some(({ date }) => date.edtf === null)).toBe(true);
  });

  test('of people who are not of two sides, of words left out, or that the rules read too, is an error', () => {
    const idle = (quote: string, participants: string[]) =>
      ingest({ decides: 'call', quote, value: { participants, date: '2030-02-01' } }).findings;
    expect(idle(missed, ['ada-lind', 'mira-holt'])).toEqual([
      'The determination `decision-1` changes nothing: a call takes principals of two sides, and these are none.',
    ]);
    expect(idle('Subscribe to our newsletter', value.participants)).toEqual([
      'The determination `decision-1` changes nothing: its words are left out of the text.',
    ]);
    expect(idle('spoke by telephone on Wednesday', value.participants)).toEqual([
      'The determination `decision-1` changes nothing: the rules read this call in its words.',
    ]);
  });
});

describe('a doubt about a call', () => {
  const doubted = 'The Prime Minister spoke by phone with Boris Renko on Thursday';
  const decision = (source: object): Determination =>
    determination.parse({
      id: 'd',
      source: 'story',
      reason: 'Why.',
      basis: 'A log.',
      by: 'editor',
      on: '2030-04-01',
      ...source,
    });
  const others = [
    ['eva-moe', 'Norway'],
    ['jan-wirta', 'Finland'],
  ] as const;
  const doubts = (determinations: Determination[]) => {
    const story = `date 2030-03-06 ${doubted}. The line was opened again at noon on Monday.`;
    const folder = makeFolder({ story }, { determinations });
    for (const [id, country] of others)
      folder.people.push(personEntry.parse({ id, name: id, roles: [{ title: `Prime Minister of ${country}` }] }));
    const report = new Report();
    const [reading] = readTexts(folder, report);
    return { calls: reading?.calls, found: report.messages.filter(({ ruleId }) => ruleId === 'call-party-open') };
  };

  test('is reported with what to paste', () => {
    const [doubt] = doubts([]).found;
    expect(doubt?.note).toContain(
      `- { id: call-in-story, decides: call, source: story, quote: ${doubted}, value: { participants: [ …, … ], date: … }`,
    );
  });

  test('is no longer reported when the editor has decided about its words', () => {
    const value = { participants: ['ada-lind', 'boris-renko'], date: '2029-05-01' };
    const { calls, found } = doubts([decision({ decides: 'call', quote: doubted, value })]);
    expect(found).toEqual([]);
    expect(calls).toHaveLength(1);
  });

  test('is still reported when the editor has decided about other words of the text', () => {
    const value = { participants: ['ada-lind', 'boris-renko'], date: '2030-03-04' };
    const { calls, found } = doubts([decision({ decides: 'call', quote: 'The line was opened again', value })]);
    expect(found).toHaveLength(1);
    expect(calls).toHaveLength(1);
  });
});
