import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const project = path.join(import.meta.dirname, '..');

/** Code as shipped: no tests, no fixtures. */
function codeFiles(): string[] {
  return ['scripts', 'src']
    .flatMap((folder) =>
      readdirSync(path.join(project, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        path.join(folder, file),
      ),
    )
    .filter((file) => /\.(?:ts|astro|css)$/u.test(file) && !/\.test\.ts$|[\\/]fixtures[\\/]/u.test(file));
}

test('nothing in the code knows the people, publishers or texts of the first dossier', () => {
  const read = (file: string) =>
    parse(readFileSync(path.join(project, 'content', file), 'utf8')) as { id: string; kind?: string; name: string }[];
  const surnames = read('people.yaml')
    .filter(({ kind }) => kind !== 'institution')
    .map(({ name }) => name.split(' ').at(-1) ?? name)
    // "May" is a month, too.
    .filter((name) => name.length > 3);
  const sources = readdirSync(path.join(project, 'content/raw')).map((file) => file.replace(/\.\w+$/u, ''));
  const names = new RegExp(`\\b(?:${[...surnames, ...sources].join('|')})\\b`, 'u');
  expect(surnames.length).toBeGreaterThan(5);
  const knowing = codeFiles().filter((file) => names.test(readFileSync(path.join(project, file), 'utf8')));
  expect(knowing).toEqual([]);
});

test('the site imports nothing from the scripts', () => {
  const importing = codeFiles().filter(
    (file) => file.startsWith('src') && /from '[^']*\bscripts\//u.test(readFileSync(path.join(project, file), 'utf8')),
  );
  expect(importing).toEqual([]);
});
