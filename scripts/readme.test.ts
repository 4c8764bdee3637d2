import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import packageFile from '../package.json' with { type: 'json' };
import { correction } from '../src/schemas/correction.ts';
import { determination } from '../src/schemas/determination.ts';
import { dossierSettings } from '../src/schemas/dossier-settings.ts';
import { knownCall } from '../src/schemas/known-call.ts';
import { personEntry } from '../src/schemas/person.ts';
import { publisher } from '../src/schemas/publisher.ts';
import { review } from '../src/schemas/review.ts';
import { sourceMetadata } from '../src/schemas/source-metadata.ts';
import { themeEntry } from '../src/schemas/theme.ts';

const project = path.join(import.meta.dirname, '..');
const readme = readFileSync(path.join(project, 'README.md'), 'utf8');

/** The part of the README below a heading, up to the next heading of its rank. */
function section(heading: string): string {
  const start = readme.indexOf(`\n${heading}\n`);
  expect(start, `the README has no section "${heading}"`).toBeGreaterThan(-1);
  const rank = heading.split(' ')[0] ?? '';
  const end = readme.indexOf(`\n${rank} `, start + heading.length);
  return readme.slice(start, end === -1 ? undefined : end);
}

describe('commands', () => {
  const documented = [...section('## Start').matchAll(/^\| `npm (?:run )?(\w+)`\s*\|.*?\|(.*?)\|$/gmu)].map(
    ([, name, options]) => ({
      name: name ?? '',
      options: [...(options ?? '').matchAll(/`(--[\w-]+)`/gu)].map(([, option]) => option),
    }),
  );

  test('each command of the project is in the table, and no other', () => {
    expect(documented.map(({ name }) => name).sort()).toEqual(Object.keys(packageFile.scripts).sort());
  });

  test.each(documented.filter(({ name }) => !['test', 'format'].includes(name)))(
    '$name takes these options',
    ({ name, options }) => {
      const help = execFileSync(process.execPath, [path.join(project, `scripts/${name}.ts`), '--help'], {
        encoding: 'utf8',
      });
      const taken = [...help.matchAll(/^\s+(--[\w-]+)/gmu)]
        .map(([, option]) => option)
        .filter((option) => option !== '--help');
      expect(options.toSorted()).toEqual(taken.toSorted());
    },
  );
});

describe('files of a dossier: every key is shown', () => {
  const files: [string, z.ZodType][] = [
    ['### dossier.yaml', dossierSettings],
    ['### people.yaml', personEntry],
    ['### themes.yaml', themeEntry],
    ['### publishers.yaml', publisher],
    ['### determinations.yaml', determination],
    ['### known-calls.yaml', knownCall],
    ['### reviews.yaml', review],
    ['### corrections.yaml', correction],
    ['### raw/&lt;source&gt;.yaml', sourceMetadata],
  ];
  test.each(files)('%s', (heading, schema) => {
    const text = section(heading);
    for (const key of keysOf(z.toJSONSchema(schema, { io: 'input' }))) {
      expect(text, `${heading} does not show \`${key}\``).toMatch(new RegExp(`\\b${key}:|\`${key}\``, 'u'));
    }
  });
});

test('every file and folder that the README points to is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(10);
  for (const link of links) expect(existsSync(path.join(project, link)), link).toBe(true);
});

/** Every key of an object schema, of its parts and of its forms. */
function keysOf(schema: z.core.JSONSchema.BaseSchema): string[] {
  const parts = [
    schema.items,
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...Object.values(schema.properties ?? {}),
  ];
  const below = parts.filter(
    (part): part is z.core.JSONSchema.BaseSchema => typeof part === 'object' && !Array.isArray(part),
  );
  return [...new Set([...Object.keys(schema.properties ?? {}), ...below.flatMap(keysOf)])];
}
