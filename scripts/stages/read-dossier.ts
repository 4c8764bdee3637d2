import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { correction, type Correction } from '../../src/schemas/correction.ts';
import { determination, type Determination } from '../../src/schemas/determination.ts';
import { dossierSettings, type DossierSettings } from '../../src/schemas/dossier-settings.ts';
import { id as idSchema } from '../../src/schemas/id.ts';
import { knownCall, type KnownCall } from '../../src/schemas/known-call.ts';
import { personEntry, type PersonEntry } from '../../src/schemas/person.ts';
import { publisher, type Publisher } from '../../src/schemas/publisher.ts';
import { review, type Review } from '../../src/schemas/review.ts';
import { sourceMetadata } from '../../src/schemas/source-metadata.ts';
import { themeEntry, type ThemeEntry } from '../../src/schemas/theme.ts';
import type { Report } from '../report.ts';
import { checkReferences } from './dossier/check-references.ts';
import { decodeUtf8 } from './dossier/decode-utf8.ts';
import { nameForRaw } from './dossier/name-for-raw.ts';
import { nameOfCapture } from './dossier/name-of-capture.ts';
import type { OpenText } from './dossier/open-text.ts';
import { parseYamlFile, type YamlFile } from './dossier/parse-yaml-file.ts';
import { renameFormerCalls } from './dossier/rename-former-calls.ts';
import { readFormerCalls, type FormerCall } from './dossier/read-former-calls.ts';
import { readFormerPages, type FormerPages } from './dossier/read-former-pages.ts';
import { readFormerTexts, type FormerText } from './dossier/read-former-texts.ts';
import type { EarlierText, RawText } from './reading/raw-text.ts';

/** A dossier folder, read and checked: all that the other stages know. */
export interface DossierFolder {
  settings: DossierSettings;
  people: PersonEntry[];
  themes: ThemeEntry[];
  publishers: Publisher[];
  determinations: Determination[];
  knownCalls: KnownCall[];
  reviews: Review[];
  corrections: Correction[];
  /** By id. */
  texts: RawText[];
  /** The calls as the last run left them: their ids are kept. */
  formerCalls: FormerCall[];
  /** The texts that the last run read from other files. */
  formerTexts: FormerText[];
  /** The pages that the last run made, those of calls apart. */
  formerPages: FormerPages;
}

/** Reads a dossier folder. Null, with findings for all that is wrong, when any of its files cannot be used. */
export async function readDossier(folder: string, report: Report): Promise<DossierFolder | null> {
  const read = <T>(file: string, schema: z.ZodType<T>, whenMissing?: string) =>
    readYaml(folder, file, schema, report, whenMissing);
  const files = {
    settings: read('dossier.yaml', dossierSettings),
    people: read('people.yaml', z.array(personEntry)),
    themes: read('themes.yaml', z.array(themeEntry)),
    publishers: read('publishers.yaml', z.array(publisher)),
    determinations: read('determinations.yaml', z.array(determination), '[]'),
    knownCalls: read('known-calls.yaml', z.array(knownCall), '[]'),
    reviews: read('reviews.yaml', z.array(review), '[]'),
    corrections: read('corrections.yaml', z.array(correction), '[]'),
  };
  const texts = await readTexts(folder, report);
  checkReferences(files, texts, report);
  const { settings, people, themes, publishers, determinations, knownCalls, reviews, corrections } = files;
  if (!settings || !people || !themes || !publishers || !determinations || !knownCalls || !reviews || !corrections)
    return null;
  if (report.hasErrors) return null;
  if (texts.length === 0) {
    report.add({
      rule: 'no-texts',
      severity: 'warning',
      file: 'raw',
      reason: 'There are no texts in the dossier yet.',
      expected: ['raw/<id>.txt', 'raw/<id>.md', 'raw/<id>.html'],
      fix: 'Put each text into a file of its own in raw/, as it was received.',
    });
  }
  return {
    settings: settings.value,
    people: people.value,
    themes: themes.value,
    publishers: publishers.value,
    determinations: determinations.value,
    knownCalls: knownCalls.value,
    reviews: reviews.value,
    corrections: corrections.value,
    texts: texts.map(({ raw }) => raw),
    formerCalls: renameFormerCalls(
      await readFormerCalls(folder),
      texts.map(({ raw }) => ({ id: raw.id, formerIds: raw.metadata?.formerIds })),
      people.value,
    ),
    formerTexts: await readFormerTexts(
      folder,
      texts.map(({ raw }) => raw),
    ),
    formerPages: await readFormerPages(folder),
  };
}

async function readTexts(folder: string, report: Report): Promise<OpenText[]> {
  const names = (await listRawFolder(folder, report)).sort(byCodeUnits);
  const present = new Set(names);
  const texts: OpenText[] = [];
  const earlier = new Map<string, EarlierText[]>();
  for (const name of names) {
    const ending = /\.(txt|md|html)$/u.exec(name)?.[1];
    if (ending === undefined) {
      if (!name.endsWith('.yaml')) addNameFinding(name, 'its ending is not .txt, .md, .html or .yaml', report);
      else if (!['txt', 'md', 'html'].some((each) => present.has(`${stem(name)}.${each}`))) {
        addNameFinding(name, 'there is no text of that name beside it', report);
      }
      continue;
    }
    const file = `raw/${name}`;
    const format = ending as RawText['format'];
    const capture = nameOfCapture(name);
    if (capture !== null) {
      if (!['txt', 'md', 'html'].some((each) => present.has(`${capture.id}.${each}`))) {
        addNameFinding(name, `it would be an earlier copy of \`${capture.id}\`, and there is no such text`, report);
        continue;
      }
      const bytes = readFileSync(path.join(folder, file));
      if (decodeUtf8(file, bytes, report) === null) continue;
      const copies = earlier.get(capture.id) ?? [];
      earlier.set(capture.id, [
        ...copies,
        { file, format, day: capture.day, text: bytes.toString(), sha256: hashOf(bytes) },
      ]);
      continue;
    }
    const id = stem(name);
    if (!idSchema.safeParse(id).success) {
      addNameFinding(
        name,
        'the name before the ending must be lower-case letters and digits, joined by single hyphens, and none that Windows keeps for itself',
        report,
      );
      continue;
    }
    const bytes = readFileSync(path.join(folder, file));
    if (decodeUtf8(file, bytes, report) === null) continue;
    const metadata = present.has(`${id}.yaml`) ? readYaml(folder, `raw/${id}.yaml`, sourceMetadata, report) : null;
    const raw: RawText = {
      id,
      file,
      format,
      // A string takes up to twice the memory of its bytes: only the text at hand is one.
      get text() {
        return bytes.toString();
      },
      sha256: hashOf(bytes),
      metadata: metadata?.value ?? null,
    };
    texts.push({ raw, metadata });
  }
  for (const { raw } of texts) {
    const copies = earlier.get(raw.id);
    if (copies !== undefined) raw.earlier = copies.sort((a, b) => byCodeUnits(a.day + a.file, b.day + b.file));
  }
  return texts;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function readYaml<T>(
  folder: string,
  file: string,
  schema: z.ZodType<T>,
  report: Report,
  whenMissing?: string,
): YamlFile<T> | null {
  const bytes = readFileIfThere(path.join(folder, file));
  if (bytes === null && whenMissing === undefined) {
    report.add({
      rule: 'missing-file',
      severity: 'error',
      file,
      reason: `There is no ${file} in the dossier.`,
      fix: `Write ${file}: the README shows its form.`,
    });
    return null;
  }
  const text = bytes === null ? (whenMissing ?? '') : decodeUtf8(file, bytes, report);
  // YAML allows a byte order mark; it is no content.
  return text === null ? null : parseYamlFile(file, text.replace(/^\uFEFF/u, ''), schema, report);
}

function readFileIfThere(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

async function listRawFolder(folder: string, report: Report): Promise<string[]> {
  try {
    const entries = await readdir(path.join(folder, 'raw'), { withFileTypes: true });
    // Names with a leading dot belong to the operating system and its programs.
    const visible = entries.filter((entry) => !entry.name.startsWith('.'));
    for (const { name } of visible.filter((entry) => !entry.isFile())) {
      addNameFinding(name, 'it is a folder, a link or a device, and raw/ holds files only', report);
    }
    return visible.filter((entry) => entry.isFile()).map((entry) => entry.name);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    report.add({
      rule: 'missing-file',
      severity: 'error',
      file: 'raw',
      reason: 'There is no folder raw/ in the dossier.',
      fix: 'Make it, and put the texts into it as they were received.',
    });
    return [];
  }
}

function addNameFinding(name: string, why: string, report: Report): void {
  const better = nameForRaw(name);
  report.add({
    rule: 'file-name',
    severity: 'error',
    file: `raw/${name}`,
    reason: `This file of raw/ cannot be used: ${why}.`,
    actual: name,
    expected: ['<id>.txt', '<id>.md', '<id>.html', '<id>.yaml'],
    fix:
      better === null || better === name
        ? 'Rename it, or take it out of raw/.'
        : `Rename it to ${better}, or take it out of raw/.`,
  });
}

function stem(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

/** The same order on every machine, whatever its locale. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
