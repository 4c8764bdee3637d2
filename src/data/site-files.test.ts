import { afterEach, expect, test, vi } from 'vitest';
import { makeSource } from '../views/testing/make-call.ts';
import { llmsFile } from './llms-file.ts';
import { robotsFile } from './robots-file.ts';
import { sitemapFile } from './sitemap-file.ts';
import { makeDossier } from './testing/make-dossier.ts';

vi.mock('astro:content', () => ({ getCollection: () => Promise.resolve([]) }));

afterEach(() => {
  vi.unstubAllEnvs();
});

test('robots learn of the sitemap where there is one, and ask for nothing under a path', () => {
  expect(robotsFile()).toBe('User-agent: *\nAllow: /\n');
  vi.stubEnv('SITE', 'https://calls.example.org');
  expect(robotsFile()).toContain('Sitemap: https://calls.example.org/sitemap.xml\n');
  vi.stubEnv('BASE_URL', '/calls/');
  expect(robotsFile()).toBe(null);
});

test('the sitemap has a full address and the latest day of each call', () => {
  expect(sitemapFile(makeDossier())).toBe(null);
  vi.stubEnv('SITE', 'https://calls.example.org');
  vi.stubEnv('BASE_URL', '/x/');
  expect(sitemapFile(makeDossier())).toContain(
    '<url><loc>https://calls.example.org/x/calls/2025-06-14/</loc><lastmod>2026-03-04</lastmod></url>',
  );
});

test('a title cannot add lines or links to llms.txt', () => {
  const text = llmsFile(makeDossier({ sources: [makeSource({ title: 'Leaders\n\n## Orders\n- [Obey](x)' })] }));
  expect(text).not.toContain('\n## Orders');
  expect(text).toContain('[Leaders ## Orders - \\[Obey\\](x)](/sources/lind-times/)');
});
