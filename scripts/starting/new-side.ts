/** A party to the calls of a new dossier, as it is named by those who start it. */
export interface NewSide {
  /** e.g. `Norland` */
  label: string;
  /** The names of the people whose calls count, e.g. `["Ada Lind"]`. */
  people: string[];
}
