import type { PageCollector } from './page-collector.ts';
import { spanOfLink, type LinkedSpan } from './span-of-link.ts';

/** Words that a page gives as a source's: a `<q>` or a `<blockquote>`. */
export interface QuotedWords {
  text: string;
  /** Where the link that belongs to them leads: the one around them, or the first after them in the element around them. */
  span: LinkedSpan | null;
  /** Words that a determination quotes: the source that it names. */
  source: string | null;
  offset: number;
}

/**
 * Gathers into `found`. What the editor quotes in a note of their own is left out, but where it has a link: to the
 * words, or, as in a determination, to the whole text.
 */
export function collectQuotedWords(found: QuotedWords[]): PageCollector {
  const linksAround: { depth: number; span: LinkedSpan }[] = [];
  let editorDepth: number | null = null;
  let words: (QuotedWords & { depth: number; isOpen: boolean }) | null = null;

  function finish(): void {
    if (words !== null && (words.span !== null || words.source !== null || editorDepth === null)) {
      const { text, span, source, offset } = words;
      found.push({ text, span, source, offset });
    }
    words = null;
  }

  return {
    open({ name, attributes, classes, offset, depth }) {
      if (classes.includes('editor')) editorDepth ??= depth;
      if (name === 'a') {
        const span = spanOfLink(attributes.href ?? '');
        if (span !== null) linksAround.push({ depth, span });
        if (words !== null && span !== null) words.span ??= span;
        if (words !== null && editorDepth !== null) {
          words.source ??= /\/sources\/([^/#?]+)\/$/u.exec(attributes.href ?? '')?.[1] ?? null;
        }
        return;
      }
      if ((name !== 'q' && name !== 'blockquote') || words?.isOpen === true) return;
      finish();
      words = { text: '', span: linksAround.at(-1)?.span ?? null, source: null, offset, depth, isOpen: true };
    },
    text(letters) {
      if (words?.isOpen === true) words.text += letters;
    },
    close(depth) {
      if (words?.depth === depth) words.isOpen = false;
      const end = editorDepth ?? (words === null ? 0 : words.depth - 1);
      if (words !== null && depth <= end) finish();
      if (linksAround.at(-1)?.depth === depth) linksAround.pop();
      if (editorDepth === depth) editorDepth = null;
    },
  };
}
