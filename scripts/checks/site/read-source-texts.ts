import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../../../src/schemas/source.ts';
import { readSiteData } from '../../site-data/read-site-data.ts';
import { letterReader } from '../letter-reader.ts';
import type { SourceText } from './site.ts';

/** The texts that a built site's data name, by id, as the site offers them for download; none when it has no data. */
export async function readSourceTexts(folder: string, files: ReadonlySet<string>): Promise<Map<string, SourceText>> {
  if (!files.has('data/dossier.json')) return new Map();
  const texts = new Map<string, SourceText>();
  await readSiteData(folder, {
    sources: (source) => texts.set(source.id, sourceText(folder, source)),
    calls: null,
    themes: null,
    people: null,
  });
  return texts;
}

function sourceText(folder: string, { file, kept, removed }: Pick<Source, 'file' | 'kept' | 'removed'>): SourceText {
  let read: ReturnType<typeof letterReader> | undefined;
  return {
    stretches: [
      ...kept.map(({ start, end }, index) => ({ start, end, id: `p${String(index + 1)}` })),
      ...removed.map(({ start, end }, index) => ({ start, end, id: `r${String(index + 1)}` })),
    ],
    read(start, end) {
      read ??= letterReader(decode(readFileSync(join(folder, 'data', file.endsWith('.txt') ? file : `${file}.txt`))));
      return read(start, end);
    },
  };
}

/** With the byte order mark, if it has one: spans count it. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
