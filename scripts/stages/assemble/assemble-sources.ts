import { source as sourceSchema, type Source } from '../../../src/schemas/source.ts';
import type { Range } from '../../../src/schemas/span.ts';
import type { CleanText } from '../clean-text.ts';
import { gradeSource, type Grade } from '../grade-source.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../read-text.ts';
import type { CallStream } from './assemble-calls.ts';
import type { CallInSource } from './call-index.ts';
import { PartStream } from './part-stream.ts';
import { SourceIndex } from './source-index.ts';
import type { SpanMaker } from './span-maker.ts';

/** The sources in the form of the JSON contract, by id, made one by one. */
export type SourceStream = PartStream<TextReading, Source, SourceIndex>;

export function assembleSources(
  readings: readonly TextReading[],
  calls: CallStream,
  folder: DossierFolder,
  spans: SpanMaker,
): SourceStream {
  const make = (reading: TextReading): Source => {
    const own = calls.index.bySource.get(reading.text.id) ?? [];
    return sourceSchema.parse(assembleSource(reading, own, folder, spans));
  };
  return new PartStream(readings, make, () => new SourceIndex(folder, spans));
}

function assembleSource(
  reading: TextReading,
  own: readonly CallInSource[],
  folder: DossierFolder,
  spans: SpanMaker,
): Source {
  const { text, published, decided } = reading;
  const { id, metadata } = text;
  const range = (at: { start: number; end: number }) => {
    const { start, end } = spans(id, at);
    return { start, end };
  };
  const phrase = (at: { start: number; end: number }) => {
    const { exact, start, end } = spans(id, at);
    return { text: exact, start, end };
  };
  const { dates, quotations, people } = reading;
  const aboutCalls = Map.groupBy(
    own.flatMap((call) => call.quotations.map((quotation) => ({ quotation, call: call.id }))),
    ({ quotation }) => quotation,
  );
  const shown = new Set(reading.themes.map(({ theme }) => theme));
  const named = new Set(people.map(({ person }) => person));
  const publisher = folder.publishers.find((each) => each.id === reading.publisher) ?? null;
  const decision =
    folder.determinations.find((each): each is Grade => each.decides === 'grade' && each.source === id) ?? null;
  return {
    id,
    ...(metadata?.formerIds && { formerIds: metadata.formerIds }),
    file: text.file,
    sha256: text.sha256,
    ...(text.original && { original: text.original }),
    length: range({ start: 0, end: text.text.length }).end,
    title: titleOf(text),
    publisher: reading.publisher,
    ...(decided.publisher !== undefined && { publisherDetermination: decided.publisher }),
    published: {
      edtf: published.edtf,
      min: published.min,
      max: published.max,
      basis: decided.published === undefined ? published.basis : 'editor',
      evidence: published.evidence.map((at) => spans(id, at)),
      ...(decided.published !== undefined && { determination: decided.published }),
    },
    genre: reading.genre,
    author: text.author?.text ?? null,
    url: metadata?.url ?? null,
    retrieved: metadata?.retrieved ?? null,
    rights: metadata?.rights ?? null,
    note: metadata?.note ?? null,
    ...(reading.earlier.length > 0 && { earlier: reading.earlier }),
    kept: text.kept.map((passage) => ({ id: passage.id, ...range(passage), kind: passage.kind })),
    removed: text.removed.map((removal) => ({ ...range(removal), rule: removal.rule, reason: removal.reason })),
    dates: dates.map(({ edtf, basis, ...at }) => ({ ...range(at), text: phrase(at).text, edtf, basis })),
    quotations: quotations.map(({ speaker, cue, ...quotation }) => ({
      ...quotation,
      ...range(quotation),
      exact: phrase(quotation).text,
      speaker: speaker === null ? null : { ...speaker, ...phrase(speaker) },
      cue: cue === null ? null : phrase(cue),
      calls: (aboutCalls.get(quotation.id) ?? []).map(({ call }) => call),
    })),
    reliability: gradeSource(reading, publisher, decision, sideOfPublishers(folder), spans),
    calls: own.map((call) => call.id),
    themes: folder.themes.map((theme) => theme.id).filter((theme) => shown.has(theme)),
    people: folder.people.map((person) => person.id).filter((person) => named.has(person)),
    cited: citedIn(reading, own, spans),
  };
}

/** The title on one line; the opening words where there is none, the id where there are no words. */
function titleOf({ id, text, title, kept }: CleanText): string {
  const oneLine = (range: { start: number; end: number }) =>
    text.slice(range.start, range.end).trim().replaceAll(/\s+/gu, ' ');
  if (title !== null) return oneLine(title);
  const [opening] = kept;
  if (opening === undefined) return id;
  const words = oneLine(opening);
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s\S*$/u, '')} …`;
}

function sideOfPublishers({ publishers, settings }: DossierFolder): ReadonlyMap<string, string> {
  const labels = new Map(settings.sides.map(({ id, label }) => [id, label]));
  return new Map(
    publishers.flatMap(({ id, speaksFor }) => {
      const label = speaksFor === undefined ? undefined : labels.get(speaksFor);
      return label === undefined ? [] : [[id, label] as const];
    }),
  );
}

/** The words of a source that the pages of calls and themes cite, in order, each with those pages. */
function citedIn({ text, themes }: TextReading, calls: readonly CallInSource[], spans: SpanMaker): Source['cited'] {
  const cited = new Map<string, Source['cited'][number]>();
  const entryFor = ({ start, end }: Range) => {
    const key = `${start} ${end}`;
    const entry = cited.get(key) ?? { start, end, calls: [], themes: [] };
    cited.set(key, entry);
    return entry;
  };
  for (const { id, cited: words } of calls) {
    for (const { theme, ...range } of words) {
      const entry = entryFor(range);
      if (!entry.calls.includes(id)) entry.calls.push(id);
      if (theme !== undefined && !entry.themes.includes(theme)) entry.themes.push(theme);
    }
  }
  for (const hit of themes) {
    const entry = entryFor(spans(text.id, hit));
    if (!entry.themes.includes(hit.theme)) entry.themes.push(hit.theme);
  }
  return [...cited.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
