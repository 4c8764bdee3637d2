import type { Dossier } from '../../src/schemas/dossier.ts';
import { checkDossier } from '../checks/check-dossier.ts';
import { makeFolder } from '../fixtures/make-folder.ts';
import { wholeDossier } from '../fixtures/whole-dossier.ts';
import { mergeReadings, readTexts } from '../ingest.ts';
import { Report } from '../report.ts';
import { buildMdx } from '../stages/build-mdx.ts';
import type { GeneratedFile } from '../stages/mdx/generated-file.ts';
import type { RawText } from '../stages/reading/raw-text.ts';

/** What the ingest makes of some texts. */
export interface HostileReading {
  dossier: Dossier;
  files: GeneratedFile[];
  report: Report;
  /** The text that spans count, by source. */
  texts: ReadonlyMap<string, string>;
}

/** Reads texts as the ingest does, without a disk; `format` is that of them all. */
export function readHostile(texts: Record<string, string>, format: RawText['format'] = 'txt'): HostileReading {
  const report = new Report();
  const folder = makeFolder(texts);
  const raws = folder.texts.map((raw) => ({ ...raw, format, file: `raw/${raw.id}.${format}` }));
  const readings = readTexts({ ...folder, texts: raws }, report);
  const dossier = mergeReadings(folder, readings, report);
  checkDossier(dossier, readings, report);
  return {
    dossier: wholeDossier(dossier),
    files: [...buildMdx(dossier, readings)],
    report,
    texts: new Map(readings.map(({ text }) => [text.id, text.text])),
  };
}
