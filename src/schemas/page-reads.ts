/**
 * What the code of the pages tells whoever renders them, so that a page need not be rendered anew whose reads are what they were.
 * It stands under `PAGE_READS` of the global object once the code of the pages is loaded, which is bundled apart.
 */
export interface PageReads {
  /** Renders one page, which must not begin before another ends; `reads` names all it read, and is null if not all has a digest. */
  record: <Made>(render: () => Promise<Made>) => Promise<{ made: Made; reads: string[] | null }>;
  /** A digest of what goes by that name; null for what can no longer be told. */
  digest: (name: string) => string | null;
  /** Lets go of the dossier when all pages are rendered: their code stays loaded, and would keep it in memory as long as the process. */
  forget: () => void;
}

export const PAGE_READS = Symbol.for('readout.page-reads');
