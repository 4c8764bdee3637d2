import type { Publisher } from '../../../src/schemas/publisher.ts';
import { source as sourceSchema, type Source } from '../../../src/schemas/source.ts';
import type { Range } from '../../../src/schemas/span.ts';
import type { CleanText } from '../clean-text.ts';
import { digestOf } from '../fold-reading.ts';
import { gradeSource, type Grade } from '../grade-source.ts';
import type { DossierFolder } from '../read-dossier.ts';
import type { TextReading } from '../text-reading.ts';
import type { CallStream } from './assemble-calls.ts';
import type { CallInSource } from './call-index.ts';
import type { DossierParts } from './dossier-parts.ts';
import { PartStream } from './part-stream.ts';
import { briefOfSource, SourceIndex, type SourceBrief } from './source-index.ts';
import type { SpanMaker } from './span-maker.ts';

/** What of a dossier all its sources rest on, besides the texts. Plain data. */
interface SourceBasis {
  /** Ids, in the dossier's order. */
  themes: readonly string[];
  people: readonly string[];
  /** The side that each publisher speaks for, as it is called. */
  sides: readonly (readonly [publisher: string, side: string])[];
}

/** What one source rests on, besides its text. */
interface OwnBasis {
  calls: readonly CallInSource[];
  publisher: Publisher | null;
  grade: Grade | null;
}

/** The sources in the form of the JSON contract, by id, made one by one. */
export type SourceStream = PartStream<TextReading, Source, SourceBrief, SourceIndex>;

export function assembleSources(
  readings: readonly TextReading[],
  calls: CallStream,
  { folder, spans, memory }: Pick<DossierParts, 'folder' | 'spans' | 'memory'>,
): SourceStream {
  const basis: SourceBasis = {
    themes: folder.themes.map(({ id }) => id),
    people: folder.people.map(({ id }) => id),
    sides: sidesOfPublishers(folder),
  };
  const common = memory?.keyOf(['sources', basis]);
  const publishers = new Map(folder.publishers.map((publisher) => [publisher.id, publisher]));
  const grades = folder.determinations.filter((each): each is Grade => each.decides === 'grade');
  const ownBasisOf = ({ text: { id }, publisher }: TextReading): OwnBasis => ({
    calls: calls.index.bySource.get(id) ?? [],
    publisher: publishers.get(publisher ?? '') ?? null,
    grade: grades.find(({ source }) => source === id) ?? null,
  });
  const kind = {
    make: (reading: TextReading) => assembleSource(reading, ownBasisOf(reading), basis, spans),
    inForm: (source: Source) => sourceSchema.parse(source),
    idOf: ({ text }: TextReading) => text.id,
    briefOf: (source: Source, reading: TextReading) => briefOfSource(source, reading, spans),
    basisOf: (reading: TextReading) => [common, digestOf(reading), ownBasisOf(reading)],
  };
  return new PartStream(readings, kind, memory, () => new SourceIndex(folder));
}

function assembleSource(
  reading: TextReading,
  { calls: own, publisher, grade }: OwnBasis,
  basis: SourceBasis,
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
  const callsOf = (quotation: string) => (aboutCalls.get(quotation) ?? []).map(({ call }) => call);
  const shown = new Set(reading.themes.map(({ theme }) => theme));
  const named = new Set(people.map(({ person }) => person));
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
      calls: callsOf(quotation.id),
    })),
    reliability: gradeSource(reading, publisher, grade, new Map(basis.sides), spans),
    calls: own.map((call) => call.id),
    themes: basis.themes.filter((theme) => shown.has(theme)),
    people: basis.people.filter((person) => named.has(person)),
    cited: citedIn(reading, own, callsOf, spans),
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

function sidesOfPublishers({ publishers, settings }: DossierFolder): SourceBasis['sides'] {
  const labels = new Map(settings.sides.map(({ id, label }) => [id, label]));
  return publishers.flatMap(({ id, speaksFor }) => {
    const label = speaksFor === undefined ? undefined : labels.get(speaksFor);
    return label === undefined ? [] : [[id, label] as const];
  });
}

/** The words of a source that the pages of calls and themes cite, in order, each with those pages. */
function citedIn(
  { text, themes, quotations }: TextReading,
  calls: readonly CallInSource[],
  callsOf: (quotation: string) => readonly string[],
  spans: SpanMaker,
): Source['cited'] {
  const cited = new Map<string, Source['cited'][number]>();
  const entryFor = ({ start, end }: Range) => {
    const key = `${start} ${end}`;
    const entry = cited.get(key) ?? { start, end, calls: [], themes: [] };
    cited.set(key, entry);
    return entry;
  };
  const citeOn = (call: string, range: Range) => {
    const entry = entryFor(range);
    if (!entry.calls.includes(call)) entry.calls.push(call);
    return entry;
  };
  for (const { id, cited: words } of calls) {
    for (const { theme, ...range } of words) {
      const entry = citeOn(id, range);
      if (theme !== undefined && !entry.themes.includes(theme)) entry.themes.push(theme);
    }
  }
  // A call's page gives all words that are about it, whether or not they bear on one of its points.
  for (const quotation of quotations) {
    for (const call of callsOf(quotation.id)) citeOn(call, spans(text.id, quotation));
  }
  for (const hit of themes) {
    const entry = entryFor(spans(text.id, hit));
    if (!entry.themes.includes(hit.theme)) entry.themes.push(hit.theme);
  }
  return [...cited.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
