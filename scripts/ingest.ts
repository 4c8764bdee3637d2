import { writeFile } from 'node:fs/promises';
import type { Dossier } from '../src/schemas/dossier.ts';
import { checkDossier } from './checks/check-dossier.ts';
import { runCommand } from './command-line/run-command.ts';
import { printFindings } from './print-findings.ts';
import { Report } from './report.ts';
import { assembleDossier } from './stages/assemble-dossier.ts';
import { makeSpanMaker } from './stages/assemble/span-maker.ts';
import { assignCallIds } from './stages/assign-call-ids.ts';
import { buildMdx, type GeneratedFile } from './stages/build-mdx.ts';
import { mergeCalls } from './stages/merge-calls.ts';
import { readDossier, type DossierFolder } from './stages/read-dossier.ts';
import { makeReadingRules, readText, type TextReading } from './stages/read-text.ts';
import { traceOrigins } from './stages/trace-origins.ts';
import { finishWriting, writeFiles } from './stages/write-files.ts';

/** Where an ingest reads and writes. */
export interface IngestOptions {
  /** The dossier folder. */
  dossier: string;
  /** Where the JSON contract is written too. */
  json?: string;
  /** Only look: write nothing. */
  dryRun?: boolean;
}

/** Raw texts → MDX collections and the JSON contract. Null, and nothing written, when a finding is an error. */
export async function ingest(
  { dossier: folder, json, dryRun = false }: IngestOptions,
  report: Report,
): Promise<Dossier | null> {
  if (!dryRun) await finishWriting(folder);
  const input = await readDossier(folder, report); //                                    files of the folder → DossierFolder
  if (input === null) return null;
  const readings = readTexts(input, report); //                                                 RawText[] → TextReading[]
  const { dossier, files } = mergeReadings(input, readings, report); // TextReading[] → Dossier → GeneratedFile[]
  checkDossier(dossier, readings, report); //                                               Dossier → findings
  if (report.hasErrors) return null;
  if (dryRun) return dossier;
  await writeFiles(folder, files); //                                                     GeneratedFile[] → files of the folder
  if (json !== undefined) await writeFile(json, serialiseDossier(dossier));
  return dossier;
}

/** Reads every text by itself. */
export function readTexts(input: DossierFolder, report: Report): TextReading[] {
  const rules = makeReadingRules(input);
  return input.texts.map((raw) => readText(raw, rules, report));
}

/** Brings what was found in single texts together. */
export function mergeReadings(
  input: DossierFolder,
  readings: readonly TextReading[],
  report: Report,
): { dossier: Dossier; files: GeneratedFile[] } {
  const spans = makeSpanMaker(readings);
  const merged = mergeCalls(readings, input.determinations, report); //                 CallMention[] → MergedCall[]
  const calls = assignCallIds(merged, input.formerCalls, spans); //                     MergedCall[] → IdentifiedCall[]
  const groups = calls.map(({ tellings }) => tellings.map(({ reading }) => reading.text.id));
  const originOf = traceOrigins(readings, groups); //                                   TextReading[] → origin of each source
  const dossier = assembleDossier({ folder: input, readings, calls, originOf, spans }); // → Dossier
  return { dossier, files: buildMdx(dossier, readings) }; //                                          Dossier → GeneratedFile[]
}

/** The JSON contract as bytes: the same for the same dossier. */
export function serialiseDossier(dossier: Dossier): string {
  return `${JSON.stringify(dossier, null, 1)}\n`;
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'ingest',
      summary: 'Reads the texts of a dossier and writes its collections (sources, calls, themes, people) as MDX.',
      options: ['dossier', 'json'],
    },
    async ({ dossier, json }) => {
      const report = new Report();
      const result = await ingest({ dossier, ...(json !== undefined && { json }) }, report);
      printFindings(report, dossier, dossier);
      return result === null ? 1 : 0;
    },
  );
}
