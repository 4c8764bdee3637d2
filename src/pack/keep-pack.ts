import type { PackItem } from './pack-item.ts';

/** One pack for each site: several may be served from one host. A new form of item needs a new number. */
const KEY = `readout-pack-1:${import.meta.env.BASE_URL}`;

/** What the reader has kept in this browser, in the order in which they did. Empty where the browser keeps nothing. */
export function readPack(): PackItem[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPackItem) : [];
  } catch {
    // Storage may be forbidden, or hold what another program put there.
    return [];
  }
}

/** Keeps a passage; one that is kept already is not kept twice. False where the browser refuses. */
export function addToPack(item: PackItem): boolean {
  return writePack([...readPack().filter((other) => !isSame(other, item)), item]);
}

/** Takes a passage out of the pack. False where the browser refuses. */
export function takeFromPack(item: PackItem): boolean {
  return writePack(readPack().filter((other) => !isSame(other, item)));
}

/** Keeps these and no others. False where the browser refuses. */
export function writePack(items: readonly PackItem[]): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(items));
    return true;
  } catch {
    return false;
  }
}

function isSame(a: PackItem, b: PackItem): boolean {
  return a.citable.path === b.citable.path && a.passage === b.passage;
}

function isPackItem(value: unknown): value is PackItem {
  if (typeof value !== 'object' || value === null) return false;
  const { citable, passage, words } = value as Partial<PackItem>;
  return typeof citable?.path === 'string' && typeof passage === 'string' && typeof words === 'string';
}
