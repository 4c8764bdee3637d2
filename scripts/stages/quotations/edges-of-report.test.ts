import { expect, test } from 'vitest';
import { cleanTextOf } from '../../fixtures/clean-text-of.ts';
import { scanOf } from '../../fixtures/scan-of.ts';
import { findQuotations } from '../find-quotations.ts';

/** `kind speaker: words`, one a quotation. */
function read(text: string): string[] {
  const clean = cleanTextOf(text);
  return findQuotations(clean, scanOf(clean), []).map(
    ({ kind, speaker, exact }) => `${kind} ${speaker === null ? 'null' : speaker.text}: ${exact}`,
  );
}

test.each([
  [
    'by a country and an office',
    'Renko told US President Per Berg that the port was shut.',
    'Renko: the port was shut',
  ],
  ['as the agency that it is', 'Renko told the national news agency NNA that Lind left.', 'Renko: Lind left'],
  ['by a pronoun', 'Renko told us that the port was shut.', 'Renko: the port was shut'],
])('who is told is no part of what is: %s', (_, text, expected) => {
  expect(read(text)).toEqual([`indirect ${expected}`]);
});

test('a clause with a subject of its own has that for its speaker', () => {
  expect(read('The talks between Lind and Berg brought little, with the Chancery saying the port was shut.')).toEqual([
    'indirect the Chancery: the port was shut',
  ]);
  expect(read('Lind met Berg, saying the port was shut.')).toEqual(['indirect Lind: the port was shut']);
});

test('where words in marks end, the narrator’s remark on them begins', () => {
  expect(read('The Chancery noted a “frank exchange”, which is how it speaks of a quarrel.')).toEqual([
    'mixed The Chancery: a “frank exchange”',
  ]);
  expect(read('The Chancery noted a “no-go” zone.')).toEqual(['mixed The Chancery: a “no-go” zone']);
});

test('what somebody is to stop doing is nothing said', () => {
  const speakers = (text: string) => read(text).map((each) => each.split(':')[0]);
  expect(
    speakers('Renko offered little, with a promise to swap prisoners and stop attacking “ports” and ships.'),
  ).not.toContain('mixed Renko');
  expect(speakers('Renko opened the day with a campaign stop attacking “the rich” and ships.')).toEqual([
    'direct Renko',
  ]);
});

test('a paper is named in full, though its name ends in a word for a time', () => {
  expect(read('The Northern Times says the port was shut.')).toEqual([
    'indirect The Northern Times: the port was shut',
  ]);
  expect(read('On Thursday Lind said the port was shut.')).toEqual(['indirect Lind: the port was shut']);
});

test('what somebody is thanked for saying is his', () => {
  expect(read('Renko thanked Lind for announcing a truce with “open ports”.')).not.toContain(
    'mixed Renko: a truce with “open ports”',
  );
  expect(read('Renko drew laughter by announcing “open ports” for all.')).toEqual([
    'mixed Renko: “open ports” for all',
  ]);
});
