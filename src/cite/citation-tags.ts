import type { Citable } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { speakName } from './read-name.ts';

/** A `<meta>` element. */
export interface Tag {
  name: string;
  content: string;
}

/**
 * What citation managers and previews read off a page: the tags of Highwire Press (`citation_…`), which Zotero and Google
 * Scholar read, Dublin Core (`DC.…`, as DCMI's recommendation on HTML has them), and Open Graph.
 */
export function citationTags({ title, address, edition, text }: Citable, description: string): Tag[] {
  const creators = text === null ? edition.editors.map(speakName) : text.author === null ? [] : [text.author];
  const day = text === null ? edition.released : exactDay(text.published);
  const publisher = text?.publisher ?? null;
  const language = text === null ? 'en' : edition.language;
  const tags: [string, string | null][] = [
    ['citation_title', title],
    ...creators.map((name): [string, string] => ['citation_author', name]),
    ['citation_publication_date', day === null ? null : day.replaceAll('-', '/')],
    ['citation_publisher', publisher],
    ['citation_language', language],
    ['citation_public_url', address],
    ['DC.title', title],
    ...creators.map((name): [string, string] => ['DC.creator', name]),
    ['DC.date', day],
    ['DC.publisher', publisher],
    ['DC.language', language],
    ['DC.type', 'Text'],
    ['DC.identifier', address],
    ['DC.source', text?.url ?? null],
    ['DCTERMS.isPartOf', edition.title],
    ['og:title', title],
    ['og:type', title === edition.title ? 'website' : 'article'],
    ['og:site_name', edition.title],
    ['og:description', description],
    ['og:url', address],
  ];
  return tags.flatMap(([name, content]) => (content === null ? [] : [{ name, content }]));
}
