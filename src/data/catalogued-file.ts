import type { DataFile } from './data-file.ts';

/** A file that is made of the whole dossier, with what readers are told of it. */
export interface CataloguedFile extends DataFile {
  /** What it holds, in a sentence. */
  description: string;
  mediaType: string;
}
