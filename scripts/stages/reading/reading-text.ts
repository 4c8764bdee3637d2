import type { Passage } from '../../../src/schemas/passage.ts';
import type { SourceMetadata } from '../../../src/schemas/source-metadata.ts';

/** A stretch of reading text that its mark-up sets apart. UTF-16 offsets, in order, not overlapping. */
export interface Block {
  start: number;
  end: number;
  kind: Passage['kind'];
  /** Set when the mark-up itself shows that the block is no part of the text (navigation, form, figure…). */
  removed?: { rule: string; reason: string };
}

/** A text that a reader reads and that spans count. */
export interface ReadingText {
  id: string;
  file: string;
  text: string;
  sha256: string;
  original?: { file: string; sha256: string };
  metadata: SourceMetadata | null;
  /** What the mark-up sets apart; null for plain text, where clean-text finds the blocks. */
  blocks: Block[] | null;
  /** What mark-up says about the text outside of it (HTML `<meta>`, JSON-LD, Markdown frontmatter); values as written there. */
  head: { title?: string; published?: string; modified?: string; author?: string; publisher?: string; url?: string };
}
