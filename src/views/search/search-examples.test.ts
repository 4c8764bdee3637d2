import { expect, test } from 'vitest';
import type { Dossier } from '../../schemas/dossier.ts';
import { people, sides } from '../testing/make-call.ts';
import { searchExamples } from './search-examples.ts';
import type { PassageText } from './search-example.ts';

const dossier = {
  sides,
  people,
  calls: [],
  sources: [],
  themes: [{ terms: ['harbour'], variants: [['Odesa', 'Odessa']] }],
} as unknown as Dossier;
const passage = (number: number, text: string): PassageText => ({
  source: 'lind-times',
  name: 'Lind Times',
  passage: `p${number}`,
  text,
});
const texts = [
  passage(1, 'Short words only.'),
  passage(2, 'The presidents discussed agreements on Odessa, a harbour, and the café.'),
  passage(3, 'Another harbour, with lighthouses.'),
];

test('each example is of the dossier’s own words, and says what it finds', () => {
  const examples = searchExamples(dossier, texts);
  expect(examples.map(({ title, label, finds }) => [title, label, finds.path ?? finds.label])).toEqual([
    ['Several words', 'agreements presidents', '/sources/lind-times/#p2'],
    ['A phrase', '"presidents discussed agreements"', '/sources/lind-times/#p2'],
    ['Another spelling', 'Odesa', '/sources/lind-times/#p2'],
    ['Without accents', 'cafe', '/sources/lind-times/#p2'],
    ['A slip, and a word that is nowhere', 'Lind Reno', '“Reno” is nowhere in this dossier and was left out.'],
    ['Without a word', 'harbour -another', '/sources/lind-times/#p2'],
  ]);
  expect(examples[1]?.address).toBe('?q=%22presidents+discussed+agreements%22');
});

test('a dossier without texts has no examples of words', () => {
  expect(searchExamples({ ...dossier, people: [] }, [])).toEqual([]);
});
