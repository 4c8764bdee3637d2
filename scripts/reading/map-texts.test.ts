import { expect, test } from 'vitest';
import type { Cache } from '../cache/cache.ts';
import { makeFolder } from '../fixtures/make-folder.ts';
import { mapText } from '../stages/map-text.ts';
import { makeReadingRules, readingBasisOf } from '../stages/read-text.ts';
import { mapTexts } from './map-texts.ts';

const folder = makeFolder({
  a: 'date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday about herring.',
  b: 'date 2020-03-06 Ada Lind and Boris Renko held a phone call on Monday about the Straits and Iranian kelp.',
});

function basisWith(terms: string[]) {
  const themes = folder.themes.map((theme) => (theme.id === 'fishing' ? { ...theme, terms } : theme));
  return readingBasisOf({ ...folder, themes });
}

test.each([
  ['nothing', ['herring'], ['herring'], 0],
  ['a word that stands nowhere', ['herring'], ['whale', 'herring'], 0],
  ['a word that one text has', ['herring'], ['herring', 'kelp'], 1],
  ['a country of which one text has another form', ['herring'], ['herring', 'Iran'], 1],
  ['a word less that one text has', ['herring', 'kelp'], ['kelp'], 1],
  ['a word less that stands nowhere', ['herring', 'whale'], ['herring'], 0],
  ['the order of words', ['herring', 'kelp'], ['kelp', 'herring'], 2],
])('a change of %s: only what it touches is read again', async (_, former, now, expected) => {
  const kept = new Map<string, Uint8Array>();
  const cache: Cache = {
    get: (key) => kept.get(key),
    set: (key, bytes) => void kept.set(key, bytes),
    save: () => undefined,
    close: () => undefined,
  };
  await mapTexts(folder.texts, basisWith(former), { cache });
  const before = new Set(kept.values());
  const mapped = await mapTexts(folder.texts, basisWith(now), { cache });
  const rules = makeReadingRules(basisWith(now));
  expect(mapped.map((bytes) => Buffer.from(bytes))).toEqual(folder.texts.map((raw) => mapText(raw, rules)));
  expect(mapped.filter((bytes) => !before.has(bytes))).toHaveLength(expected);
});
