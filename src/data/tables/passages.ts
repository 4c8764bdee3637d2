import type { Passage } from '../../schemas/passage.ts';
import type { Source } from '../../schemas/source.ts';
import { defineTable } from './table.ts';

type Row = Passage & { source: string; calls: string[]; themes: string[] };

export const passages = defineTable<Row>({
  name: 'passages',
  description: 'One paragraph of a source that is kept, and the pages that cite words of it',
  key: ['source', 'id'],
  *rows({ sources }) {
    for (const source of sources) yield* passagesOf(source);
  },
  columns: [
    { name: 'source', description: 'The source', type: 'id', names: 'sources', value: ({ source }) => source },
    { name: 'id', description: 'p1, p2, … in the order of the text', type: 'id', value: ({ id }) => id },
    {
      name: 'kind',
      description: 'title, heading, paragraph, list-item or quote',
      type: 'id',
      value: ({ kind }) => kind,
    },
    {
      name: 'start',
      description: 'Its first code point in the source’s file, counted from 0',
      type: 'count',
      value: ({ start }) => start,
    },
    { name: 'end', description: 'The code point after its last', type: 'count', value: ({ end }) => end },
    {
      name: 'calls',
      description: 'Calls whose pages cite words that begin in it',
      type: 'ids',
      names: 'calls',
      value: ({ calls }) => calls,
    },
    {
      name: 'themes',
      description: 'Themes whose pages cite words that begin in it',
      type: 'ids',
      names: 'themes',
      value: ({ themes }) => themes,
    },
  ],
});

function passagesOf({ id: source, kept, cited }: Source): Row[] {
  return kept.map((passage) => {
    const within = cited.filter(({ start }) => passage.start <= start && start < passage.end);
    return {
      ...passage,
      source,
      calls: [...new Set(within.flatMap(({ calls }) => calls))],
      themes: [...new Set(within.flatMap(({ themes }) => themes))],
    };
  });
}
