import { describe, expect, test } from 'vitest';
import { reportsIn } from '../../fixtures/reports-in.ts';

describe('where a reported clause ends', () => {
  test.each([
    ['a clause with words in marks', 'Lind said the port was shut, but that it would “come back.”'],
    ['a parenthesis', 'Lind said the ships - which came in May - will leave.'],
  ])('%s is part of it', (_, text) => {
    expect(reportsIn(text)).toEqual([`Lind: ${text.slice('Lind said '.length).replace(/\.$/u, '')}`]);
  });

  test('words in marks that a cue of their own tells are not', () => {
    expect(reportsIn('Lind said the port was shut, which he called “a disgrace.”')).toEqual([
      'Lind: the port was shut',
      'he: a disgrace.',
    ]);
  });

  test('the clause with “which” around a cue ends where the main one goes on', () => {
    expect(reportsIn('The rules, which officials say will change in May, do not help.')).toEqual([
      'officials: will change in May',
    ]);
  });

  test('a report ends before a participle of saying', () => {
    expect(reportsIn('Lind said the port was shut before adding that ships would come.')).toEqual([
      'Lind: the port was shut',
      'Lind: ships would come',
    ]);
  });
});
