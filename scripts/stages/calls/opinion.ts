/** Words of a guess or a judgement: “probably”, “in my view”, “argues”. */
export const OPINION =
  /\b(?:I (?:think|believe|guess|suppose|am convinced|doubt)|in my (?:opinion|view)|believes?|thinks?|suggests?|argues?|speculat\w+|likely|opinion|probably)\b/iu;
