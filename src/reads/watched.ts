import type { Dossier } from '../schemas/dossier.ts';
import { LISTS, nameRead, type List } from '../schemas/name-read.ts';

/** Told the name of each thing that is read. */
export type Note = (name: string) => void;

interface WatchedList {
  entries: readonly { id: string }[];
  give: (id: string, entry: { id: string } | undefined) => { id: string } | undefined;
}

const lists = new WeakMap<object, WatchedList>();
const entries = new WeakMap<object, { entry: object; noteWhole: () => void }>();
const dossiers = new WeakMap<object, { dossier: Dossier; note: Note }>();

/**
 * The same dossier, which notes what is read of it: a field; a list, when it is walked through; an entry, when `findById` finds it, or
 * finds none. Where `fields` is true, an entry found that way is noted by those of its fields that are read, else as a whole.
 */
export function watch(dossier: Dossier, note: Note, { fields }: { fields: boolean }): Dossier {
  const watched = {};
  for (const key of Object.keys(dossier) as (keyof Dossier)[]) {
    let list: Dossier[List] | undefined;
    const get = (): unknown => {
      if (isList(key)) return (list ??= watchList(key, dossier[key], note, fields));
      note(nameRead({ kind: 'whole', key }));
      return dossier[key];
    };
    Object.defineProperty(watched, key, { enumerable: true, get });
  }
  dossiers.set(watched, { dossier, note });
  return watched as Dossier;
}

const idle = new WeakMap<Dossier, Dossier>();

/** The same dossier for whoever is no page: nothing is noted but by the views that are worked out once, for those who ask for them later. */
export function watchIdly(dossier: Dossier): Dossier {
  const known = idle.get(dossier);
  if (known !== undefined) return known;
  const watched = watch(dossier, () => undefined, { fields: false });
  idle.set(dossier, watched);
  for (const list of LISTS) for (const entry of dossier[list]) own.add(entry);
  return watched;
}

const own = new WeakSet<object>();

/** Whether it is an entry of a dossier that is watched. */
export function isEntry(value: object): boolean {
  return own.has(value);
}

/** The dossier for what is made of all of it, and kept by it: all is noted at once. */
export function wholeDossier(given: Dossier): Dossier {
  const watched = watchedDossier(given);
  if (watched === null) return given;
  for (const key of Object.keys(watched.dossier)) watched.note(nameRead({ kind: 'whole', key }));
  return watchIdly(watched.dossier);
}

/** Of a dossier that notes what is read of it: the dossier as it is, and where it notes; null for any other object. */
export function watchedDossier(whole: object): { dossier: Dossier; note: Note } | null {
  return dossiers.get(whole) ?? null;
}

/** Of a list that notes what is read of it: its entries as they are, and how one is handed on; null for any other list. */
export function watchedList(list: readonly unknown[]): WatchedList | null {
  return lists.get(list) ?? null;
}

/** The entry as it is, noted as a whole: for what is kept by entry, whoever asks for it. */
export function wholeEntry<Entry extends object>(entry: Entry): Entry {
  const watched = entries.get(entry);
  watched?.noteWhole();
  return (watched?.entry ?? entry) as Entry;
}

function isList(key: string): key is List {
  return (LISTS as readonly string[]).includes(key);
}

function watchList<Name extends List>(key: Name, list: Dossier[Name], note: Note, fields: boolean): Dossier[Name] {
  const [name, nameOfLength] = [nameRead({ kind: 'whole', key }), nameRead({ kind: 'length', list: key })];
  const noteAll = () => note(name);
  const watched = new Proxy(list, {
    get: (target, property) => {
      if (property === 'length') note(nameOfLength);
      else noteAll();
      const value: unknown = Reflect.get(target, property);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    ...tellingOf<Dossier[Name]>(noteAll),
  });
  const given = new Map<string, { id: string }>();
  lists.set(watched, {
    entries: list,
    give: (id, entry) => {
      if (entry === undefined) note(nameRead({ kind: 'entry', list: key, id }));
      else if (!fields) note(nameOf(key, entry));
      if (entry === undefined || !fields) return entry;
      const known = given.get(id) ?? watchEntry(key, entry, note);
      given.set(id, known);
      return known;
    },
  });
  return watched;
}

function watchEntry(list: List, entry: { id: string }, note: Note): { id: string } {
  const noteWhole = () => note(nameOf(list, entry));
  const watched = new Proxy(entry, {
    get: (target, property) => {
      if (typeof property === 'string') note(nameOf(list, entry, property));
      return Reflect.get(target, property) as unknown;
    },
    ...tellingOf<{ id: string }>(noteWhole),
  });
  entries.set(watched, { entry, noteWhole });
  return watched;
}

const names = new WeakMap<object, Map<string, string>>();

/** Of an entry, or of a field of it. Thousands of pages note the same: each name is made once. */
function nameOf(list: List, entry: { id: string }, field = ''): string {
  const ofEntry = names.get(entry) ?? new Map<string, string>();
  names.set(entry, ofEntry);
  const { id } = entry;
  const name =
    ofEntry.get(field) ?? nameRead(field === '' ? { kind: 'entry', list, id } : { kind: 'field', list, id, field });
  ofEntry.set(field, name);
  return name;
}

/** Whoever asks which properties there are reads all. */
function tellingOf<Target extends object>(noteAll: () => void): ProxyHandler<Target> {
  return {
    ownKeys: (target) => {
      noteAll();
      return Reflect.ownKeys(target);
    },
    has: (target, property) => {
      noteAll();
      return Reflect.has(target, property);
    },
    getOwnPropertyDescriptor: (target, property) => {
      noteAll();
      return Reflect.getOwnPropertyDescriptor(target, property);
    },
  };
}
