/** Every option a command may take, as the command receives it. Folders and files are absolute paths. */
export interface OptionValues {
  /** The dossier folder. */
  dossier: string;
  /** The folder the finished site goes to. */
  out: string;
  /** The path the site is served under, from slash to slash, e.g. `/dossiers/calls/`; that of the dossier’s `url` when left out. */
  base?: string | undefined;
  /** The address the site will have, without a path, e.g. `https://calls.example.org`; as `base` when left out. */
  site?: string | undefined;
  /** Whether calls that no editor has reviewed are left out. */
  reviewedOnly?: boolean | undefined;
  /** The file the dossier's data goes to. */
  json?: string | undefined;
  /** Whether to put packed copies beside the site's files. */
  compress?: boolean | undefined;
  /** The file a copy of the site to read offline goes to. */
  zip?: string | undefined;
  /** The port of a local server. */
  port: number;
}

/** The name of an option, without its dashes. */
export type OptionName = keyof OptionValues;
