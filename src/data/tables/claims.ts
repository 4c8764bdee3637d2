import type { Claim } from '../../schemas/claim.ts';
import { spanColumns } from './span-columns.ts';
import { defineTable } from './table.ts';

type Row = Claim & { call: string };

export const claims = defineTable<Row>({
  name: 'claims',
  description: 'What one voice says about one call in one place',
  key: ['call', 'id'],
  *rows({ calls }) {
    for (const call of calls) for (const claim of call.claims) yield { ...claim, call: call.id };
  },
  columns: [
    { name: 'call', description: 'The call that it is about', type: 'id', names: 'calls', value: ({ call }) => call },
    { name: 'id', description: 'c1, c2, … within the call', type: 'id', value: ({ id }) => id },
    {
      name: 'point',
      description:
        'What it is about: took-place, day, hour, length, initiator (who rang), place (where they were), theme or next (what comes next)',
      type: 'id',
      value: ({ point }) => point,
    },
    {
      name: 'theme',
      description: 'The theme, when the point is theme',
      type: 'id',
      names: 'themes',
      value: ({ theme }) => theme ?? null,
    },
    {
      name: 'stance',
      description: 'affirms, denies, or neither (says that it will say neither)',
      type: 'id',
      value: ({ stance }) => stance,
    },
    {
      name: 'value',
      description:
        'What it comes to: a day in EDTF, an hour (2025-06-14T20:00[Europe/Moscow], night), a length (about PT1H), the id of who rang, a place (ada-lind: Sund), what comes next (meeting 2025-07); empty for other points',
      type: 'text',
      value: ({ value }) => value,
    },
    {
      name: 'said_by',
      description: 'Who says so; empty for the narrator and for a voice without an id',
      type: 'id',
      names: 'people',
      value: ({ saidBy }) => saidBy,
    },
    {
      name: 'speaker',
      description: 'The source’s words that name who says so; empty for the narrator',
      type: 'text',
      value: ({ speaker }) => speaker?.text ?? null,
    },
    {
      name: 'words_of',
      description: 'Whose words the voice reports, when they are not its own',
      type: 'id',
      names: 'people',
      value: ({ wordsOf }) => wordsOf,
    },
    {
      name: 'side',
      description: 'The side that the voice speaks for; empty for the press and other third voices',
      type: 'id',
      value: ({ side }) => side,
    },
    {
      name: 'manner',
      description: 'narrated, direct, indirect or mixed (a report with some words in quotation marks)',
      type: 'id',
      value: ({ manner }) => manner,
    },
    {
      name: 'opinion',
      description: 'true when the words are a guess, a belief or an assessment, not a report',
      type: 'flag',
      value: ({ opinion }) => opinion,
    },
    {
      name: 'relay',
      description: 'Who passed it on, nearest to the speaker first: ids, or words where none is known',
      type: 'texts',
      value: ({ relay }) => relay,
    },
    {
      name: 'origin',
      description: 'The origin by which claims count once',
      type: 'text',
      value: ({ origin }) => origin,
    },
    {
      name: 'rule',
      description: 'The rule that read it, or the id of a determination',
      type: 'id',
      value: ({ rule }) => rule,
    },
    {
      name: 'grade',
      description:
        'Admiralty number, 1 (both sides say so, which is not “true”) to 5 (contradicted), 6 (cannot be tested)',
      type: 'count',
      value: ({ reliability }) => reliability.grade,
    },
    {
      name: 'grade_reason',
      description: 'Why this grade',
      type: 'text',
      value: ({ reliability }) => reliability.reason,
    },
    ...spanColumns<Row>(({ evidence }) => evidence),
  ],
});
