import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toBibtex } from './to-bibtex.ts';
import { toCsl } from './to-csl.ts';
import { toRis } from './to-ris.ts';
import { makeCitable, makeCitedText } from './testing/make-citable.ts';

const occasion = { accessed: '2026-12-01', passage: 'p4' };

test('BibTeX: what another program reads is what was written', () => {
  const { entries, errors } = parseBibtex(toBibtex(makeCitable(), { accessed: '2026-12-01' }), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    type: 'misc',
    key: 'calls-2025-06-14',
    fields: {
      title: 'Call of 14 June 2025',
      howpublished: 'Calls between Norland and Sudria',
      editor: [
        { firstName: 'Mira', lastName: 'Holt' },
        { firstName: 'Jo', prefix: 'de la', lastName: 'Tour' },
      ],
      date: '2026-11-22',
      url: 'https://example.org/calls/2025-06-14/',
      urldate: '2026-12-01',
      note: 'Version 1.2.0',
    },
  });
});

test('BibTeX: TeX’s own signs in a title and an address are only signs', () => {
  const { entries, errors } = parseBibtex(toBibtex(makeCitedText(), occasion), { sentenceCase: false });
  expect(errors).toEqual([]);
  expect(entries[0]).toMatchObject({
    key: 'sources-evening-post-p4',
    fields: {
      title: 'Lind: “We spoke” & 100 % {more}',
      author: [{ name: 'Ann Ode and Tom Berg' }],
      howpublished: 'Evening Post',
      note: '¶ 4. In: Calls between Norland and Sudria. First published at https://post.example/lind_we-spoke. Version 1.2.0',
    },
  });
});

test('BibTeX: whatever signs a title holds, one entry comes back, and the title as it was', () => {
  const title = fc
    .array(fc.constantFrom('a', 'B', 'é', ' ', '{', '}', '\\', '$', '&', '#', '%', '_', '^', '~', '"', '@', ','))
    .map((letters) => `T${letters.join('')}t`.replaceAll(/\s+/gu, ' '));
  fc.assert(
    fc.property(title, (given) => {
      const { entries } = parseBibtex(toBibtex(makeCitable({ title: given })), { sentenceCase: false });
      expect(entries.map(({ fields }) => fields.title)).toEqual([given]);
    }),
  );
});

test('RIS: what another program reads is what was written', () => {
  const [page] = plugins.input.chain(toRis(makeCitable(), { accessed: '2026-12-01' }));
  expect(page).toMatchObject({
    title: 'Call of 14 June 2025',
    'container-title': 'Calls between Norland and Sudria',
    editor: [
      { family: 'Holt', given: 'Mira' },
      { family: 'de la Tour', given: 'Jo' },
    ],
    issued: { 'date-parts': [[2026, 11, 22]] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
    URL: 'https://example.org/calls/2025-06-14/',
  });
  const [text] = plugins.input.chain(toRis(makeCitedText(), occasion));
  expect(text).toMatchObject({
    type: 'article-newspaper',
    title: 'Lind: “We spoke” & 100 % {more}',
    'container-title': 'Evening Post',
    // This reader takes a newspaper's year alone.
    issued: { 'date-parts': [[2025]] },
    URL: 'https://example.org/sources/evening-post/#p4',
  });
  expect(toRis(makeCitedText(), occasion)).toContain('\r\nDA  - 2025/06/14/\r\n');
});

test('RIS: each line is a tag and one value, ended by CR LF, whatever a title holds', () => {
  const record = toRis(makeCitable({ title: 'One\nTY  - JOUR\r\ntwo' }));
  expect(record.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z\d] {2}- [^\r\n]*$/u.test(line))).toEqual([]);
  expect(record.match(/^TY/gmu)).toHaveLength(1);
});

test('CSL-JSON: what another program reads is what was written', () => {
  const [item] = plugins.input.chain(JSON.stringify([toCsl(makeCitedText(), occasion)]));
  expect(item).toMatchObject({
    id: 'sources-evening-post-p4',
    type: 'article-newspaper',
    author: [{ literal: 'Ann Ode and Tom Berg' }],
    editor: [
      { family: 'Holt', given: 'Mira' },
      { family: 'de la Tour', given: 'Jo' },
    ],
    issued: { 'date-parts': [[2025, 6, 14]] },
    accessed: { 'date-parts': [[2026, 12, 1]] },
    archive: 'Calls between Norland and Sudria',
    'container-title': 'Evening Post',
  });
});

test('no form has an address that the build does not know', () => {
  const citable = makeCitable({ address: null });
  expect(toCsl(citable)).not.toHaveProperty('URL');
  expect(toRis(citable)).not.toContain('UR  -');
  expect(toBibtex(citable)).not.toContain('url =');
});
