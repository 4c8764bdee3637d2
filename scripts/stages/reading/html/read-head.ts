import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { ReadingText } from '../reading-text.ts';
import { plainText } from './plain-text.ts';
import { readJsonLd } from './read-json-ld.ts';

type Head = ReadingText['head'];

/** Names of `<meta>` (name, property or itemprop) for each field, the most telling first. */
const names: Record<keyof Head, readonly string[]> = {
  title: ['og:title', 'citation_title', 'twitter:title', 'parsely-title', 'dc.title', 'headline'],
  published: [
    ...['article:published_time', 'citation_publication_date', 'citation_date', 'datepublished', 'parsely-pub-date'],
    ...['sailthru.date', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'dcterms.date', 'publishdate', 'publish-date'],
    ...[
      'publication_date',
      'pubdate',
      'og:published_time',
      'govuk:first-published-at',
      'article.published',
      'published-date',
      'date',
    ],
  ],
  modified: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified'],
  author: ['author', 'citation_author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'article:author'],
  publisher: ['og:site_name', 'citation_publisher', 'dc.publisher', 'publisher', 'application-name'],
  url: ['og:url', 'citation_public_url', 'twitter:url'],
};

/**
 * What the head of a page and its mark-up say about the article: JSON-LD first, then `<meta>` (Open Graph, Dublin Core,
 * Highwire `citation_*`), then `<link rel="canonical">`, the first element marked as the day of publication, and `<title>`. White space
 * is folded, otherwise as written. An address that is none, or an author that is an address, is left out.
 */
export function readHead(root: Root): Head {
  const metas = new Map<string, string>();
  const scripts: string[] = [];
  let title = '';
  let canonical: string | undefined;
  let time: string | undefined;
  visit(root, 'element', (element) => {
    const { tagName, properties } = element;
    if (tagName === 'meta') addMeta(metas, element);
    else if (tagName === 'script' && properties.type === 'application/ld+json') scripts.push(scriptText(element));
    else if (tagName === 'title') title ||= scriptText(element);
    else if (tagName === 'link' && [properties.rel].flat().includes('canonical')) {
      canonical ??= asString(properties.href);
    } else if (isPublication(element)) {
      time ??=
        [properties.dateTime, properties.content, tagName === 'abbr' ? properties.title : undefined]
          .map(asString)
          .find((value) => value !== undefined) ?? plainText(element);
    }
  });
  const meta = (field: keyof Head): string | undefined =>
    names[field].map((name) => metas.get(name)).find((value) => value !== undefined);
  const ld = readJsonLd(scripts);
  const head: Record<keyof Head, string | undefined> = {
    title: ld.title ?? meta('title') ?? title,
    published: ld.published ?? meta('published') ?? time,
    modified: ld.modified ?? meta('modified'),
    author: [ld.author, meta('author')]
      .find((name) => name !== undefined && !/^https?:/u.test(name))
      ?.replace(/^by\s+/iu, ''),
    publisher: ld.publisher ?? meta('publisher'),
    url: [canonical, meta('url'), ld.url].find((address) => address !== undefined && /^https?:\/\//u.test(address)),
  };
  return Object.fromEntries(
    Object.entries(head).flatMap(([field, value]) => {
      const folded = value?.replace(/\s+/gu, ' ').trim().toWellFormed() ?? '';
      return folded === '' ? [] : [[field, folded]];
    }),
  );
}

function addMeta(metas: Map<string, string>, { properties }: Element): void {
  const content = asString(properties.content);
  if (content === undefined || content.trim() === '') return;
  for (const name of [properties.property, properties.name, properties.itemProp].flat()) {
    const key = typeof name === 'string' ? name.toLowerCase() : '';
    if (key !== '' && !metas.has(key)) metas.set(key, content);
  }
}

/** Microdata (schema.org) on any element; of microformats, hAtom (`published`, `entry-date`) and h-entry (`dt-published`). */
function isPublication({ tagName, properties }: Element): boolean {
  if ([properties.itemProp].flat().includes('datePublished')) return true;
  if (tagName !== 'time' && tagName !== 'abbr') return false;
  const classes = [properties.className].flat();
  return (
    properties.pubdate !== undefined ||
    ['published', 'entry-date', 'dt-published'].some((name) => classes.includes(name))
  );
}

function asString(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function scriptText({ children }: Element): string {
  return children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
