import type { NewSide } from './new-side.ts';

/** What must be known to start a dossier. */
export interface NewDossier {
  title: string;
  /** Two or more; nobody stands in two of them. */
  sides: NewSide[];
  /** The IANA name of the zone whose day a call is filed under. */
  timeZone: string;
}
