import type { DossierStream } from './assemble-dossier.ts';
import { remade } from './assemble/remade.ts';
import type { WordsToWrite } from './mdx/words-to-write.ts';
import type { DossierFolder } from './read-dossier.ts';
import type { TextReading } from './text-reading.ts';
import { collectCited, type Places } from './withholding/collect-cited.ts';
import { extentOf } from './withholding/extent-of.ts';
import { PartShown } from './withholding/part-shown.ts';
import { placesShown } from './withholding/places-shown.ts';

/** What may be shown of a dossier, and of its texts. */
export interface ShownDossier {
  dossier: DossierStream;
  words: readonly WordsToWrite[];
}

/**
 * The dossier without the words of its texts that may not be shown. Of a text that may be `cited` stay those passages, whole, in
 * which words stand that a page of a call or a theme, a determination or the text's date rests on, and the title; of one marked
 * `none` stay no words. What is left is a file of its own, in which the spans of the text as received hold
 * (`maskText`). Quotations, dates and
 * evidence of notes that are not whole within it go.
 */
export function withholdWords(
  dossier: DossierStream,
  readings: readonly TextReading[],
  { settings }: Pick<DossierFolder, 'settings'>,
): ShownDossier {
  const parts = partsShown(dossier, readings, settings);
  if (parts.size === 0) return { dossier, words: readings };
  return {
    dossier: {
      ...dossier,
      sources: remade(dossier.sources, (source) => parts.get(source.id)?.source(source) ?? source),
      people: dossier.people.map((person) => ({
        ...person,
        quotations: person.quotations.filter(({ source, id }) => parts.get(source)?.quotations.has(id) ?? true),
      })),
    },
    words: readings.map((reading) => {
      const part = parts.get(reading.text.id);
      if (part === undefined) return reading;
      return {
        // Made when it is asked for: all texts at once would fill the memory.
        get text() {
          return part.text();
        },
        quotations: reading.quotations,
      };
    }),
  };
}

/** What is shown of each text of which not all is, by id. */
function partsShown(
  dossier: DossierStream,
  readings: readonly TextReading[],
  settings: DossierFolder['settings'],
): Map<string, PartShown> {
  const parts = new Map<string, PartShown>();
  const restricted = readings.map(({ text }) => text).filter((text) => extentOf(text, settings) !== 'full');
  // To go through the parts of a dossier is to make them anew.
  if (restricted.length === 0) return parts;
  const texts = new Map(restricted.map((text) => [text.id, text]));
  const pages = citedByPages(dossier);
  for (const source of dossier.sources) {
    const text = texts.get(source.id);
    if (text === undefined) continue;
    const extent = extentOf(text, settings);
    if (extent === 'full') continue;
    const places = extent === 'none' ? [] : placesShown(source, text, dossier.determinations, pages(source.id));
    parts.set(source.id, new PartShown(source, text, extent, places));
  }
  return parts;
}

/** What the pages of calls and themes cite of a text: places, and quotations by id. */
function citedByPages({ calls, themes }: DossierStream) {
  const places: Places = new Map();
  const onCalls = new Map<string, Set<string>>();
  for (const call of calls) {
    collectCited(call, places);
    for (const { source, id } of call.quotations) onCalls.set(source, (onCalls.get(source) ?? new Set()).add(id));
  }
  for (const theme of themes) collectCited(theme, places);
  return (source: string) => ({
    cited: places.get(source) ?? [],
    onCalls: onCalls.get(source) ?? new Set<string>(),
  });
}
