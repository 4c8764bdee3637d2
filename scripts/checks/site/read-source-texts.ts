import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { letterReader } from '../letter-reader.ts';
import type { SourceText } from './site.ts';

const stretch = z.object({ start: z.number(), end: z.number() });
const dossier = z.object({
  sources: z.array(z.object({ id: z.string(), file: z.string(), kept: z.array(stretch), removed: z.array(stretch) })),
});

/** The texts that a built site's data name, by id, as the site offers them for download; none when it has no data. */
export function readSourceTexts(folder: string, files: ReadonlySet<string>): Map<string, SourceText> {
  if (!files.has('data/dossier.json')) return new Map();
  const { sources } = dossier.parse(JSON.parse(readFileSync(join(folder, 'data/dossier.json'), 'utf8')));
  return new Map(sources.map((source) => [source.id, sourceText(folder, source)]));
}

function sourceText(folder: string, { file, kept, removed }: z.infer<typeof dossier>['sources'][number]): SourceText {
  let read: ReturnType<typeof letterReader> | undefined;
  return {
    stretches: [
      ...kept.map((range, index) => ({ ...range, id: `p${String(index + 1)}` })),
      ...removed.map((range, index) => ({ ...range, id: `r${String(index + 1)}` })),
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
