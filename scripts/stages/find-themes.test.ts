import { describe, expect, test } from 'vitest';
import { cleanTextOf } from '../fixtures/clean-text-of.ts';
import { findThemes, indexThemes } from './find-themes.ts';

/** The words in a text that show the theme `own`, or another theme with these terms. */
function wordsOf(terms: string[], text: string, otherTerms: string[] = []): string[] {
  const entry = (id: string, own: string[]) => ({ id, label: id, description: id, terms: own });
  const index = indexThemes([entry('own', terms), ...(otherTerms.length > 0 ? [entry('other', otherTerms)] : [])]);
  const clean = cleanTextOf(text);
  return findThemes(clean, index).map(
    ({ theme, start, end }) => `${theme === 'own' ? '' : `${theme}: `}${clean.text.slice(start, end)}`,
  );
}

describe('a term is found', () => {
  test.each([
    ['in the plural', ['prisoner swap'], 'Prisoner swaps were agreed.', ['Prisoner swaps']],
    ['in the plural of its first word', ['prisoner of war'], 'All prisoners of war are home.', ['prisoners of war']],
    ['with -es and -ies', ['gas', 'treaty'], 'Noble gases, old treaties.', ['gases', 'treaties']],
    [
      'before a possessive, which is no part of it',
      ['Straits', 'trawler'],
      'The Straits’ depth, the trawler’s crew.',
      ['Straits', 'trawler'],
    ],
    ['with a hyphen for a space', ['arms race'], 'An arms-race began.', ['arms-race']],
    [
      'with a space, or nothing, for its own hyphen',
      ['cease-fire'],
      'A ceasefire, a cease fire, a cease-fire.',
      ['ceasefire', 'cease fire', 'cease-fire'],
    ],
    ['over a line break', ['arms control'], 'Talks on arms\ncontrol went on.', ['arms\ncontrol']],
    ['with other accents', ['Reykjavik', 'détente'], 'In Reykjavík, detente ended.', ['Reykjavík', 'detente']],
    ['with a combining accent', ['café'], 'The cafe\u0301 was full.', ['cafe\u0301']],
    ['with dots in its abbreviation', ['US bases'], 'The U.S. bases stay.', ['U.S. bases']],
    ['as an acronym in the plural', ['SUV'], 'Two SUVs were sold.', ['SUVs']],
    ['in a line of capitals', ['herring', 'Straits'], 'HERRING IN THE STRAITS', ['HERRING', 'STRAITS']],
    [
      'as the adjective of a country',
      ['Iran'],
      'Iranian ships and two Iranians in Iran.',
      ['Iranian', 'Iranians', 'Iran'],
    ],
  ])('%s', (_, terms, text, expected) => {
    expect(wordsOf(terms, text)).toEqual(expected);
  });
});

describe('a term is not found', () => {
  test.each([
    ['in a longer word', ['war', 'oil'], 'He warned them to boil it, and the warden rewarded him.'],
    ['in another form of the word', ['fish', 'trade'], 'They were fishing and traded.'],
    ['in the singular of a plural that has a sense of its own', ['arms', 'news'], 'A new arm.'],
    ['as an acronym when it is a word', ['START', 'INF'], 'They start on inf.'],
    ['as a word when it is an acronym', ['aids', 'start'], 'AIDS and START.'],
    ['as a name without its capital', ['Straits', 'Turkey'], 'In dire straits, with turkey.'],
    ['over the end of a clause', ['arms control'], 'They took up arms. Control was lost; arms, control.'],
    ['as the adjective of another country', ['Niger'], 'Nigerian ships.'],
    ['in the lower case of a country’s adjective', ['Poland'], 'They polish it.'],
  ])('%s', (_, terms, text) => {
    expect(wordsOf(terms, text)).toEqual([]);
  });
});

test('a longer term comes before a shorter one within it, whichever theme has it', () => {
  expect(wordsOf(['East'], 'The Middle East and the East.', ['Middle East'])).toEqual(['other: Middle East', 'East']);
  expect(wordsOf(['herring', 'herring war'], 'The herring war.')).toEqual(['herring war']);
});

test('a term of two themes shows both', () => {
  expect(wordsOf(['sanctions'], 'New sanctions.', ['sanctions'])).toEqual(['sanctions', 'other: sanctions']);
});
