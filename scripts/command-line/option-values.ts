import type { Format } from '../findings/formats.ts';

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
  /** The file the dossier's data goes to. */
  json?: string | undefined;
  /** The port of a local server. */
  port: number;
  /** How findings are written. */
  format: Format;
  /** Whether to leave out how far the work is. */
  quiet: boolean;
  /** Whether to list all of what is otherwise counted. */
  verbose: boolean;
}

/** The name of an option, without its dashes. */
export type OptionName = keyof OptionValues;
