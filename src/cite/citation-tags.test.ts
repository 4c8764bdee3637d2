import { expect, test } from 'vitest';
import { citationTags } from './citation-tags.ts';
import { makeCitable, makeCitedText } from './testing/make-citable.ts';

const named = (tags: ReturnType<typeof citationTags>, name: string) =>
  tags.filter((tag) => tag.name === name).map(({ content }) => content);

test('a page names the editors as its authors, the edition it is part of, and the day of its version', () => {
  const tags = citationTags(makeCitable(), 'Who says what.');
  expect(named(tags, 'citation_author')).toEqual(['Mira Holt', 'Jo de la Tour']);
  expect(named(tags, 'citation_publication_date')).toEqual(['2026/11/22']);
  expect(named(tags, 'DCTERMS.isPartOf')).toEqual(['Calls between Norland and Sudria']);
  expect(named(tags, 'DC.identifier')).toEqual(['https://example.org/calls/2025-06-14/']);
});

test('a source names its own author, publisher and day, never the edition’s editors', () => {
  const tags = citationTags(makeCitedText(), 'The text.');
  expect(named(tags, 'citation_author')).toEqual(['Ann Ode and Tom Berg']);
  expect(named(tags, 'citation_publication_date')).toEqual(['2025/06/14']);
  expect(named(tags, 'DC.source')).toEqual(['https://post.example/lind_we-spoke']);
});

test('what is not known is left out: no tag is empty', () => {
  const published = { edtf: '2025-05', min: '2025-05-01', max: '2025-05-31' };
  const text = { ...makeCitedText({ author: null, publisher: null, url: null, published }), address: null };
  const tags = citationTags(text, 'The text.');
  expect(tags.filter(({ content }) => content === '')).toEqual([]);
  expect(tags.map(({ name }) => name)).not.toContain('citation_publication_date');
});
