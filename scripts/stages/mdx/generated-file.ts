/** A file to be written, relative to the dossier folder. */
export interface GeneratedFile {
  path: string;
  /** Made when it is asked for. */
  readonly content: string;
  /** A digest of all that it rests on; left out where nothing is remembered. */
  key?: string | null;
}
