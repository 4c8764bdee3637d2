import type { ReadingText } from '../reading-text.ts';

type Head = ReadingText['head'];
type Json = null | boolean | number | string | Json[] | JsonObject;
interface JsonObject {
  [key: string]: Json;
}

const article = /(?:Article|BlogPosting|Posting|Report|PressRelease|AnalysisNewsArticle)$/u;
const page = /^(?:WebPage|ItemPage|VideoObject|CreativeWork)$/u;

/**
 * What a page's JSON-LD says of its article: headline, days of publication and change, authors (parted by commas), publisher, address, as
 * written there. The first article counts, for want of one the first page. Empty when there is none, or it is no JSON.
 * https://schema.org/Article
 */
export function readJsonLd(scripts: readonly string[]): Head {
  const objects = scripts.flatMap(parse).flatMap(listObjects);
  const ofType = (type: RegExp): JsonObject | undefined =>
    objects.find((object) => typesOf(object).some((name) => type.test(name)));
  const found = ofType(article) ?? ofType(page);
  if (found === undefined) return {};
  const head: Head = {};
  const title = text(found.headline) ?? text(found.name);
  const published = text(found.datePublished);
  const modified = text(found.dateModified);
  const author = names(found.author).join(', ');
  const publisher = names(found.publisher, objects).join(', ');
  const url = text(found.url) ?? text(found.mainEntityOfPage) ?? text(asObject(found.mainEntityOfPage)?.['@id']);
  if (title !== undefined) head.title = title;
  if (published !== undefined) head.published = published;
  if (modified !== undefined) head.modified = modified;
  if (author !== '') head.author = author;
  if (publisher !== '') head.publisher = publisher;
  if (url !== undefined) head.url = url;
  return head;
}

/** Pages that are XHTML too put the JSON into a CDATA section. */
const cdata = /^\s*(?:\/\/\s*|\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?([\s\S]*?)(?:\/\/\s*|\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/u;

function parse(script: string): Json[] {
  try {
    // JSON.parse gives `any`; whatever it gives is JSON.
    return [JSON.parse(cdata.exec(script)?.[1] ?? script) as Json];
  } catch {
    return [];
  }
}

/** An object itself, or the objects of a list or of `@graph`. */
function listObjects(json: Json): JsonObject[] {
  const object = asObject(json);
  const graph = object?.['@graph'];
  const listed = [json, graph].flatMap((list) => (Array.isArray(list) ? list : []));
  return [object, ...listed.map(asObject)].filter((found) => found !== undefined);
}

function asObject(json: Json | undefined): JsonObject | undefined {
  return json === undefined || json === null || typeof json !== 'object' || Array.isArray(json) ? undefined : json;
}

function text(json: Json | undefined): string | undefined {
  return typeof json === 'string' && json.trim() !== '' ? json : undefined;
}

function typesOf(object: JsonObject): string[] {
  return [object['@type']].flat().flatMap((type) => text(type) ?? []);
}

function names(json: Json | undefined, objects: readonly JsonObject[] = []): string[] {
  return [json].flat().flatMap((item) => {
    const object = asObject(item);
    const referred =
      object?.name === undefined ? objects.find(({ '@id': id }) => id !== undefined && id === object?.['@id']) : object;
    return text(item) ?? text(referred?.name) ?? [];
  });
}
