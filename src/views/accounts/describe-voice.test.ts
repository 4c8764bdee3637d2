import { describe, expect, test } from 'vitest';
import { describeManner, voiceOfClaim, voiceOfQuotation } from './describe-voice.ts';
import { makeClaim, makePerson, people } from '../testing/make-call.ts';

const publisher = { id: 'renko-news', name: 'Renko News', grade: 'F' as const, facts: [] };
const names = { people: [...people, makePerson('lind-office', 'Office of Ada Lind')], publishers: [publisher] };
const phrase = (text: string) => ({ text, start: 0, end: text.length });

describe('whose words a claim is', () => {
  test('a voice with an id is named, with whose words it tells and who passed them on', () => {
    const claim = makeClaim({
      saidBy: 'lind-office',
      speaker: phrase('her office'),
      wordsOf: 'boris-renko',
      manner: 'mixed',
      cue: phrase('told reporters'),
      relay: ['renko-news', 'a passer-by'],
    });
    const voice = voiceOfClaim(names, claim);
    expect([voice.person, voice.name]).toEqual(['lind-office', 'Office of Ada Lind']);
    expect(describeManner(voice)).toBe(
      'of Boris Renko, partly quoted (“told reporters”), through Renko News and a passer-by',
    );
  });

  test('a voice without an id goes by the words that name it', () => {
    expect(voiceOfClaim(names, makeClaim({ speaker: phrase('analysts'), manner: 'indirect' }))).toMatchObject({
      person: null,
      name: 'analysts',
      manner: 'reported',
    });
  });

  test('the narrator has no name', () => {
    expect(voiceOfClaim(names, makeClaim())).toMatchObject({ name: null, manner: 'in its own voice' });
  });
});

const quotation = {
  id: 'q1',
  passage: 'p1',
  start: 0,
  end: 5,
  exact: 'words',
  kind: 'direct' as const,
  speaker: null,
  cue: null,
  relay: [],
  calls: [],
};

test('a quotation without a speaker says so', () => {
  expect(voiceOfQuotation(names, quotation)).toMatchObject({ person: null, name: 'Speaker not named' });
});

test('a speaker whom the editor names is not said to be the text’s', () => {
  const speaker = { person: 'ada-lind', ...phrase('the official'), determination: 'who-the-official-is' };
  expect(voiceOfQuotation(names, { ...quotation, speaker })).toMatchObject({
    name: 'Ada Lind',
    manner: 'named by the editor, quoted',
  });
});
