import { showPlainly } from '../findings/show-plainly.ts';
import type { EvidencePart } from './describe-evidence.ts';

/** More than these of each are only counted, unless all are asked for. */
const FIRST = 3;
const widthLetters = 160;

/**
 * The evidence report for a terminal: each part's sentence and its first items, or all of them, each with what can be pasted into
 * determinations.yaml to decide it. Empty for no parts.
 */
export function formatEvidence(parts: readonly EvidencePart[], verbose: boolean): string {
  if (parts.length === 0) return '';
  const lines = parts.flatMap(({ sentence, items }) => {
    const shown = verbose ? items : items.slice(0, FIRST);
    const more = items.length - shown.length;
    return [
      sentence,
      ...shown.flatMap(({ text, stanzas }) => [
        `  ${cropped(text)}`,
        ...stanzas.map((stanza) => `    ${showPlainly(stanza)}`),
      ]),
      ...(more > 0 ? [`  and ${more} more (--verbose)`] : []),
    ];
  });
  return `Evidence\n${lines.join('\n')}\n\n`;
}

function cropped(item: string): string {
  const plain = showPlainly(item);
  return plain.length > widthLetters ? `${plain.slice(0, widthLetters)}…`.toWellFormed() : plain;
}
