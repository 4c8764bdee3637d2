import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const docs = path.join(import.meta.dirname, '../docs');
const page = readFileSync(path.join(docs, 'scale.md'), 'utf8');

test('the two functions stand in the code as the page on scale shows them', () => {
  const [, shown = ''] = /```ts\n([\s\S]*?)```/u.exec(page) ?? [];
  const signatures = shown.trim().split(/(?<=;)\n/u);
  expect(signatures).toHaveLength(2);
  const code = ['stages/map-text.ts', 'ingest.ts'].map((file) =>
    readFileSync(path.join(import.meta.dirname, file), 'utf8'),
  );
  for (const [index, signature] of signatures.entries())
    expect(code[index]).toContain(`export ${signature.slice(0, -1)} {`);
});

test('every file and folder that it points to is there', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/gu)].map(([, link]) => link ?? '');
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(existsSync(path.join(docs, link)), link).toBe(true);
});
