import type { Call, Confirmation } from '../../schemas/call.ts';
import { lengthRange } from '../../views/calls/describe-length.ts';
import { defineTable } from './table.ts';

const saying: Record<Confirmation, string> = {
  confirms: 'say that it took place',
  denies: 'deny it',
  neither: 'neither confirm nor deny it',
  silent: 'are not heard in these sources',
};

export const calls = defineTable<Call>({
  name: 'calls',
  description: 'One call, in order of time, undated ones last',
  key: ['id'],
  rows: (dossier) => dossier.calls,
  columns: [
    { name: 'id', description: 'As in the address of its page', type: 'id', value: ({ id }) => id },
    {
      name: 'status',
      description:
        'held (both sides, or the press as fact), announced, reported (one side or third voices) or denied (by a side)',
      type: 'id',
      value: ({ status }) => status,
    },
    {
      name: 'date',
      description: 'The day in the dossier’s time zone; empty where nothing tells it',
      type: 'edtf',
      value: ({ date }) => date.edtf,
    },
    {
      name: 'earliest',
      description: 'The first day that the date allows; empty when open',
      type: 'day',
      value: ({ date }) => date.min,
    },
    {
      name: 'latest',
      description: 'The last day that the date allows; empty when open',
      type: 'day',
      value: ({ date }) => date.max,
    },
    {
      name: 'date_basis',
      description: 'stated, relative (to another day), address, editor (a determination) or none',
      type: 'id',
      value: ({ date }) => date.basis,
    },
    {
      name: 'participants',
      description: 'Who spoke with whom',
      type: 'ids',
      names: 'people',
      value: ({ participants }) => participants,
    },
    ...(['confirms', 'denies', 'neither', 'silent'] as const).map((says) => ({
      name: says,
      description: `The sides whose own voices ${saying[says]}`,
      type: 'ids' as const,
      value: ({ confirmation }: Call) => Object.keys(confirmation).filter((side) => confirmation[side] === says),
    })),
    {
      name: 'grade',
      description: 'How well established it is that it took place: Admiralty number, 1 to 6; not whether it is true',
      type: 'count',
      value: ({ reliability }) => reliability.grade,
    },
    {
      name: 'grade_reason',
      description: 'Why this grade',
      type: 'text',
      value: ({ reliability }) => reliability.reason,
    },
    {
      name: 'origins',
      description: 'How many independent origins say so',
      type: 'count',
      value: ({ reliability }) => reliability.origins,
    },
    {
      name: 'shortest_minutes',
      description: 'The shortest length claimed; empty when none is',
      type: 'number',
      value: ({ durations }) => lengthRange(durations)?.min ?? null,
    },
    {
      name: 'longest_minutes',
      description: 'The longest length claimed; empty when none is',
      type: 'number',
      value: ({ durations }) => lengthRange(durations)?.max ?? null,
    },
    {
      name: 'themes',
      description: 'What was raised in it',
      type: 'ids',
      names: 'themes',
      value: ({ themes }) => themes.map(({ id }) => id),
    },
    {
      name: 'sources',
      description: 'The sources that speak of it',
      type: 'ids',
      names: 'sources',
      value: ({ sources }) => sources.map(({ id }) => id),
    },
    {
      name: 'determinations',
      description: 'What an editor decided about it, by id in dossier.json',
      type: 'ids',
      value: ({ determinations }) => determinations,
    },
  ],
});
