/** What the tests use of `@citation-js/core`, which carries no types of its own. */
declare module '@citation-js/core' {
  /** Reads any format that a loaded plugin knows, as CSL-JSON. */
  export const plugins: { input: { chain: (text: string) => Record<string, unknown>[] } };
}

declare module '@citation-js/plugin-ris' {}
