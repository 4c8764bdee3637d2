/** The lists of a dossier whose entries are read one by one. */
export const LISTS = ['sources', 'calls', 'themes', 'people', 'publishers', 'determinations'] as const;

export type List = (typeof LISTS)[number];

type Folder = 'sources' | 'calls' | 'themes' | 'people';

/** What is read of a dossier, by its name: a field, or a list as a whole, goes by its key. */
export type ReadName =
  | { kind: 'whole'; key: string }
  | { kind: 'length'; list: List }
  | { kind: 'entry'; list: List; id: string }
  | { kind: 'field'; list: List; id: string; field: string }
  | { kind: 'body'; folder: Folder; id: string }
  | { kind: 'note'; id: string }
  | { kind: 'view'; view: string; of: string };

/** No id and no key holds it. */
const BETWEEN = '\n';

/** How a read is named where it is kept. */
export function nameRead(read: ReadName): string {
  return Object.values(read).join(BETWEEN);
}

/** What `nameRead` named. */
export function parseRead(name: string): ReadName {
  const [kind, first = '', id = '', field = ''] = name.split(BETWEEN);
  switch (kind) {
    case 'whole':
      return { kind, key: first };
    case 'length':
      return { kind, list: first as List };
    case 'entry':
      return { kind, list: first as List, id };
    case 'field':
      return { kind, list: first as List, id, field };
    case 'body':
      return { kind, folder: first as Folder, id };
    case 'note':
      return { kind, id: first };
    case 'view':
      return { kind, view: first, of: id };
    default:
      throw new RangeError(`No read is named ${JSON.stringify(name)}.`);
  }
}
