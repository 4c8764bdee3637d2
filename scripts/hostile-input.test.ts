import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cpuMilliseconds } from './fuzz/cpu-milliseconds.ts';
import { findBrokenRules } from './fuzz/find-broken-rules.ts';
import { fuzzTexts } from './fuzz/fuzz-texts.ts';
import { fuzzYaml } from './fuzz/fuzz-yaml.ts';
import { hostilePieces } from './fuzz/hostile-text.ts';
import { readHostile } from './fuzz/read-hostile.ts';
import { ingest } from './ingest.ts';
import { Report } from './report.ts';

const sound = resolve(import.meta.dirname, 'fixtures/dossiers/sound');
let parent = '';
let folder = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'readout-hostile-'));
  folder = join(parent, 'calls');
  await cp(sound, folder, { recursive: true });
});
afterEach(() => rm(parent, { recursive: true, force: true }));

/** What an ingest of the folder finds wrong, as `rule file`; an empty list when it went well. */
async function errorsOf(): Promise<string[]> {
  const report = new Report();
  await ingest({ dossier: folder }, report);
  return report.messages.filter(({ fatal }) => fatal === true).map(({ ruleId, file }) => `${ruleId} ${file}`);
}

describe('a text is text, whatever program would obey it', () => {
  test.each(['txt', 'md', 'html'] as const)('as .%s', (format) => {
    for (const piece of hostilePieces) {
      const text = `A headline\n\n${piece}\n\nAda Lind and Boris Renko spoke by telephone.\n`;
      expect(findBrokenRules(readHostile({ a: text }, format)), piece).toEqual([]);
    }
  });

  test.each(['a', ' ', '"', '“a', '. ', 'May ', '1 ', 'said, ', 'the President ', '<a ', '\n', 'a\n\n'])(
    'bait of %j is read in a second for 100 KB',
    (unit) => {
      readHostile({ a: unit.repeat(100) });
      const text = unit.repeat(100_000 / unit.length);
      const began = cpuMilliseconds();
      readHostile({ a: text });
      // Twice the time, for slower machines, still tells it from what grows with the square.
      expect(cpuMilliseconds() - began).toBeLessThan(2000);
    },
  );

  test.each([
    ['capitals', `Ada Lind spoke by phone WITH ${'RENKOSPOKEN'.repeat(9)}; at 10:05 a.m.`],
    ['buttons', `Like reply${' share'.repeat(26)} it`],
    ['a foot of a page', `About us${' cookies help'.repeat(35)}!`],
  ])('%s that can be read in many ways take no longer than a moment', (_name, line) => {
    const began = cpuMilliseconds();
    readHostile({ a: `A headline\n\nAda Lind and Boris Renko spoke by phone on Monday.\n\n${line}\n` });
    expect(cpuMilliseconds() - began).toBeLessThan(2000);
  });

  test('a short run of the fuzz', () => {
    expect(fuzzTexts(100, 7).slowest).toBeGreaterThan(0);
    expect(fuzzYaml(200, 7).slowest).toBeGreaterThan(0);
  });
});

describe('bytes that are no text are a finding', () => {
  const utf16 = Buffer.from('A call was held.', 'utf16le');
  test.each([
    ['NUL', Buffer.from('a\0b'), 'not-a-text'],
    ['a lone surrogate', Buffer.from([0x61, 0xed, 0xa0, 0x80]), 'not-utf-8'],
    ['an overlong form', Buffer.from([0xc0, 0xaf]), 'not-utf-8'],
    ['a cut letter', Buffer.from([0x61, 0xf0, 0x9f, 0x90]), 'not-utf-8'],
    ['UTF-16 with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 'not-utf-8'],
    ['UTF-16, the other way round', Buffer.concat([Buffer.from([0xfe, 0xff]), utf16.swap16()]), 'not-utf-8'],
    ['UTF-16 without a mark', Buffer.from('A call was held.', 'utf16le'), 'not-a-text'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]), 'not-utf-8'],
  ])('%s', async (_name, bytes, rule) => {
    await writeFile(join(folder, 'raw/evening-post.txt'), bytes);
    expect(await errorsOf()).toEqual([`${rule} raw/evening-post.txt`]);
    await writeFile(join(folder, 'people.yaml'), bytes);
    expect(await errorsOf()).toContain(`${rule} people.yaml`);
    expect(await readdir(folder)).not.toContain('sources');
  });
});

describe('a name that could lead elsewhere is a finding', () => {
  test.each([
    'two words.txt',
    'dots.in.name.txt',
    '%2e%2e.txt',
    'a..b.txt',
    'Evening-Post.txt',
    'é.txt',
    '-a.txt',
    'a\nb.txt',
    '<b>.html',
    'con.txt',
    'lpt1.html',
  ])('%j', async (name) => {
    await writeFile(join(folder, 'raw', name), 'A call was held.');
    expect(await errorsOf()).toEqual([`file-name raw/${name}`]);
  });

  test('a link out of the folder, to a file or to a folder', async () => {
    await writeFile(join(parent, 'secret.txt'), 'a secret');
    await symlink(join(parent, 'secret.txt'), join(folder, 'raw/link.txt'));
    await symlink(parent, join(folder, 'raw/up.txt'));
    expect((await errorsOf()).sort()).toEqual(['file-name raw/link.txt', 'file-name raw/up.txt']);
  });

  test('a generated folder that is a link is replaced; what it led to is left alone', async () => {
    await mkdir(join(parent, 'elsewhere'));
    await writeFile(join(parent, 'elsewhere/thesis.tex'), 'years of work');
    await symlink(join(parent, 'elsewhere'), join(folder, 'calls'));
    expect(await errorsOf()).toEqual([]);
    expect(await readdir(join(parent, 'elsewhere'))).toEqual(['thesis.tex']);
    expect((await readdir(parent)).sort()).toEqual(['calls', 'elsewhere']);
  });
});

describe('YAML', () => {
  test('aliases that multiply are not followed', async () => {
    const levels = 'bcdefghij'.split('').map((name, index) => {
      const below = `*${'abcdefghij'[index] ?? ''}`;
      return `${name}: &${name} [${Array(9).fill(below).join(', ')}]`;
    });
    await writeFile(join(folder, 'people.yaml'), `a: &a [x]\n${levels.join('\n')}\n`);
    expect(await errorsOf()).toEqual(['yaml-aliases people.yaml']);
  });

  test('a megabyte of it is read', async () => {
    const people = await readFile(join(folder, 'people.yaml'), 'utf8');
    await writeFile(join(folder, 'people.yaml'), `${people}\n# ${'x'.repeat(1_000_000)}\n`);
    expect(await errorsOf()).toEqual([]);
  });

  test('a megabyte on one line is a finding', async () => {
    await writeFile(join(folder, 'people.yaml'), 'x'.repeat(1_000_000));
    expect(await errorsOf()).toContain('invalid-value people.yaml');
  });
});

test('of two runs at once each ends well or is told of the other, and the output is whole', async () => {
  const script = join(import.meta.dirname, 'ingest.ts');
  const ends = await Promise.all(
    [1, 2, 3].map(async () => {
      const child = spawn(process.execPath, [script, '--dossier', folder]);
      let output = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
      const [exitCode] = (await once(child, 'close')) as [number];
      return { exitCode, output };
    }),
  );
  expect(ends.some(({ exitCode }) => exitCode === 0)).toBe(true);
  for (const { exitCode, output } of ends) {
    expect(output).not.toMatch(/\bat .*\.ts:\d+/u);
    if (exitCode !== 0) expect(output).toContain('another-run');
  }
  const made = await readdir(join(folder, 'sources'));
  await rm(join(folder, 'sources'), { recursive: true });
  expect(await errorsOf()).toEqual([]);
  expect(await readdir(join(folder, 'sources'))).toEqual(made);
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([]);
});
