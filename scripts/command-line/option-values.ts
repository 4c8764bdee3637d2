import type { Format } from '../findings/formats.ts';
import type { NewSide } from '../starting/new-side.ts';

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
  /** The folder that a command makes: not an option but the bare word after it. */
  folder: string;
  /** What a new dossier is called. */
  title?: string | undefined;
  /** The parties to its calls, each with the people whose calls count. */
  side?: NewSide[] | undefined;
  /** The zone whose day its calls are filed under, e.g. `Europe/Paris`. */
  timeZone?: string | undefined;
  /** How findings are written. */
  format: Format;
  /** Whether to leave out how far the work is. */
  quiet: boolean;
  /** Whether to list all of what is otherwise counted. */
  verbose: boolean;
}

/** The name of an option as the command receives it. */
export type OptionName = keyof OptionValues;
