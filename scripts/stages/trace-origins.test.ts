import { expect, test } from 'vitest';
import { makeFolder } from '../fixtures/make-folder.ts';
import { Report } from '../report.ts';
import { makeReadingRules, readText } from './read-text.ts';
import { traceOrigins } from './trace-origins.ts';

function originsOf(texts: Record<string, string>): string[] {
  const folder = makeFolder(texts);
  const rules = makeReadingRules(folder);
  const readings = folder.texts.map((raw) => readText(raw, rules, new Report()));
  const originOf = traceOrigins(readings, [Object.keys(texts)]);
  return Object.keys(texts).map(originOf);
}

const wire = 'The two leaders spoke for an hour late on Monday about who may fish for herring in the Straits.';

test('texts that share a run of eight words of their own are one origin', () => {
  expect(
    originsOf({ a: wire, b: `Our own story. ${wire} And more.`, c: 'Ada Lind rang Boris Renko on Monday evening.' }),
  ).toEqual(['a', 'a', 'c']);
});

test('a shared quotation makes no shared origin: both may have heard it', () => {
  const words = '“We spoke for a long time about who may fish for herring in these waters,”';
  expect(
    originsOf({ a: `${words} Lind said on Monday.`, b: `The President was pleased. ${words} she told the press.` }),
  ).toEqual(['a', 'b']);
});

test('seven words in common are chance', () => {
  expect(
    originsOf({ a: 'They spoke for an hour late on Monday.', b: 'Both spoke for an hour late on Tuesday.' }),
  ).toEqual(['a', 'b']);
});
