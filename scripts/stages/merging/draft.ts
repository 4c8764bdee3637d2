import type { PlacedTelling } from './place-telling.ts';

/** A call while its tellings are being brought together. */
export interface Draft {
  /** Who spoke, as one word. */
  pair: string;
  tellings: PlacedTelling[];
  /** The texts that tell of it. */
  sources: Set<string>;
  publishers: Set<string>;
  /** The days that its tellings allow, by the finest of them; null when open. */
  min: string | null;
  max: string | null;
  /** Its days in the dossier's time zone, where local days differ; null where its tellings' own days stand. */
  filed: { min: string; max: string } | null;
  /** Determinations that keep its tellings together, or apart from those of others. */
  determinations: Set<string>;
  /** The draft it was joined to; null while it stands for itself. */
  joinedTo: Draft | null;
}

/** A draft of these tellings, which is not empty and in the order of texts and places. */
export function makeDraft(pair: string, tellings: readonly PlacedTelling[]): Draft {
  const [first] = tellings;
  if (first === undefined) throw new Error('A draft of a call without tellings.');
  const { min, max } = first.date;
  return {
    pair,
    tellings: [...tellings],
    sources: new Set(tellings.map(({ reading }) => reading.text.id)),
    publishers: new Set(tellings.flatMap(({ reading: { publisher } }) => (publisher === null ? [] : [publisher]))),
    min,
    max,
    filed: null,
    determinations: new Set(),
    joinedTo: null,
  };
}

/** What a draft has become. */
export function rootOf(draft: Draft): Draft {
  let root = draft;
  while (root.joinedTo !== null) root = root.joinedTo;
  return root;
}

/** Makes two drafts one, which keeps the days of the first. */
export function joinDrafts(into: Draft, from: Draft): void {
  for (const each of from.tellings) into.tellings.push(each);
  for (const source of from.sources) into.sources.add(source);
  for (const publisher of from.publishers) into.publishers.add(publisher);
  for (const id of from.determinations) into.determinations.add(id);
  from.joinedTo = into;
}

/** Whether the day of a draft is known to the day. */
export function isOfOneDay({ min, max }: Draft): boolean {
  return min !== null && min === max;
}

export function sharesSource(a: Draft, b: Draft): boolean {
  return meets(a.sources, b.sources);
}

/** Walks the smaller set, so that joining many stays linear. */
export function meets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  for (const each of small) if (large.has(each)) return true;
  return false;
}
