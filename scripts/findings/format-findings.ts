import type { VFileMessage } from 'vfile-message';
import { countFindings } from './count-findings.ts';
import { formatFinding } from './format-finding.ts';

/** Where the findings' files are, and how to set the text. */
export interface Surroundings {
  /** A file's name as the reader can open it, from its name in the finding. */
  nameOf: (file: string) => string;
  /** A file's text, or `null` when there is none to show. */
  readText: (file: string) => string | null;
  colour: boolean;
  /** Whether notes are set in full, as where somebody works through them; else their first line alone. */
  wholeNotes: boolean;
}

/**
 * All findings as one text: by file, then by place in it, a line of totals at the end. Files stand in the order of
 * their names' UTF-16 units, whatever the locale. Empty when there are no findings.
 */
export function formatFindings(messages: readonly VFileMessage[], surroundings: Surroundings): string {
  if (messages.length === 0) return '';
  const byFile = Map.groupBy(messages, (message) => message.file ?? '');
  const blocks = [...byFile]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([file, found]) => {
      const setting = {
        name: surroundings.nameOf(file),
        lines: surroundings.readText(file)?.split(/\r\n|\r|\n/) ?? [],
        colour: surroundings.colour,
        wholeNotes: surroundings.wholeNotes,
      };
      return found.toSorted(comparePlaces).map((message) => formatFinding(message, setting));
    });
  return `${joinBlocks(blocks)}\n\n${countFindings(messages)}\n`;
}

/** Blocks of several lines stand apart; single lines stand together. */
function joinBlocks(blocks: readonly string[]): string {
  return blocks.reduce((text, block, index) => {
    const apart = block.includes('\n') || (blocks[index - 1] ?? '').includes('\n');
    return `${text}${apart ? '\n\n' : '\n'}${block}`;
  });
}

function comparePlaces(a: VFileMessage, b: VFileMessage): number {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
