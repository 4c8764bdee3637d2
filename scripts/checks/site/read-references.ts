import { readCssReferences } from './read-css-references.ts';
import type { Reference } from './site.ts';

/** The attributes whose address the browser fetches by itself, by element. */
const fetched: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'],
  embed: ['src'],
  feImage: ['href', 'xlink:href'],
  iframe: ['src'],
  image: ['href', 'xlink:href'],
  img: ['src'],
  input: ['src'],
  object: ['data'],
  script: ['src'],
  source: ['src'],
  track: ['src'],
  use: ['href', 'xlink:href'],
  video: ['src', 'poster'],
};

/** The attributes whose address a reader may follow, by element. */
const followed: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'xlink:href'],
  area: ['href'],
  button: ['formaction'],
  form: ['action'],
};

/** The attributes that name other elements of the page by their ids, on any element. */
const naming = ['aria-controls', 'aria-describedby', 'aria-details', 'aria-labelledby', 'aria-owns', 'for'];

/** The relations of `<link>` that make the browser fetch, or open a connection. */
const fetchingRelations =
  /\b(?:stylesheet|icon|apple-touch-icon|mask-icon|manifest|preload|modulepreload|prefetch|preconnect|dns-prefetch)\b/i;

/** Every address in an element's attributes, as a reference at the element's offset. */
export function readReferences(
  name: string,
  attributes: Readonly<Record<string, string>>,
  offset: number,
): Reference[] {
  const references: Reference[] = [];
  const add = (kind: Reference['kind'], url: string | undefined): void => {
    if (url !== undefined) references.push({ kind, url: url.trim(), offset });
  };
  for (const attribute of fetched[name] ?? []) add('request', attributes[attribute]);
  for (const attribute of followed[name] ?? []) add('link', attributes[attribute]);
  for (const id of naming.flatMap((attribute) => attributes[attribute]?.match(/\S+/g) ?? [])) add('link', `#${id}`);
  const sourceSet = attributes.srcset ?? attributes.imagesrcset;
  if (sourceSet !== undefined) for (const candidate of readSourceSet(sourceSet)) add('request', candidate);
  if (name === 'link') add(fetchingRelations.test(attributes.rel ?? '') ? 'request' : 'link', attributes.href);
  if (name === 'meta' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
    add('link', /;\s*url=(.*)$/is.exec(attributes.content ?? '')?.[1]);
  }
  if (attributes.style !== undefined)
    for (const each of readCssReferences(attributes.style, offset)) references.push(each);
  return references;
}

/** The addresses of `srcset`: each runs to the next white space, a comma that ends it belongs to the list. */
function readSourceSet(value: string): string[] {
  return [...value.matchAll(/([^\s,]\S*)(?:\s+[^\s,]+)?\s*(?:,|$)/g)].map((match) =>
    (match[1] ?? '').replace(/,$/, ''),
  );
}
