import type { Dossier } from '../schemas/dossier.ts';
import type { Source } from '../schemas/source.ts';
import { findById } from '../views/find-by-id.ts';
import type { Citable } from './citable.ts';

/** What is cited of the site: a page by its title, or the text that the page of a source shows. */
export interface Cited {
  title: string;
  /** Of the page, below the site's root. */
  path: string;
  /** The full address; null where the build was not told where the site will be. */
  address: string | null;
  source?: Source | undefined;
}

export function citePage(dossier: Dossier, { title, path, address, source }: Cited): Citable {
  return {
    title,
    path,
    address,
    edition: {
      title: dossier.title,
      editors: dossier.editors,
      version: dossier.version ?? null,
      released: dossier.released ?? null,
      language: dossier.language,
    },
    text: source === undefined ? null : textOf(dossier, source),
  };
}

function textOf({ publishers }: Pick<Dossier, 'publishers'>, source: Source): Citable['text'] {
  const { edtf, min, max } = source.published;
  return {
    author: source.author,
    publisher: findById(publishers, source.publisher)?.name ?? null,
    published: { edtf, min, max },
    genre: source.genre,
    url: source.url,
  };
}
