import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readNotes } from './read-notes.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'readout-notes-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

test('of a note, the words are read, and nothing of its mark-up', async () => {
  await mkdir(path.join(folder, 'notes'));
  const note = '---\ntitle: x\n---\n\nShe [said](https://example.org/)\nnothing.\n\n<Note kind="x" />\n';
  await writeFile(path.join(folder, 'notes/lind.mdx'), note);
  expect([...(await readNotes(folder))]).toEqual([['lind', 'She said nothing.']]);
});

test('without notes there are none', async () => {
  expect((await readNotes(folder)).size).toBe(0);
});
