import type { Dossier } from '../schemas/dossier.ts';
import { PAGE_READS, type PageReads } from '../schemas/page-reads.ts';
import { digestRead } from './digest-read.ts';
import { watch, watchIdly } from './watched.ts';
import { forget, whenForgotten } from './when-forgotten.ts';

/** What a page has read so far, and the dossier as it is given it. */
interface PageAtHand {
  reads: Set<string>;
  dossiers: Map<Dossier, Dossier>;
  /** Whether it read what has no digest. */
  isOpen: boolean;
}

/** Null while no page is recorded. */
let page: PageAtHand | null = null;

/** Notes that the page at hand reads something besides the dossier. */
export function noteRead(name: string): void {
  page?.reads.add(name);
}

/** Notes that the page at hand reads what has no digest: it must be made each time. */
export function noteOpenRead(): void {
  if (page !== null) page.isOpen = true;
}

/** The dossier for the page at hand, which notes what that page reads; one for all where no page is recorded. */
export function dossierOfPage(dossier: Dossier): Dossier {
  shown = dossier;
  if (page === null) return watchIdly(dossier);
  const { reads, dossiers } = page;
  const own = dossiers.get(dossier) ?? watch(dossier, (name) => reads.add(name), { fields: true });
  dossiers.set(dossier, own);
  return own;
}

let shown: Dossier | null = null;
whenForgotten(() => (shown = null));

const pageReads: PageReads = {
  record: async (render) => {
    if (page !== null) throw new Error('Two pages are rendered at once: what each of them reads cannot be told apart.');
    const own: PageAtHand = { reads: new Set(), dossiers: new Map(), isOpen: false };
    page = own;
    try {
      return { made: await render(), reads: own.isOpen ? null : [...own.reads] };
    } finally {
      page = null;
    }
  },
  digest: (name) => (shown === null ? null : digestRead(shown, name)),
  forget,
};

Object.assign(globalThis, { [PAGE_READS]: pageReads });
