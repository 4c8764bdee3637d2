import type { Dossier } from '../schemas/dossier.ts';
import { nameRead } from '../schemas/name-read.ts';
import { watchedDossier } from './watched.ts';

/** What plain data are made of. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain };

type View<Value extends Plain = Plain> = (dossier: Dossier, of: string) => Value;

const views = new Map<string, View>();

/**
 * The same function, that a page reads by what it gives: the little that the page needs to know of a long list, such as the neighbours of
 * one call among all, so that it need not be made anew whenever anything in that list has changed. Worked out once for each `of`.
 */
export function narrowView<Whole extends Partial<Dossier>, Value extends Plain>(
  name: string,
  make: (dossier: Whole, of: string) => Value,
): (dossier: Whole, of: string) => Value {
  const known = new WeakMap<object, Map<string, Value>>();
  const names = new Map<string, string>();

  function view(dossier: Whole, of: string): Value {
    const values = known.get(dossier) ?? new Map<string, Value>();
    known.set(dossier, values);
    if (!values.has(of)) values.set(of, make(dossier, of));
    return values.get(of) as Value;
  }

  views.set(name, view as unknown as View);
  return (given, of) => {
    const watched = watchedDossier(given);
    if (watched === null) return view(given, of);
    const read = names.get(of) ?? nameRead({ kind: 'view', view: name, of });
    names.set(of, read);
    watched.note(read);
    return view(watched.dossier as unknown as Whole, of);
  };
}

/** The view of that name; throws when no code that is loaded has one. */
export function viewOf(name: string): View {
  const view = views.get(name);
  if (view === undefined) throw new RangeError(`No view is named ${name}.`);
  return view;
}
