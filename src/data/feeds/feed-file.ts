import { Feed } from 'feed';

/** A feed before it has a form. */
export interface FeedContent {
  title: string;
  description: string;
  /** BCP 47 tag of the site's own words. */
  language: string;
  /** At least one: Atom wants to know whose a feed is. */
  authors: readonly string[];
  /** The page that it follows. */
  page: string;
  /** The address of the feed in each form. */
  addresses: { atom: string; json: string };
  /** The day of its newest entry, or of the dossier when it has none, in ISO 8601. */
  updated: string;
  entries: FeedEntry[];
}

export interface FeedEntry {
  title: string;
  /** Where it is read; also its id. */
  address: string;
  /** In ISO 8601. */
  day: string;
  /** Paragraphs of plain text. */
  paragraphs: string[];
}

/** A feed as Atom (RFC 4287) or JSON Feed 1.1. Days become midnight UTC: nobody knows the hour. */
export function writeFeed(content: FeedContent, form: 'atom' | 'json'): string {
  const feed = new Feed({
    id: content.addresses.atom,
    title: content.title,
    description: content.description,
    link: content.page,
    language: content.language,
    updated: midnight(content.updated),
    feed: content.addresses.atom,
    feedLinks: content.addresses,
    generator: false,
    ...(form === 'atom' && { author: { name: content.authors.join(', ') } }),
  });
  for (const { title, address, day, paragraphs } of content.entries) {
    feed.addItem({
      title: escapeHtml(title),
      id: address,
      link: address,
      date: midnight(day),
      content: paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join(''),
    });
  }
  return form === 'atom' ? `${feed.atom1()}\n` : `${JSON.stringify(asVersion11(feed, content), null, 1)}\n`;
}

/** The library writes version 1, whose titles are plain text; 1.1 has several authors and a language. */
function asVersion11(feed: Feed, { entries, authors, language }: FeedContent): object {
  const written = JSON.parse(feed.json1()) as { items: object[] };
  return {
    ...written,
    version: 'https://jsonfeed.org/version/1.1',
    language,
    authors: authors.map((name) => ({ name })),
    items: written.items.map((item, index) => ({ ...item, title: entries[index]?.title })),
  };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
