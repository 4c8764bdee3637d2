import { lettersOf } from '../cleaning/letters-of.ts';
import type { MarkedReading } from '../marked-reading.ts';
import { splitSentences } from '../split-sentences.ts';
import type { Signal } from './signal.ts';

/** A paragraph of several sentences that stops without a stop, a mark or a bracket: the text was cut, or put together carelessly. */
export function unfinishedEnd({ text }: MarkedReading): Signal[] {
  return text.kept
    .filter(({ kind }) => kind === 'paragraph')
    .flatMap((passage): Signal[] => {
      const { start, end } = lettersOf(text.text, passage);
      const words = text.text.slice(start, end);
      if (!/[\p{L}\p{N},]$/u.test(words) || splitSentences(text.text, start, end).length < 2) return [];
      const lastWords = /\S+(?:\s+\S+){0,3}$/u.exec(words);
      return [
        {
          rule: 'unfinished-end',
          text: 'A paragraph ends in the middle of a sentence.',
          ranges: [{ start: end - (lastWords?.[0].length ?? 0), end }],
        },
      ];
    });
}
