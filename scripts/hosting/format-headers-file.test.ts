import { expect, test } from 'vitest';
import { formatHeadersFile } from './format-headers-file.ts';
import { hostHeaders } from './host-headers.ts';

test('a path stands alone, its headers indented below it', () => {
  const rules = [
    { path: '*', headers: { 'X-One': 'a', 'X-Two': 'b; c' } },
    { path: '_astro/*', headers: { 'X-Three': 'd' } },
  ];
  expect(formatHeadersFile(rules, '/dossiers/calls/')).toBe(
    '/dossiers/calls/*\n  X-One: a\n  X-Two: b; c\n\n/dossiers/calls/_astro/*\n  X-Three: d\n',
  );
});

test('the site keeps to what Cloudflare Pages allows: 100 rules, lines of 2,000 letters, one `*` a path', () => {
  const lines = formatHeadersFile(hostHeaders, `/${'deep/'.repeat(20)}`).split('\n');
  const paths = lines.filter((line) => line.startsWith('/'));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
  expect(paths.filter((path) => path.split('*').length > 2)).toEqual([]);
});

test('no header is set by two rules, since some hosts join the two values', () => {
  const names = hostHeaders.slice(0, 1).flatMap(({ headers }) => Object.keys(headers));
  const others = hostHeaders.slice(1).flatMap(({ headers }) => Object.keys(headers));
  expect(hostHeaders[0]?.path).toBe('*');
  expect(others.filter((name) => names.includes(name))).toEqual([]);
});
