import jsonld, { type ExpandedNode } from 'jsonld';

/** What stands at https://schema.org, as far as nothing here depends on the rest of it. */
const SCHEMA_ORG = { '@context': { '@vocab': 'https://schema.org/' } };

/** JSON-LD as a processor understands it; no context is fetched, and what it would leave out in silence throws. */
export function expandJsonLd(document: object): Promise<ExpandedNode[]> {
  return jsonld.expand(document, {
    base: 'https://calls.example.org/page/',
    safe: true,
    documentLoader: (url) =>
      url === 'https://schema.org'
        ? Promise.resolve({ document: SCHEMA_ORG, documentUrl: url })
        : Promise.reject(new Error(`Nothing may be fetched: ${url}`)),
  });
}
