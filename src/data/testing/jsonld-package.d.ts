/** What this project uses of the package `jsonld`, which carries no types of its own. */
declare module 'jsonld' {
  /** A node of expanded JSON-LD: every key and type is an address. */
  type ExpandedNode = Record<string, unknown> & { '@id'?: string; '@type'?: string[] };

  interface Options {
    base: string;
    /** Throws on keys and addresses that would be left out in silence. */
    safe: boolean;
    documentLoader: (url: string) => Promise<{ document: unknown; documentUrl: string; contextUrl?: null }>;
  }

  const jsonld: { expand: (document: object, options: Options) => Promise<ExpandedNode[]> };
  export { jsonld as default, type ExpandedNode };
}
