import { narrowView } from '../../reads/narrow-view.ts';
import type { Call } from '../../schemas/call.ts';
import type { Dossier } from '../../schemas/dossier.ts';
import type { Genre, Source } from '../../schemas/source.ts';
import { findById } from '../find-by-id.ts';
import { markOf } from './account-rows.ts';

/** A kind of source that may speak of a call. */
export interface CoverageKind {
  id: string;
  label: string;
  /** The side it belongs to, with its mark as `markOf` gives it; all texts, whoever publishes them, are one group more. */
  group: { label: string; mark: number };
  /** What stands in a cell where no source of the kind speaks. */
  silence: string;
}

/** A call with the sources of each kind that speak of it; a source may be of several kinds. */
export interface CoverageRow {
  call: Call;
  sources: Source[][];
}

/** Which kinds of source speak of which calls. */
export interface Coverage {
  kinds: CoverageKind[];
  rows: CoverageRow[];
}

interface Rule extends CoverageKind {
  holds: (source: Source, call: Call) => boolean;
}

/** These have a column only where the dossier has such texts. */
const RARE: ReadonlySet<Genre> = new Set(['official', 'unknown']);

const TEXTS = { label: 'Texts by kind', mark: 0 };

const GENRES: readonly (readonly [Genre, string])[] = [
  ['wire', 'Wire'],
  ['news', 'Newspaper or broadcaster'],
  ['opinion', 'Opinion'],
  ['analysis', 'Analysis'],
  ['official', 'Official'],
  ['unknown', 'Kind unknown'],
];

/** The kinds of text that the dossier has any of. */
const genresOf = narrowView('genres', ({ sources }: Pick<Dossier, 'sources'>) =>
  [...new Set(sources.map(({ genre }) => genre))].sort(),
);

/**
 * Calls by the kinds of source that speak of them: for each side its own readout and its voices in texts of others; then
 * texts by genre, and those that nothing dates. Official texts, and texts of unknown kind,
 * have a column only where the dossier has any.
 */
export function coverageRows(
  dossier: Pick<Dossier, 'sides' | 'sources' | 'publishers'>,
  calls: readonly Call[],
): Coverage {
  const { sides, publishers } = dossier;
  const speaker = new Map(publishers.map(({ id, speaksFor }) => [id, speaksFor ?? null]));
  const speaksFor = ({ publisher }: Source) => (publisher === null ? null : (speaker.get(publisher) ?? null));
  const says = (call: Call, side: string, source: string) =>
    call.claims.some((claim) => claim.side === side && claim.evidence.source === source);
  const rules: Rule[] = [
    ...sides.flatMap((side): Rule[] => {
      const group = { label: side.label, mark: markOf(sides, side.id) };
      return [
        {
          id: `${side.id}-own`,
          label: 'Own readout',
          group,
          silence: 'no readout',
          holds: (source) => speaksFor(source) === side.id,
        },
        {
          id: `${side.id}-voices`,
          label: 'Voices through others',
          group,
          silence: 'none quoted',
          holds: (source, call) => speaksFor(source) !== side.id && says(call, side.id, source.id),
        },
      ];
    }),
    ...GENRES.filter(([genre]) => !RARE.has(genre) || genresOf(dossier, '').includes(genre)).map(
      ([genre, label]): Rule => ({
        id: genre,
        label,
        group: TEXTS,
        silence: 'none',
        holds: (source) => source.genre === genre,
      }),
    ),
    {
      id: 'undated',
      label: 'Undated',
      group: TEXTS,
      silence: 'none',
      holds: ({ published }) => published.edtf === null,
    },
  ];
  return {
    kinds: rules.map(({ id, label, group, silence }) => ({ id, label, group, silence })),
    rows: calls.map((call) => {
      const texts = call.sources.flatMap(({ id }) => findById(dossier.sources, id) ?? []);
      return { call, sources: rules.map(({ holds }) => texts.filter((source) => holds(source, call))) };
    }),
  };
}
