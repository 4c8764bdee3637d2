import { describe, expect, test } from 'vitest';
import { sourceMetadata } from '../../../../src/schemas/source-metadata.ts';
import { makeFolder } from '../../../fixtures/make-folder.ts';
import { Report } from '../../../report.ts';
import { makeReadingRules, readText } from '../../read-text.ts';

describe('a call that only the address of its text calls one', () => {
  const read = (url: string) => {
    const folder = makeFolder({ story: 'President Ada Lind spoke to Chancellor Boris Renko this evening.' });
    for (const raw of folder.texts) raw.metadata = sourceMetadata.parse({ url, published: '2020-03-06' });
    const report = new Report();
    const calls = folder.texts.flatMap((raw) => readText(raw, makeReadingRules(folder), report).calls);
    return { days: calls.map(({ date }) => date.edtf), rules: report.messages.map(({ ruleId }) => ruleId) };
  };

  test.each([
    'https://norland.example/news/palace-call-with-chancellor-renko-6-march-2020',
    'https://norland.example/telephone-conversation-with-renko/',
  ])('%s: a call, and a note', (url) => {
    expect(read(url).days).toEqual(['2020-03-06']);
    expect(read(url).rules).toContain('call-by-address');
  });

  test.each([
    'https://norland.example/news/president-meets-chancellor-renko',
    'https://norland.example/news/lind-and-renko-call-for-a-truce',
    'https://norland.example/news/palace-press-call-with-renko',
    'https://norland.example/news/lind-to-call-with-thanks',
  ])('%s: none', (url) => {
    expect(read(url).days).toEqual([]);
  });
});
