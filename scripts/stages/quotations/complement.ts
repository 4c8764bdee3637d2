/** What stands to the right of a reporting verb. Token indexes. */
export interface Complement {
  /** `none`: nothing that the verb could report; it may belong to words before it. */
  kind: 'clause' | 'quote' | 'infinitive' | 'noun' | 'none';
  /** The first token of the words reported. */
  start: number;
  /** The token after the last of the cue: the verb, who was told, when and where. */
  cueEnd: number;
  /** Who was told, when the words say so. */
  addressee: { start: number; end: number } | null;
  /** Whether "that" or a question word opens the clause. */
  marked: boolean;
}
