import { IngestMemory } from './cache/ingest-memory.ts';
import type { Check } from './checks/check.ts';
import { checkDossier } from './checks/check-dossier.ts';
import { runCommand } from './command-line/run-command.ts';
import { countParts } from './findings/count-parts.ts';
import { reportSystemErrors } from './findings/report-system-errors.ts';
import { RunOutput } from './findings/run-output.ts';
import { placeOfDossier } from './output/place-of-dossier.ts';
import { writeAlone } from './output/write-alone.ts';
import { counted } from './progress/counted.ts';
import { Progress } from './progress/progress.ts';
import { collectSooner } from './reading/collect-sooner.ts';
import { mapTexts } from './reading/map-texts.ts';
import { optimiseTheHottest } from './reading/optimise-the-hottest.ts';
import { serialiseDossier } from '../src/schemas/generated/serialise-dossier.ts';
import { Report } from './report.ts';
import { assembleDossier, type DossierStream } from './stages/assemble-dossier.ts';
import type { PartMemory } from './stages/assemble/part-memory.ts';
import { makeSpanMaker } from './stages/assemble/span-maker.ts';
import { assignCallIds } from './stages/assign-call-ids.ts';
import { buildMdx } from './stages/build-mdx.ts';
import { mapText, openMapped } from './stages/map-text.ts';
import { mergeCalls } from './stages/merge-calls.ts';
import { readDossier, type DossierFolder } from './stages/read-dossier.ts';
import { makeReadingRules, readingBasisOf } from './stages/read-text.ts';
import type { RawText } from './stages/reading/raw-text.ts';
import { reportChangedTexts } from './stages/report-changed-texts.ts';
import { reportLostAddresses } from './stages/report-lost-addresses.ts';
import type { TextReading } from './stages/text-reading.ts';
import { traceOrigins } from './stages/trace-origins.ts';
import { weighThemes } from './stages/weigh-themes.ts';
import { withholdWords, type ShownDossier } from './stages/withhold-words.ts';
import { finishWriting, writeFiles } from './stages/write-files.ts';
import { writeJson } from './stages/write-json.ts';

/** Where an ingest reads and writes. */
export interface IngestOptions {
  /** The dossier folder. */
  dossier: string;
  /** Where the JSON contract is written too. */
  json?: string;
  /** Only look: write nothing. */
  dryRun?: boolean;
  /** Use again what was made of the same input before (`cache/`), and keep what is made now. It changes no byte of what comes out. */
  remember?: boolean;
  /** How many threads read texts beside this one; as many as the machine has cores for when left out. It changes no byte of what comes out. */
  threadCount?: number;
  /** What else looks at the parts of the dossier as they are checked. */
  checks?: readonly Check[];
  /** Is told how far the work is; a total is null when it is not known beforehand. */
  onProgress?: (step: string, done: number, total: number | null) => void;
}

/**
 * Raw texts → MDX collections and the JSON contract. Null, and nothing written, when a finding is an error; one that another
 * run writes here is among them.
 */
export async function ingest(options: IngestOptions, report: Report): Promise<ShownDossier | null> {
  const { dossier: folder, dryRun = false, remember = false } = options;
  optimiseTheHottest();
  const collectAsBefore = collectSooner();
  const memory = remember ? new IngestMemory(folder) : null;
  try {
    if (dryRun) return await readAndCheck(options, memory, report);
    return await writeAlone(placeOfDossier(folder), report, async () => {
      finishWriting(folder);
      return readAndCheck(options, memory, report);
    });
  } finally {
    memory?.close();
    collectAsBefore();
  }
}

async function readAndCheck(
  options: IngestOptions,
  memory: IngestMemory | null,
  report: Report,
): Promise<ShownDossier | null> {
  const { dossier: folder, json, dryRun = false, threadCount, checks = [], onProgress = () => undefined } = options;
  // files of the folder → DossierFolder
  const input = await readDossier(folder, report);
  if (input === null) return null;
  // RawText[] → Uint8Array[] → TextReading[]
  const mapped = await mapTexts(input.texts, readingBasisOf(input), {
    cache: memory?.readings,
    threadCount,
    onText: (done) => onProgress('reading texts', done, input.texts.length),
  });
  memory?.readings.save();
  const readings = openReadings(input.texts, mapped, report);
  // TextReading[] → DossierStream
  const dossier = mergeReadings(input, readings, report, memory?.parts);
  // DossierStream → findings
  checkDossier(dossier, readings, report, checks);
  if (report.hasErrors) return null;
  // DossierStream → ShownDossier, without the words that may not be shown
  const shown = withholdWords(dossier, readings, input);
  if (!dryRun) {
    // ShownDossier → files
    if (json !== undefined) await writeJson(json, serialiseDossier(shown.dossier));
    await writeFiles(
      folder,
      counted(buildMdx(shown.dossier, shown.words, memory?.parts), (done) => onProgress('writing files', done, null)),
      memory?.written,
    );
    memory?.written.keep();
  }
  memory?.save();
  return shown;
}

/** Reads every text by itself, here. */
export function readTexts(input: DossierFolder, report: Report): TextReading[] {
  const rules = makeReadingRules(readingBasisOf(input));
  return openReadings(
    input.texts,
    input.texts.map((raw) => mapText(raw, rules)),
    report,
  );
}

/** Findings come in the order of the texts, whoever read them. */
function openReadings(texts: readonly RawText[], mapped: readonly Uint8Array[], report: Report): TextReading[] {
  return texts.map((raw, index) => {
    const { reading, findings } = openMapped(mapped[index] ?? new Uint8Array(), raw);
    for (const finding of findings) report.add(finding);
    return reading;
  });
}

/** Brings together what was found in single texts. */
export function mergeReadings(
  input: DossierFolder,
  texts: readonly TextReading[],
  report: Report,
  memory: PartMemory | null = null,
): DossierStream {
  // TextReading[] → findings, where a text is not the one that the last run read
  reportChangedTexts(input.formerTexts, texts, input.settings.released !== undefined, report);
  // TextReading[] → TextReading[], with the themes that weigh enough
  const readings = weighThemes(texts, input.themes, report);
  const spans = makeSpanMaker(readings);
  // CallMention[] → MergedCall[]
  const merged = mergeCalls(readings, input, report, memory);
  // MergedCall[] → IdentifiedCall[]
  const calls = assignCallIds(merged, input.formerCalls, spans);
  // IdentifiedCall[] → findings, where a page of the last run has gone
  reportLostAddresses(input, calls, report);
  // IdentifiedCall[] → the origin of each source in each call
  const sourcesOf = new Map(calls.map(({ id, tellings }) => [id, tellings.map(({ reading }) => reading.text.id)]));
  const originOf = traceOrigins(readings, sourcesOf, memory);
  // … → DossierStream
  return assembleDossier({ folder: input, readings, calls, originOf, spans, memory });
}

if (import.meta.main) {
  await runCommand(
    {
      name: 'ingest',
      summary: 'Reads the texts of a dossier and writes its collections (sources, calls, themes, people) as MDX.',
      options: ['dossier', 'json', 'format', 'quiet'],
    },
    async ({ dossier, json, format, quiet }) => {
      const output = new RunOutput({ command: 'ingest', format, dossier });
      const report = new Report();
      const progress = new Progress(quiet);
      const outcome = { sources: 0, calls: 0 };
      const checks = [countParts(outcome)];
      const options = {
        dossier,
        ...(json !== undefined && { json }),
        remember: true,
        checks,
        onProgress: progress.show,
      };
      const result = await reportSystemErrors(dossier, report, () => ingest(options, report));
      progress.end();
      output.add(report, dossier);
      return output.end(result && outcome);
    },
  );
}
