import { z } from 'zod';

const source = z.string().describe('A source’s id');
const stanza = z
  .string()
  .describe('What to paste into determinations.yaml, with an ellipsis where only the editor knows');
const count = z.int().nonnegative();

/** What an editor should know before publishing, beside the findings: what the dossier lacks, repeats or leaves open. */
export const evidenceReport = z.strictObject({
  undated: z.array(source).describe('Sources whose day of publication is not known'),
  unlinked: z.array(source).describe('Sources without an address'),
  unknownPublishers: z.array(z.strictObject({ source, stanza })).describe('Sources whose publisher is not known'),
  unknownGenres: z.array(z.strictObject({ source, stanza })).describe('Sources that the rules can give no genre'),
  doubtfulGrades: z
    .array(z.strictObject({ source, grade: z.string(), signals: count, stanza }))
    .describe('Sources with the grade of their publisher whose own text gives reason to doubt it'),
  unused: z.array(source).describe('Sources that tell of no call'),
  nearlyEqual: z
    .array(z.strictObject({ sources: z.array(source), share: z.number().min(0).max(1) }))
    .describe('Two sources that share most of the narrator’s words, and how much of the shorter one'),
  oneOrigin: z
    .array(z.strictObject({ call: z.string(), sources: z.array(source), reason: z.string() }))
    .describe('Sources of one call that count once, and why'),
  withoutSpeaker: z
    .array(z.strictObject({ source, id: z.string(), exact: z.string(), stanza }))
    .describe('Words in quotation marks that the text gives to nobody'),
  unknownPeople: z
    .array(z.strictObject({ name: z.string(), times: count, sources: z.array(source) }))
    .describe('Names of who speaks or bears a title, often mentioned and not in people.yaml; most often first'),
  oddDates: z
    .array(z.strictObject({ at: z.string().describe('A source’s or a call’s id'), why: z.string() }))
    .describe('Dates that cannot be right together'),
  openTerms: z
    .array(z.strictObject({ term: z.string(), passages: count, sources: z.array(source) }))
    .describe('Names that stand often in what is told of calls, and in no theme; most often first'),
  removed: z
    .array(
      z.strictObject({
        source,
        share: z.number().min(0).max(1).describe('How much of its code points'),
        reasons: z.array(z.strictObject({ reason: z.string(), stretches: count })),
        stanzas: z.array(stanza).describe('To keep the longest stretch; to say where the text begins and ends'),
      }),
    )
    .describe('What was left out of each text'),
  changes: z
    .strictObject({ added: z.array(z.string()), changed: z.array(z.string()), gone: z.array(z.string()) })
    .nullable()
    .describe('Generated files that differ from the last commit of git; null where the dossier is in none'),
});

export type EvidenceReport = z.infer<typeof evidenceReport>;
