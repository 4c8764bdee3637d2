import writeFileAtomic from 'write-file-atomic';
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
import { weighThemes } from './stages/weigh-themes.ts';
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
  // files of the folder → DossierFolder
  const input = await readDossier(folder, report);
  if (input === null) return null;
  // RawText[] → TextReading[]
  const readings = readTexts(input, report);
  // TextReading[] → Dossier, GeneratedFile[]
  const { dossier, files } = mergeReadings(input, readings, report);
  // Dossier → findings
  checkDossier(dossier, readings, report);
  if (report.hasErrors) return null;
  if (dryRun) return dossier;
  // Dossier, GeneratedFile[] → files
  if (json !== undefined) await writeFileAtomic(json, serialiseDossier(dossier));
  await writeFiles(folder, files);
  return dossier;
}

/** Reads every text by itself. */
export function readTexts(input: DossierFolder, report: Report): TextReading[] {
  const rules = makeReadingRules(input);
  return input.texts.map((raw) => readText(raw, rules, report));
}

/** Brings together what was found in single texts. */
export function mergeReadings(
  input: DossierFolder,
  texts: readonly TextReading[],
  report: Report,
): { dossier: Dossier; files: GeneratedFile[] } {
  // TextReading[] → TextReading[], with the themes that weigh enough
  const readings = weighThemes(texts, input.themes, report);
  const spans = makeSpanMaker(readings);
  // CallMention[] → MergedCall[]
  const merged = mergeCalls(readings, input, report);
  // MergedCall[] → IdentifiedCall[]
  const calls = assignCallIds(merged, input.formerCalls, spans);
  // IdentifiedCall[] → the origin of each source in each call
  const sourcesOf = new Map(calls.map(({ id, tellings }) => [id, tellings.map(({ reading }) => reading.text.id)]));
  const originOf = traceOrigins(readings, sourcesOf);
  // … → Dossier
  const dossier = assembleDossier({ folder: input, readings, calls, originOf, spans });
  // Dossier → GeneratedFile[]
  return { dossier, files: buildMdx(dossier, readings) };
}

/** The JSON contract as text: the same for the same dossier. */
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
      printFindings(report, dossier);
      return result === null ? 1 : 0;
    },
  );
}
