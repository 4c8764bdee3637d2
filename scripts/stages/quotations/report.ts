/** Words that name a speaker or that report. UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
  /** The end of the noun or name at their heart. */
  headEnd: number;
}

/** Words that a sentence reports, or that stand in marks in it. UTF-16 offsets. */
export interface Report {
  start: number;
  end: number;
  kind: 'direct' | 'indirect' | 'mixed';
  speaker: Place | null;
  cue: Place | null;
  /** Who passed the words on, nearest to the speaker first. */
  relay: Place[];
  /** Where the sentence ends that gives the words. */
  sentenceEnd: number;
  /** Who was told, when the words say so; a news medium that was told passes the words on. */
  addressee: { start: number; end: number } | null;
  /** Whether the stretch goes on from the passage before, or in the next one. */
  continued: boolean;
  continues: boolean;
  /** Whether a clause of time or reason gives them: "Lind left after Renko said that …"; the sentence is not about its speaker. */
  aside: boolean;
  /** Whether the text tells what somebody thinks or wants, and not that he said so: "hopes to go". */
  stance: boolean;
  /** Whether the cue is a participle, ", adding that"; the verb before it is the sentence's own. */
  byParticiple: boolean;
  /** Whether the sentence itself says whose they are, or that nobody is named; a speaker is looked for nowhere else. */
  announced: boolean;
}
