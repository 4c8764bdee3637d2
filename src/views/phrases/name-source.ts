import { narrowView } from '../../reads/narrow-view.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Source } from '../../schemas/source.ts';
import { formatDate } from './format-date.ts';
import { findById } from '../find-by-id.ts';

/**
 * The shortest name that tells a source from the others of its dossier: its publisher; with its date, where the publisher
 * has several texts here; where nobody knows who published it, the beginning of its title in quotation marks. Two that would still
 * bear one name have their ids behind it.
 */
export function nameSource(dossier: NamedSources, source: Source): string {
  const name = nameAlone(dossier, source);
  return isShared(dossier, name) ? `${name} (${source.id})` : name;
}

type NamedSources = Pick<Dossier, 'sources' | 'publishers'>;

function nameAlone(dossier: NamedSources, source: Source): string {
  if (source.publisher === null) return `“${shorten(source.title)}”`;
  const name = findById(dossier.publishers, source.publisher)?.name ?? source.publisher;
  return !hasSeveralTexts(dossier, source.publisher) ? name : `${name}, ${formatDate(source.published, 'short')}`;
}

const isShared = narrowView(
  'source-name-is-shared',
  (dossier: NamedSources, name: string) => (countByName(dossier).get(name) ?? 0) > 1,
);

const names = new WeakMap<readonly Source[], Map<string, number>>();

function countByName(dossier: NamedSources): Map<string, number> {
  const known = names.get(dossier.sources);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const source of dossier.sources) {
    const name = nameAlone(dossier, source);
    made.set(name, (made.get(name) ?? 0) + 1);
  }
  names.set(dossier.sources, made);
  return made;
}

const hasSeveralTexts = narrowView(
  'publisher-has-several-texts',
  ({ sources }: Pick<Dossier, 'sources'>, publisher) => (countByPublisher(sources).get(publisher) ?? 0) > 1,
);

const counts = new WeakMap<readonly Source[], Map<string, number>>();

// Counted once for all the thousands of times that a name is asked for.
function countByPublisher(sources: readonly Source[]): Map<string, number> {
  const known = counts.get(sources);
  if (known !== undefined) return known;
  const made = new Map<string, number>();
  for (const { publisher } of sources) {
    if (publisher !== null) made.set(publisher, (made.get(publisher) ?? 0) + 1);
  }
  counts.set(sources, made);
  return made;
}

const LONGEST_TITLE = 34;

function shorten(title: string): string {
  const letters = Array.from(title);
  if (letters.length <= LONGEST_TITLE) return title;
  const cut = letters.slice(0, LONGEST_TITLE);
  const end = letters[LONGEST_TITLE] === ' ' ? LONGEST_TITLE : cut.lastIndexOf(' ');
  const kept = cut.slice(0, end > 10 ? end : LONGEST_TITLE).join('');
  return `${kept.replace(/[\s,;:–—-]+$/u, '')} …`;
}
