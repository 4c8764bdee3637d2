import { describe, expect, test } from 'vitest';
import { readOptions, type CommandDescription } from './read-options.ts';

const places = { from: '/home/ada', project: '/srv/readout' };
const build = {
  name: 'build',
  summary: 'Makes the site.',
  options: ['dossier', 'out', 'base', 'site'],
} as const satisfies CommandDescription<'dossier' | 'out' | 'base' | 'site'>;
const bench = {
  name: 'bench',
  summary: 'Measures.',
  options: ['dossier'],
  subjects: ['ingest', 'build'],
  count: 'how many texts',
} as const satisfies CommandDescription<'dossier', 'ingest' | 'build'>;

describe('what a command is told', () => {
  test('defaults lie in the project', () => {
    expect(readOptions(build, [], places)).toEqual({
      kind: 'run',
      options: { dossier: '/srv/readout/content', out: '/srv/readout/dist' },
    });
  });

  test('relative paths count from where the person stands', () => {
    const words = ['--dossier', 'calls', '--out=../site', '--base', 'x/y', '--site', 'https://calls.example.org/'];
    expect(readOptions(build, words, places)).toEqual({
      kind: 'run',
      options: { dossier: '/home/ada/calls', out: '/home/site', base: '/x/y/', site: 'https://calls.example.org' },
    });
  });

  test('a subject is a bare word', () => {
    expect(readOptions(bench, ['ingest'], places)).toMatchObject({ kind: 'run', subject: 'ingest' });
    expect(readOptions(bench, [], places)).not.toHaveProperty('subject');
  });

  test('a whole number may follow it where the command takes one', () => {
    expect(readOptions(bench, ['build', '5000'], places)).toMatchObject({ subject: 'build', count: 5000 });
    expect(readOptions(bench, ['build'], places)).not.toHaveProperty('count');
    for (const number of ['0', '-1', '1.5', '5k', '99999999']) {
      expect(readOptions(bench, ['build', number], places)).toMatchObject({ kind: 'error' });
    }
    expect(readOptions(bench, ['build', '5k'], places)).toMatchObject({
      text: expect.stringContaining("'5k' is invalid for argument 'count'. It is a whole number from 1 to") as string,
    });
  });

  test('--help says every option and its default', () => {
    expect(readOptions(build, ['--help'], places)).toEqual({
      kind: 'help',
      text: `Usage: npm run build -- [options]

Makes the site.

Options:
  --dossier <folder>  the dossier: its texts and what the editor knows (default: content)
  --out <folder>      where the finished site goes (default: dist)
  --base <path>       the path the site is served under, if not that of url in dossier.yaml
  --site <url>        the host the site will have, if not that of url in dossier.yaml
  --help              print this and do nothing
`,
    });
  });
});

describe('what a command refuses', () => {
  const errorOf = (words: string[]): string => {
    const reading = readOptions(build, words, places);
    return reading.kind === 'error' ? reading.text : '';
  };

  test('a wrong option, naming the nearest right one', () => {
    expect(errorOf(['--dosier', 'x'])).toBe(`error: unknown option '--dosier'
(Did you mean --dossier?)
The options of build: --dossier, --out, --base, --site, --help.
`);
  });

  test('an option like no other, naming them all', () => {
    expect(errorOf(['--verbose'])).toBe(`error: unknown option '--verbose'
The options of build: --dossier, --out, --base, --site, --help.
`);
  });

  test('a word too many, with the dashes that npm swallows', () => {
    expect(errorOf(['site'])).toBe(`error: too many arguments. Expected 0 arguments but got 1.
npm passes options on behind two dashes: npm run build -- --dossier …
The options of build: --dossier, --out, --base, --site, --help.
`);
  });

  test('an option where a value should stand', () => {
    expect(errorOf(['--out', '--base', '/x/'])).toContain("option '--out <folder>' argument '--base' is invalid");
    expect(errorOf(['--out'])).toContain("option '--out <folder>' argument missing");
  });

  test.each(['https://example.org/x/', '/a b/', '/../etc/', '', '/x?y', 'C:/Program Files/Git/x/'])(
    'the base %j',
    (base) => {
      expect(errorOf(['--base', base])).toContain("option '--base <path>'");
    },
  );

  test.each([
    ['calls.example.org', 'Give a web address'],
    ['ftp://example.org', 'Give a web address'],
    ['https://example.org/a/', '--site https://example.org --base /a/'],
    ['https://example.org/?a', 'Give scheme and host alone: https://example.org.'],
  ])('the site %j', (site, advice) => {
    expect(errorOf(['--site', site])).toContain(advice);
  });

  test.each(['65536', '-1', 'http', '1e3'])('the port %j', (port) => {
    const preview = { name: 'preview', summary: 'Serves.', options: ['port'] } as const;
    expect(readOptions(preview, [`--port=${port}`], places)).toMatchObject({ kind: 'error' });
  });

  test('a subject it does not know, naming those it does', () => {
    const reading = readOptions(bench, ['ingset'], places);
    expect(reading).toMatchObject({ kind: 'error' });
    expect(JSON.stringify(reading)).toContain('Allowed choices are ingest, build.');
  });
});

test.each([
  ['/', '/'],
  ['x', '/x/'],
  ['/x/y', '/x/y/'],
  ['x/y/', '/x/y/'],
  ['//x//y//', '/x/y/'],
])('the base %j is %j', (written, base) => {
  expect(readOptions(build, ['--base', written], places)).toMatchObject({ options: { base } });
});
