import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeStanza } from './write-stanza.ts';

test('is one line, and YAML reads in it what was proposed', () => {
  const words = fc.oneof(
    fc.constantFrom(
      'call',
      'true',
      'Null',
      '…',
      'a phone call',
      'no - one',
      '12',
      '2020-03-06',
      'x: y',
      'x #y',
      '-',
      '"',
      '',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(words, words, (source, quote) => {
      const stanza = writeStanza({ id: 'day-of-story-12', decides: 'call-date', source, quote, value: '…' });
      const said = { reason: '…', basis: '…', by: '…', on: '…' };
      expect(parse(stanza)).toEqual([
        { id: 'day-of-story-12', decides: 'call-date', source, quote, value: '…', ...said },
      ]);
      expect(stanza).not.toContain('\n');
    }),
    { numRuns: 1000 },
  );
});
