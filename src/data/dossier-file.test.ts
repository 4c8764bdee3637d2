import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../schemas/dossier.ts';
import { dossierFile, dossierSchemaFile } from './dossier-file.ts';
import { serialiseDossier } from '../schemas/generated/serialise-dossier.ts';

const dossier: Dossier = {
  schemaVersion: 1,
  title: 'Calls',
  description: 'Invented calls.',
  language: 'en',
  timeZone: 'UTC',
  editors: [],
  sides: [
    { id: 'north', label: 'North', principals: ['ada-lind'], voices: [] },
    { id: 'south', label: 'South', principals: ['boris-renko'], voices: [] },
  ],
  sources: [],
  calls: [],
  themes: [],
  people: [],
  publishers: [{ id: 'north-post', name: 'North Post', grade: 'F', facts: [] }],
  determinations: [],
  knownCalls: [],
  reviews: [],
  corrections: [],
};

describe('the schema of the data', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(
    parse(dossierSchemaFile().bytes()) as object,
  );

  test('holds for the data', () => {
    expect(validate(parse(dossierFile(dossier).bytes())), JSON.stringify(validate.errors)).toBe(true);
  });

  test('does not hold for data with another field', () => {
    expect(validate({ ...dossier, colour: 'red' })).toBe(false);
  });
});

test('the data have the bytes that `ingest --json` writes, whatever the order of keys within the site', () => {
  const text = new TextDecoder().decode(dossierFile(dossier).bytes());
  expect(text).toBe([...serialiseDossier(dossier)].join(''));
  expect(JSON.parse(text)).toEqual(dossier);
  Object.assign(dossier, { publishers: [{ facts: [], grade: 'F', name: 'North Post', id: 'north-post' }] });
  expect(new TextDecoder().decode(dossierFile(dossier).bytes())).toBe(text);
});

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
