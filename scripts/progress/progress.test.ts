import { expect, test } from 'vitest';
import { formatProgress } from './format-progress.ts';
import { Progress } from './progress.ts';

test.each([
  [{ step: 'reading texts', done: 40, total: 200, elapsedMilliseconds: 2000 }, 'reading texts 40 of 200, 8 s left'],
  [
    { step: 'reading texts', done: 100, total: 200, elapsedMilliseconds: 300_000 },
    'reading texts 100 of 200, 5 min left',
  ],
  [{ step: 'reading texts', done: 1, total: 200, elapsedMilliseconds: 2000 }, 'reading texts 1 of 200'],
  [{ step: 'reading texts', done: 200, total: 200, elapsedMilliseconds: 2000 }, 'reading texts 200 of 200'],
  [{ step: 'reading texts', done: 0, total: 0, elapsedMilliseconds: 0 }, 'reading texts 0 of 0'],
  [{ step: 'writing files', done: 7, total: null, elapsedMilliseconds: 9 }, 'writing files 7'],
])('%o', (stage, line) => {
  expect(formatProgress(stage)).toBe(line);
});

/** What is written while a hundred texts are read, a second each. */
function written(quiet: boolean, isTTY: boolean): string {
  let text = '';
  let milliseconds = 0;
  const screen = { write: (words: string | Uint8Array) => (text += String(words)) !== '', isTTY };
  const progress = new Progress(quiet, screen, () => milliseconds);
  for (let done = 1; done <= 25; done++) {
    progress.show('reading texts', done, 100);
    milliseconds += 1000;
  }
  progress.end('ingest', milliseconds);
  return text;
}

test('a terminal has one line, which is gone at the end', () => {
  const text = written(false, true);
  expect(text).not.toMatch(/\n./u);
  expect(text.split('\r\u001B[2K').slice(-3)).toEqual([
    expect.stringMatching(/^reading texts 24 of 100, \d+ s left$/u),
    expect.stringMatching(/^reading texts 25 of 100, \d+ s left$/u),
    'ingest    25.0 s\n',
  ]);
});

test('elsewhere there is a plain line every ten seconds', () => {
  expect(written(false, false)).toBe(
    'reading texts 11 of 100, 81 s left\nreading texts 21 of 100, 75 s left\ningest    25.0 s\n',
  );
});

test('quiet is quiet', () => {
  expect(written(true, true)).toBe('');
});
