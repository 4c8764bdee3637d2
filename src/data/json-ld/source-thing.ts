import type { AnalysisNewsArticle, Article, NewsArticle, OpinionNewsArticle } from 'schema-dts';
import { exactDay } from '../../cite/exact-day.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Genre, Source } from '../../schemas/source.ts';
import { iriOf } from '../full-address.ts';
import { textFilesOf } from '../text-file.ts';
import { idOf, some } from './references.ts';

const TYPES = {
  official: 'Article',
  news: 'NewsArticle',
  wire: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  unknown: 'Article',
} as const satisfies Record<Genre, string>;

/** The text of a source as its publisher brought it out, and the file that this site holds of it. */
export function sourceThing(
  { language, publishers }: Pick<Dossier, 'language' | 'publishers'>,
  source: Source,
): Article | NewsArticle | OpinionNewsArticle | AnalysisNewsArticle {
  const publisher = publishers.find(({ id }) => id === source.publisher);
  return {
    '@type': TYPES[source.genre],
    '@id': idOf.text(source.id),
    headline: source.title,
    inLanguage: language,
    datePublished: exactDay(source.published) ?? undefined,
    // A byline may be a person’s or an office’s: the words are given, and nobody is made a person.
    creditText: source.author ?? undefined,
    publisher: publisher && { '@type': 'Organization', name: publisher.name },
    url: source.url ?? undefined,
    copyrightNotice: source.rights ?? undefined,
    encoding: textFilesOf(source).map(({ path, sha256 }) => ({
      '@type': 'MediaObject' as const,
      contentUrl: iriOf(`/data/${path}`),
      encodingFormat: 'text/plain',
      sha256,
    })),
    about: some(source.calls.map((id) => ({ '@id': idOf.call(id) }))),
    isPartOf: { '@id': idOf.dossier() },
  };
}
