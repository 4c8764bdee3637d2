import { expect, test } from 'vitest';
import { makeSource } from '../views/testing/make-call.ts';
import { provenanceFile } from './provenance-file.ts';
import { expandJsonLd } from './testing/expand-json-ld.ts';
import { makeDossier } from './testing/make-dossier.ts';

const PROV = 'http://www.w3.org/ns/prov#';
const BASE = 'https://calls.example.org/page/';
const original = { file: 'raw/lind-times.html', sha256: '1'.repeat(64) };
const dossier = makeDossier({ sources: [makeSource({ file: 'sources/lind-times.txt', original })] });
const nodes = await expandJsonLd(
  JSON.parse(new TextDecoder().decode(provenanceFile(dossier, '2'.repeat(64)).bytes())) as object,
);
const node = (id: string) => nodes.find((each) => each['@id'] === `${BASE}${id}`);

test('the dossier leads back, by way of the reading text, to the file as received and its hash', () => {
  expect(node('dossier.json')).toMatchObject({
    [`${PROV}wasDerivedFrom`]: [{ '@id': `${BASE}sources/lind-times.txt` }],
  });
  expect(node('sources/lind-times.txt')).toMatchObject({
    [`${PROV}wasDerivedFrom`]: [{ '@id': `${BASE}raw/lind-times.html.txt` }],
    [`${PROV}wasGeneratedBy`]: [{ '@id': `${BASE}#ingest` }],
  });
  expect(node('raw/lind-times.html.txt')).toMatchObject({
    'https://schema.org/sha256': [{ '@value': '1'.repeat(64) }],
  });
  expect(node('raw/lind-times.html.txt')).not.toHaveProperty([`${PROV}wasGeneratedBy`]);
});

test('a determination was made by somebody, on a day, for a reason, and went into the ingest', () => {
  expect(node('#deciding-genre-of-lind-times')).toMatchObject({
    '@type': [`${PROV}Activity`],
    [`${PROV}wasAssociatedWith`]: [{ '@id': `${BASE}#agent-Mira%20Holt` }],
    'http://purl.org/dc/terms/date': [{ '@value': '2026-02-03' }],
    'http://www.w3.org/2000/01/rdf-schema#comment': [{ '@value': 'It reports.' }],
  });
  expect(JSON.stringify(node('#ingest'))).toContain(`${BASE}#genre-of-lind-times`);
});

test('whatever it names is described', () => {
  const ids = new Set(nodes.map((each) => each['@id']));
  const named = JSON.stringify(nodes).matchAll(/"@id":"([^"]+)"/gu);
  expect([...named].map(([, id]) => id ?? '').filter((id) => !ids.has(id))).toEqual([]);
});
