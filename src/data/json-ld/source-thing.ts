import type { AnalysisNewsArticle, Article, NewsArticle, OpinionNewsArticle } from 'schema-dts';
import { exactDay } from '../../cite/exact-day.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Source } from '../../schemas/source.ts';
import { iriOf } from '../full-address.ts';
import { textFilesOf } from '../text-file.ts';
import { present } from './present.ts';
import { idOf, some } from './references.ts';

/** The text of a source as its publisher brought it out, and the file that this site holds of it. */
export function sourceThing(
  { language, publishers }: Pick<Dossier, 'language' | 'publishers'>,
  source: Source,
): Article | NewsArticle | OpinionNewsArticle | AnalysisNewsArticle {
  const publisher = publishers.find(({ id }) => id === source.publisher);
  const article = present({
    '@id': idOf.text(source.id),
    headline: source.title,
    inLanguage: language,
    datePublished: exactDay(source.published) ?? undefined,
    // A byline may be a person’s or an office’s: the words are given, and nobody is made a person.
    creditText: source.author ?? undefined,
    publisher: publisher && { '@type': 'Organization' as const, name: publisher.name },
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
  });
  switch (source.genre) {
    case 'news':
    case 'wire':
      return { '@type': 'NewsArticle', ...article };
    case 'opinion':
      return { '@type': 'OpinionNewsArticle', ...article };
    case 'analysis':
      return { '@type': 'AnalysisNewsArticle', ...article };
    case 'official':
    case 'unknown':
      return { '@type': 'Article', ...article };
  }
}
