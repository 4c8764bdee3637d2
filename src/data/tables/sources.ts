import type { Source } from '../../schemas/source.ts';
import { pathOfTextFile } from '../text-file.ts';
import { defineTable } from './table.ts';

export const sources = defineTable<Source>({
  name: 'sources',
  description: 'One text as received',
  key: ['id'],
  rows: (dossier) => dossier.sources,
  columns: [
    { name: 'id', description: 'Its file name without the ending', type: 'id', value: ({ id }) => id },
    {
      name: 'title',
      description: 'Its title, or its opening words and an ellipsis when it has none',
      type: 'text',
      value: ({ title }) => title,
    },
    {
      name: 'author',
      description: 'The byline; empty when there is none',
      type: 'text',
      value: ({ author }) => author,
    },
    {
      name: 'publisher',
      description: 'Who published it, by id in dossier.json; empty when unknown',
      type: 'id',
      value: ({ publisher }) => publisher,
    },
    {
      name: 'published',
      description: 'When it was published; empty when unknown',
      type: 'edtf',
      value: ({ published }) => published.edtf,
    },
    {
      name: 'earliest',
      description: 'The first day that this date allows; empty when open',
      type: 'day',
      value: ({ published }) => published.min,
    },
    {
      name: 'latest',
      description: 'The last day that this date allows; empty when open',
      type: 'day',
      value: ({ published }) => published.max,
    },
    {
      name: 'published_basis',
      description: 'stated, relative (to another day), address, editor (a determination) or none',
      type: 'id',
      value: ({ published }) => published.basis,
    },
    {
      name: 'genre',
      description: 'official, news, wire, opinion, analysis or unknown',
      type: 'id',
      value: ({ genre }) => genre,
    },
    {
      name: 'grade',
      description: 'How far the source can be trusted: Admiralty letter, A to E, F (cannot be judged)',
      type: 'id',
      value: ({ reliability }) => reliability.grade,
    },
    {
      name: 'grade_reason',
      description: 'Why this grade',
      type: 'text',
      value: ({ reliability }) => reliability.reason,
    },
    {
      name: 'url',
      description: 'Where its publisher has it; empty when unknown',
      type: 'address',
      value: ({ url }) => url,
    },
    {
      name: 'retrieved',
      description: 'When it was received; empty when unknown',
      type: 'day',
      value: ({ retrieved }) => retrieved,
    },
    {
      name: 'rights',
      description: 'Who holds the rights, and what is allowed; empty when nothing is known',
      type: 'text',
      value: ({ rights }) => rights,
    },
    {
      name: 'file',
      description: 'The text that places count, beside this table',
      type: 'text',
      value: ({ file }) => pathOfTextFile(file),
    },
    { name: 'sha256', description: 'The hash of that file', type: 'text', value: ({ sha256 }) => sha256 },
    {
      name: 'original_file',
      description: 'The file as received, where that is another one and all of it is shown; else empty',
      type: 'text',
      value: ({ original, shown }) =>
        original === undefined || shown !== undefined ? null : pathOfTextFile(original.file),
    },
    {
      name: 'original_sha256',
      description: 'The hash of the file as received; empty when it is the same file',
      type: 'text',
      value: ({ original }) => original?.sha256 ?? null,
    },
    {
      name: 'shown',
      description: 'How much of the text is shown: full, cited (passages that pages cite) or none',
      type: 'id',
      value: ({ shown }) => shown?.extent ?? 'full',
    },
    {
      name: 'length',
      description: 'The length of the file in code points',
      type: 'count',
      value: ({ length }) => length,
    },
    { name: 'calls', description: 'Calls that rest on it', type: 'ids', names: 'calls', value: ({ calls }) => calls },
    {
      name: 'themes',
      description: 'Themes that it has words for',
      type: 'ids',
      names: 'themes',
      value: ({ themes }) => themes,
    },
    { name: 'people', description: 'Whom it names', type: 'ids', names: 'people', value: ({ people }) => people },
  ],
});
