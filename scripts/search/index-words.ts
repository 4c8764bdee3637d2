import { close, createIndex, type NewFileResponse, type PagefindIndex } from 'pagefind';
import { BREAK } from '../../src/schemas/search-format.ts';
import { findStarts } from './find-starts.ts';
import { readFragments } from './read-fragments.ts';

/** What Pagefind is told of a record. */
export interface RecordWords {
  url: string;
  /** The title, what else is said, then the passages. */
  pieces: readonly string[];
}

/** Pagefind's files for the words of a site, and what it made of each record. */
export interface WordIndex {
  files: { path: string; content: Uint8Array }[];
  /** By address: Pagefind's name for the record, and where its pieces begin, as `findStarts` tells it. */
  records: Map<string, { name: string; starts: number[] }>;
}

/** Indexes the words of records, in their order. Throws when Pagefind refuses anything. */
export async function indexWords(records: readonly RecordWords[], language: string): Promise<WordIndex> {
  try {
    const index = await openIndex(language);
    // One after the other: what Pagefind numbers, it numbers in the order in which it is told.
    for (const { url, pieces } of records) {
      check(await index.addCustomRecord({ url, content: pieces.join(` ${BREAK} `), language }));
    }
    // Pagefind's own writing answers before its last file is on the disk, and `close` can cut it short.
    const { errors, files } = await index.getFiles();
    check({ errors });
    const fragments = readFragments(files);
    return {
      files: files.filter((file) => !UNUSED.test(file.path)),
      records: new Map(
        [...fragments].map(([url, { name, content }]) => [url, { name, starts: findStarts(content) }] as const),
      ),
    };
  } finally {
    await close();
  }
}

/** Pagefind's own interfaces, which this site does without; its worker is the same search once more. */
const UNUSED = /^pagefind-(?!entry\.json$)/u;

async function openIndex(language: string): Promise<PagefindIndex> {
  // One index for all: a page in another language would go into one of its own, which a search here never opens.
  const { index, errors } = await createIndex({ forceLanguage: language.slice(0, 2) });
  if (index === undefined) throw new Error(`Pagefind makes no index: ${errors.join('; ')}`);
  return index;
}

function check({ errors }: Pick<NewFileResponse, 'errors'>): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
