import { parse } from 'yaml';
import type { ReadingText } from './reading-text.ts';

type Head = ReadingText['head'];

const names: Record<keyof Head, readonly string[]> = {
  title: ['title', 'headline'],
  published: ['published', 'date', 'datePublished', 'pubDate', 'publishDate', 'published_at'],
  modified: ['modified', 'updated', 'lastmod', 'dateModified', 'updated_at'],
  author: ['author', 'authors', 'byline', 'by'],
  publisher: ['publisher', 'site', 'site_name', 'outlet', 'source'],
  url: ['url', 'canonical', 'canonicalUrl', 'canonical_url', 'link', 'source'],
};

/**
 * What the YAML front matter of a Markdown file says of its text, as written there; days and numbers are not changed. Lists are
 * joined with commas. Empty when it is no YAML, or no mapping. An address counts when it is one.
 */
export function readFrontmatter(yaml: string): Head {
  const fields = new Map(Object.entries(parseMapping(yaml)));
  const read = (field: keyof Head, isWanted: (value: string) => boolean): [keyof Head, string][] => {
    const values = names[field].map((name) =>
      [fields.get(name)]
        .flat()
        .filter((value) => typeof value === 'string')
        .join(', ')
        .trim(),
    );
    const value = values.find((text) => text !== '' && isWanted(text));
    return value === undefined ? [] : [[field, value.toWellFormed()]];
  };
  const isAddress = (value: string): boolean => /^https?:\/\//u.test(value);
  return Object.fromEntries([
    ...read('title', () => true),
    ...read('published', () => true),
    ...read('modified', () => true),
    ...read('author', () => true),
    ...read('publisher', (value) => !isAddress(value)),
    ...read('url', isAddress),
  ]);
}

function parseMapping(yaml: string): Record<string, unknown> {
  try {
    // The fail-safe schema leaves every value a string: `date: 2025-06-04` stays as written.
    const value: unknown = parse(yaml, { schema: 'failsafe', logLevel: 'error', maxAliasCount: 0 });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
  } catch {
    return {};
  }
}
