import type { PageCollector } from './page-collector.ts';

/** Letters of a source on its page: a passage (`p4`), a stretch that was left out (`r2`), or marked words (`w12-40`). */
export interface ShownLetters {
  id: string;
  text: string;
  offset: number;
}

/** Gathers into `found`, in the order in which they end. */
export function collectPassages(found: ShownLetters[]): PageCollector {
  const open: (ShownLetters & { depth: number })[] = [];
  let summaryDepth: number | null = null;
  return {
    open({ name, attributes, offset, depth }) {
      if (name === 'summary') summaryDepth ??= depth;
      const id = attributes.id ?? '';
      if (/^(?:[pr]\d+|w\d+-\d+)$/u.test(id)) open.push({ id, text: '', offset, depth });
    },
    text(letters) {
      if (summaryDepth === null) for (const shown of open) shown.text += letters;
    },
    close(depth) {
      if (summaryDepth === depth) summaryDepth = null;
      if (open.at(-1)?.depth !== depth) return;
      const shown = open.pop();
      if (shown !== undefined) found.push({ id: shown.id, text: shown.text, offset: shown.offset });
    },
  };
}
