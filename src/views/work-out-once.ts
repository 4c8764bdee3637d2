import { watch, watchedDossier, wholeEntry } from '../reads/watched.ts';

interface Made<View> {
  view: View;
  /** What of the dossier it was made from: whoever is given the view has read it, too. */
  reads: ReadonlySet<string>;
}

/**
 * The same function, that works each pair out once: a view of the dossier and one of its entries that several pages show.
 * What it gave is kept as long as both are.
 */
export function workOutOnce<Whole extends object, Entry extends object, View>(
  make: (whole: Whole, entry: Entry) => View,
): (whole: Whole, entry: Entry) => View {
  // Apart: what was made of a dossier that does not tell what is read is no use to a page that must know.
  const [watchedViews, otherViews] = [newViews<Entry, View>(), newViews<Entry, View>()];

  function makeOf(whole: Whole, entry: Entry): Made<View> {
    const watched = watchedDossier(whole);
    if (watched === null) return { view: make(whole, entry), reads: new Set() };
    const reads = new Set<string>();
    const own = watch(watched.dossier, (name) => reads.add(name), { fields: false });
    return { view: make(own as unknown as Whole, entry), reads };
  }

  return (given, givenEntry) => {
    const watched = watchedDossier(given);
    const whole = watched?.dossier ?? wholeEntry(given);
    const entry = wholeEntry(givenEntry);
    const views = watched === null ? otherViews : watchedViews;
    const ofWhole = views.get(whole) ?? new WeakMap<Entry, Made<View>>();
    views.set(whole, ofWhole);
    const made = ofWhole.get(entry) ?? makeOf(watched === null ? (whole as Whole) : given, entry);
    ofWhole.set(entry, made);
    for (const name of made.reads) watched?.note(name);
    return made.view;
  };
}

function newViews<Entry extends object, View>(): WeakMap<object, WeakMap<Entry, Made<View>>> {
  return new WeakMap();
}
