/**
 * The same function, that works each pair out once: a view of the dossier and one of its entries that several pages show.
 * What it gave is kept as long as both are.
 */
export function workOutOnce<Whole extends object, Entry extends object, View>(
  make: (whole: Whole, entry: Entry) => View,
): (whole: Whole, entry: Entry) => View {
  const views = new WeakMap<Whole, WeakMap<Entry, { view: View }>>();
  return (whole, entry) => {
    const ofWhole = views.get(whole) ?? new WeakMap<Entry, { view: View }>();
    views.set(whole, ofWhole);
    const known = ofWhole.get(entry) ?? { view: make(whole, entry) };
    ofWhole.set(entry, known);
    return known.view;
  };
}
