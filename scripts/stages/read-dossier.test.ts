import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Report } from '../report.ts';
import { readDossier } from './read-dossier.ts';

const sound = path.join(import.meta.dirname, '../fixtures/dossiers/sound');
let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-'));
  await cp(sound, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const write = (file: string, content: string | Uint8Array) => writeFile(path.join(folder, file), content);

async function findings() {
  const report = new Report();
  const dossier = await readDossier(folder, report);
  return { dossier, rules: report.messages.map(({ ruleId, file, line }) => `${ruleId} ${file}:${line ?? ''}`) };
}

test('a sound dossier is read without findings', async () => {
  const { dossier, rules } = await findings();
  expect(rules).toEqual([]);
  expect(dossier?.texts.map(({ id }) => id)).toEqual(['evening-post', 'morning-post']);
});

test('all that is wrong is said at once', async () => {
  await write('raw/evening-post.md', 'the same id');
  await write('raw/Late Edition.txt', 'a name that is no id');
  await write('raw/notes.docx', 'another ending');
  await write('raw/latin.txt', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]));
  await write('raw/nobody.yaml', 'url: https://example.org/');
  await symlink('/etc/hostname', path.join(folder, 'raw/link.txt'));
  await write(
    'known-calls.yaml',
    '- { date: 2020-03-02, participants: [ada-lind, boris-renco], text: x, urls: [https://example.org/] }\n',
  );
  await write(
    'determinations.yaml',
    '- { id: a, decides: call-date, source: evening-post, quote: no such words, value: 2020-03-02, reason: r, basis: b, by: editor, on: 2020-04-01 }\n' +
      '- { id: b, decides: published, source: evening-post, value: 2020-03-02 }\n',
  );
  const { dossier, rules } = await findings();
  expect(dossier).toBeNull();
  expect(rules.sort()).toEqual([
    'duplicate-id raw/evening-post.txt:',
    'file-name raw/Late Edition.txt:',
    'file-name raw/link.txt:',
    'file-name raw/nobody.yaml:',
    'file-name raw/notes.docx:',
    'missing-key determinations.yaml:2',
    'missing-key determinations.yaml:2',
    'missing-key determinations.yaml:2',
    'missing-key determinations.yaml:2',
    'not-utf-8 raw/latin.txt:1',
    'unknown-id known-calls.yaml:1',
  ]);
});

test('a determination must quote words that stand once', async () => {
  await write(
    'determinations.yaml',
    '- { id: a, decides: call-date, source: evening-post, quote: no such words, value: 2020-03-02, reason: r, basis: b, by: editor, on: 2020-04-01 }\n',
  );
  expect((await findings()).rules).toEqual(['determination-without-words determinations.yaml:1']);
});

test('a grade needs grounds', async () => {
  await write('publishers.yaml', '- { id: evening-post, name: Evening Post, grade: B }\n');
  expect((await findings()).rules).toEqual(['grade-without-grounds publishers.yaml:1']);
});

test('a folder without a dossier names what is missing', async () => {
  await rm(folder, { recursive: true });
  expect((await findings()).rules).toEqual([
    'missing-file dossier.yaml:',
    'missing-file people.yaml:',
    'missing-file themes.yaml:',
    'missing-file publishers.yaml:',
    'missing-file raw:',
  ]);
});

test('a folder without texts is read, and that is said', async () => {
  await rm(path.join(folder, 'raw'), { recursive: true });
  await mkdir(path.join(folder, 'raw'));
  await write('raw/.gitkeep', '');
  const { dossier, rules } = await findings();
  expect(dossier?.texts).toEqual([]);
  expect(rules).toEqual(['no-texts raw:']);
});
