import type { MarkedReading } from '../marked-reading.ts';
import type { WordScan } from '../scan-words.ts';
import { narratedMatches } from './narrated-matches.ts';
import type { Signal } from './signal.ts';

/** Stock phrases of text generators: any writer may use one, few use many. Without the flag `u`, with which `i` takes three times as long. The words that open it stand in words/index-openings.ts. */
const STOCK =
  /\b(?:complex interplay|enduring interplay|complex landscape|delv(?:e|es|ing) into|tapestry|testament to|multifaceted|nuanced|pivotal|loom(?:s|ed|ing) large|navigat(?:e|es|ing) the complexit\w+|underscor(?:e|es|ed|ing)|highlight(?:s|ed|ing)? the (?:persistent|importance|complexit\w+|challenges)|in an era of|a blend of|shap(?:e|es|ed|ing) the (?:future|region)|it is important to note|crucial to note|ever-evolving|intricate)\b/iy;

/** Many stock phrases, no named source and no direct quotation: a sign that a machine may have written it, never a verdict. */
export function looksMachineWritten(reading: MarkedReading, words: WordScan): Signal[] {
  const ranges = narratedMatches(reading, words['stock-phrase'], STOCK);
  const kinds = new Set(ranges.map(({ start, end }) => reading.text.text.slice(start, end).toLowerCase().slice(0, 9)));
  const isQuoting = reading.quotations.some(({ kind, speaker }) => kind === 'direct' && speaker !== null);
  if (kinds.size < 4 || isQuoting) return [];
  return [
    {
      rule: 'looks-machine-written',
      text: 'Signals seen that are common in machine-written text: many stock phrases, no quotation, no named source. They prove nothing about who wrote it.',
      ranges,
    },
  ];
}
