import { getLiveCollection } from 'astro:content';
import { dossierOfPage } from './reads/page-reads.ts';
import { whenForgotten } from './reads/when-forgotten.ts';
import type { Call } from './schemas/call.ts';
import type { Determination } from './schemas/determination.ts';
import type { Dossier } from './schemas/dossier.ts';
import { newestFirst } from './schemas/newest-first.ts';
import type { Person } from './schemas/person.ts';
import type { Publisher } from './schemas/publisher.ts';
import type { Source } from './schemas/source.ts';
import type { Range, Span } from './schemas/span.ts';
import type { Theme } from './schemas/theme.ts';
import { findById } from './views/find-by-id.ts';
import { onlyReviewed } from './views/only-reviewed.ts';
import { stretchAt } from './schemas/stretch-at.ts';

let cached: { edition: string | undefined; dossier: Promise<Dossier> } | undefined;

whenForgotten(() => (cached = undefined));

/**
 * The whole dossier, in the contract's order; put together once a build, and while editing once for each run of the ingest. What a page
 * reads of it is noted.
 */
export async function getDossier(): Promise<Dossier> {
  const edition = process.env.READOUT_EDITION;
  if (cached?.edition !== edition) cached = undefined;
  cached ??= { edition, dossier: readShown() };
  return dossierOfPage(await cached.dossier);
}

/** The address of a page or file of this site, e.g. `href('/calls/')`, under whatever base it is served. */
export function href(path: `/${string}`): string {
  return import.meta.env.BASE_URL.replace(/\/$/u, '') + path;
}

/** The address of the very words, marked in their source: `/sources/<id>/#w<start>-<end>`. */
export function linkToSpan({ source, start, end }: Omit<Span, 'exact'>): string {
  return href(`/sources/${source}/#w${start}-${end}`);
}

/** The passage in which the words begin, e.g. `p4`; `r2` when they stand in the second stretch that was left out. */
export function passageOf(source: Source, { start }: Range): string {
  const passage = source.kept[stretchAt(source.kept, start)];
  if (passage !== undefined) return passage.id;
  const removal = stretchAt(source.removed, start);
  if (removal === -1) throw new RangeError(`${source.id} has no code point ${start}.`);
  return `r${removal + 1}`;
}

/** The source of that id; throws when the dossier has none, as do its sisters below. */
export function sourceById({ sources }: Dossier, id: string): Source {
  return found(findById(sources, id), 'source', id);
}

export function callById({ calls }: Dossier, id: string): Call {
  return found(findById(calls, id), 'call', id);
}

export function themeById({ themes }: Dossier, id: string): Theme {
  return found(findById(themes, id), 'theme', id);
}

export function personById({ people }: Dossier, id: string): Person {
  return found(findById(people, id), 'person', id);
}

export function publisherById({ publishers }: Dossier, id: string): Publisher {
  return found(findById(publishers, id), 'publisher', id);
}

export function determinationById({ determinations }: Dossier, id: string): Determination {
  return found(findById(determinations, id), 'determination', id);
}

/** The name of a person, an institution or a publisher; where it is no id (a relay may be words), the words themselves. */
export function personName({ people, publishers }: Dossier, id: string): string {
  return (findById(people, id) ?? findById(publishers, id))?.name ?? id;
}

/** The name of a publisher; `Publisher unknown` for null. */
export function publisherName(dossier: Dossier, id: string | null): string {
  return id === null ? 'Publisher unknown' : publisherById(dossier, id).name;
}

/** What the site shows of it: all, or what an editor has reviewed. */
async function readShown(): Promise<Dossier> {
  const dossier = await readDossier();
  return process.env.READOUT_REVIEWED_ONLY === undefined ? dossier : onlyReviewed(dossier);
}

async function readDossier(): Promise<Dossier> {
  const [settings] = await dataOf(getLiveCollection('settings'));
  if (settings === undefined) throw new Error('The dossier has no dossier.yaml.');
  return {
    schemaVersion: 1,
    ...settings,
    sources: (await dataOf(getLiveCollection('sources'))).sort((a, b) => compare(a.id, b.id)),
    calls: (await dataOf(getLiveCollection('calls'))).sort(byTime),
    themes: (await dataOf(getLiveCollection('themes'))).sort(
      inOrderOf(await dataOf(getLiveCollection('themeEntries'))),
    ),
    people: (await dataOf(getLiveCollection('people'))).sort(
      inOrderOf(await dataOf(getLiveCollection('personEntries'))),
    ),
    publishers: await dataOf(getLiveCollection('publishers')),
    determinations: await dataOf(getLiveCollection('determinations')),
    knownCalls: await dataOf(getLiveCollection('knownCalls')),
    reviews: await dataOf(getLiveCollection('reviews')),
    corrections: newestFirst(await dataOf(getLiveCollection('corrections'))),
  };
}

async function dataOf<Data>(collection: Promise<{ entries?: { data: Data }[]; error?: Error }>): Promise<Data[]> {
  const { entries, error } = await collection;
  if (entries === undefined) throw error ?? new Error('A collection has no entries.');
  return entries.map(({ data }) => data);
}

function inOrderOf(entries: readonly { id: string }[]): (a: { id: string }, b: { id: string }) => number {
  const places = new Map(entries.map(({ id }, place) => [id, place]));
  return (a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0);
}

/** By the last day that a call's date allows, so that "by 9 February" stands before the tenth; undated ones last. */
function byTime(a: Call, b: Call): number {
  const last = ({ date }: Call) => date.max ?? date.min ?? '9999-99-99';
  return compare(last(a), last(b)) || compare(a.date.min ?? '', b.date.min ?? '') || compare(a.id, b.id);
}

/** The same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function found<Entry>(entry: Entry | undefined, noun: string, id: string): Entry {
  if (entry === undefined) throw new Error(`The dossier has no ${noun} \`${id}\`.`);
  return entry;
}
