import { describe, expect, test } from 'vitest';
import { findParagraphs } from './find-paragraphs.ts';

function paragraphs(text: string): string[] {
  return findParagraphs({ text, blocks: null }).map(({ text: letters }) => letters.replace(/\s+/gu, ' '));
}

describe('plain text', () => {
  test('each line is a paragraph where lines are long, or no line breaks off within a sentence', () => {
    const long =
      'Lind rang Renko on Monday, and they spoke for an hour about the herring treaty, the trawlers, the Straits and the weather.';
    expect(paragraphs(`A call\n${long}\n${long}\nThe end`)).toEqual(['A call', long, long, 'The end']);
    expect(paragraphs('Lind: I can hear you well.\nRenko: And I you.\nLind: Then let us begin.')).toHaveLength(3);
  });

  test('lines wrapped at a width are joined, whether empty lines or indents part the paragraphs', () => {
    const first =
      'President Ada Lind rang Chancellor Boris Renko on Monday, and they\nspoke for an hour about the herring treaty, the\ntrawlers and the Straits.';
    const second =
      'It was the first call since May. Renko had asked for it in a letter\nto the Northern Palace, a spokesman said.';
    const expected = [first, second].map((each) => each.replace(/\n/gu, ' '));
    expect(paragraphs(`${first}\n\n${second}\n`)).toEqual(expected);
    expect(paragraphs(`  ${first}\n  ${second}\n`)).toEqual(expected);
    expect(paragraphs(`${first.replace('\n', '\n\f')}\n\n${second}`)).toEqual(expected);
  });

  test('in wrapped text a short line, an item and a turn of speech still begin anew', () => {
    const wrapped =
      'Lind: I wanted to speak with you about your visit, so that we have no\nmisunderstanding and no regrets afterwards about any of the boats.\nRenko: Yes.\n- the trawlers, which must be let go before the end of the season in\n  May at the latest\n- the treaty';
    expect(paragraphs(wrapped)).toEqual([
      'Lind: I wanted to speak with you about your visit, so that we have no misunderstanding and no regrets afterwards about any of the boats.',
      'Renko: Yes.',
      '- the trawlers, which must be let go before the end of the season in May at the latest',
      '- the treaty',
    ]);
  });

  test('headlines of like length are not joined', () => {
    const headlines = [
      'Lind Rings Renko After a Month of Silence',
      'Renko Says He Was Asleep When She Rang Him',
      'Trawlers Held for a Third Week in the Straits',
    ];
    expect(paragraphs(headlines.join('\n'))).toEqual(headlines);
  });
});
