/** What this project uses of the package `edtf`, which carries no types of its own. */
declare module 'edtf' {
  /** A date as the package understands it; `min` and `max` are milliseconds of the first and the last moment. */
  interface ExtendedDate {
    type: 'Date' | 'Year' | 'Decade' | 'Century';
    min: number;
    max: number;
  }

  /** A season or another part of a year, e.g. 2016-22; `values` are the year and the code of the part (21 to 41). */
  interface ExtendedSeason {
    type: 'Season';
    values: [year: number, part: number];
    min: number;
    max: number;
  }

  /** One of (`Set`) or all of (`List`) several dates; a pair is a run of dates. `earlier` and `later` stand for an open end. */
  interface ExtendedList<Type> {
    type: Type;
    values: (ExtendedDate | [ExtendedDate, ExtendedDate])[];
    earlier: boolean;
    later: boolean;
  }

  /** A stretch of time; `Infinity` is an open end, null an unknown one. */
  interface ExtendedInterval {
    type: 'Interval';
    values: [lower: ExtendedEnd, upper: ExtendedEnd];
  }

  type ExtendedEnd = ExtendedDate | ExtendedSeason | number | null;
  type Extended = ExtendedDate | ExtendedSeason | ExtendedList<'Set'> | ExtendedList<'List'> | ExtendedInterval;

  /** Reads a date in EDTF, levels 0 to 2; throws what is none. Reads five digits and more as milliseconds. */
  function edtf(text: string): Extended;
  export { edtf as default, type ExtendedDate, type ExtendedEnd, type ExtendedSeason };
}
