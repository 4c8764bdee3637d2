import fc from 'fast-check';
import { z } from 'zod';
import { determination } from '../../src/schemas/determination.ts';
import { dossierSettings } from '../../src/schemas/dossier-settings.ts';
import { personEntry } from '../../src/schemas/person.ts';
import { sourceMetadata } from '../../src/schemas/source-metadata.ts';
import { themeEntry } from '../../src/schemas/theme.ts';
import { cpuMilliseconds } from './cpu-milliseconds.ts';
import { Report } from '../report.ts';
import { decodeUtf8 } from '../stages/dossier/decode-utf8.ts';
import { parseYamlFile } from '../stages/dossier/parse-yaml-file.ts';
import { hostilePieces } from './hostile-text.ts';

const mostMilliseconds = 1000;

const schemas: readonly z.ZodType[] = [
  dossierSettings,
  z.array(personEntry),
  z.array(themeEntry),
  z.array(determination),
  sourceMetadata,
];

const indent = fc.nat(6).map((depth) => '  '.repeat(depth));
const key = fc.constantFrom(
  'id',
  'name',
  'terms',
  'sides',
  '__proto__',
  'constructor',
  '<<',
  '? ',
  '"',
  '&a x',
  'on',
  'url',
);
const value = fc.oneof(
  fc.constantFrom(...hostilePieces),
  fc.constantFrom(
    '*a',
    '&a [*a]',
    '[[[[',
    '{a: {b: [',
    '|',
    '>-',
    '!!binary aGk=',
    '!!set {a}',
    '0x1F',
    '.nan',
    '~',
    '2020-02-30',
    '"\\uD800"',
    "'",
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.nat(400).map((times) => '[{a: '.repeat(times)),
  fc.nat(400).map((times) => '- '.repeat(times)),
  fc.jsonValue().map((data) => JSON.stringify(data)),
);
const line = fc.oneof(
  fc.tuple(indent, key, value).map(([space, name, what]) => `${space}${name}: ${what}`),
  fc.tuple(indent, value).map(([space, what]) => `${space}- ${what}`),
  value,
);
const yamlBytes = fc.oneof(
  { arbitrary: fc.array(line, { maxLength: 20 }).map((lines) => Buffer.from(lines.join('\n'))), weight: 9 },
  { arbitrary: fc.uint8Array({ maxLength: 60 }), weight: 1 },
);

/**
 * Reads so many hostile YAML files, each as one of those of a dossier: it fits, or there are findings with a rule. Gives the
 * slowest, in milliseconds for 100 KB.
 * @throws with the smallest file that breaks this.
 */
export function fuzzYaml(count: number, seed: number): { slowest: number } {
  let slowest = 0;
  fc.assert(
    fc.property(yamlBytes, fc.constantFrom(...schemas), (bytes, schema) => {
      const report = new Report();
      const began = cpuMilliseconds();
      const text = decodeUtf8('people.yaml', bytes, report);
      const file = text === null ? null : parseYamlFile('people.yaml', text, schema, report);
      const pace = (cpuMilliseconds() - began) / Math.max(1, bytes.length / 100_000);
      slowest = Math.max(slowest, pace);
      if (pace > mostMilliseconds) throw new Error(`${pace.toFixed(0)} ms for ${bytes.length} bytes`);
      if ((file === null) !== report.hasErrors) throw new Error('neither a value nor a finding, or both');
    }),
    { numRuns: count, seed },
  );
  return { slowest };
}
