import { describe, expect, test } from 'vitest';
import { spellAlike } from './spell-alike.ts';

const variants = [
  ['Odesa', 'Odessa'],
  ['Renko', 'Renkó', 'Renkow'],
];

describe('a term is searched in all its spellings, as written first', () => {
  test.each([
    ['odessa', ['odessa', 'Odesa']],
    ['Odesa’s', ['Odesa’s']],
    ['ODESA,', ['ODESA,', 'Odessa']],
    ['Renkó', ['Renkó', 'Renkow']],
    ['Lind', ['Lind']],
    ['cold-harbour', ['cold-harbour', 'cold harbour']],
    ['port Odesa', ['port Odesa', 'port Odessa', 'port-Odesa', 'port-Odessa']],
  ])('%s', (text, spellings) => {
    expect(spellAlike({ text, isPhrase: text.includes(' '), isExcluded: false }, variants)).toEqual(spellings);
  });

  test('a long phrase of such words does not become thousands', () => {
    const text = 'Odesa '.repeat(30).trim();
    const spellings = spellAlike({ text, isPhrase: true, isExcluded: false }, variants);
    expect(spellings).toHaveLength(16);
    expect(spellings[0]).toBe(text);
  });
});
