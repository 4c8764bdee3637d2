import type { Element, ElementContent } from 'hast';
import { cutterOf, lengthOf } from '../code-points.ts';
import type { Range } from '../schemas/span.ts';
import { showLetters } from './show-letters.ts';

/** Words to be marked: where they stand, and the element around them, without its children. */
export interface Mark extends Range {
  tagName: 'mark' | 'span';
  properties: Element['properties'];
}

/**
 * A stretch of text with the marks in it as elements. Offsets are code points of the file; `start` is where `text` begins.
 * A mark within another is nested; one that runs out of another, or out of the text, comes in pieces. The first piece
 * that shows carries the properties, later ones all but the id: `seen` says which marks were begun in earlier stretches.
 */
export function markText(
  text: string,
  start: number,
  marks: readonly Mark[],
  seen = new Set<Mark>(),
): ElementContent[] {
  const end = start + lengthOf(text);
  const cut = cutterOf(text);
  const within = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const starts = [...within].sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = [...new Set(within.flatMap((mark) => [mark.start, mark.end]))].sort((a, b) => a - b);
  const content: ElementContent[] = [];
  const open: { mark: Mark; children: ElementContent[] }[] = [];
  const children = () => open.at(-1)?.children ?? content;
  let at = start;
  let next = 0;

  function begin(mark: Mark): void {
    const element = piece(mark, !seen.has(mark));
    seen.add(mark);
    children().push(element);
    open.push({ mark, children: element.children });
  }

  for (const bound of [...bounds.filter((bound) => bound < end), end]) {
    const to = Math.max(bound, start);
    if (to > at) for (const each of showLetters(cut({ start: at - start, end: to - start }))) children().push(each);
    at = to;
    const ended = open.findIndex(({ mark }) => mark.end <= at);
    // What is open above a mark that ends is closed with it, and goes on behind it.
    const goOn = ended === -1 || at === end ? [] : open.splice(ended).filter(({ mark }) => mark.end > at);
    for (const { mark } of goOn) begin(mark);
    for (let mark = starts[next]; mark !== undefined && mark.start <= at && at < end; mark = starts[++next]) {
      begin(mark);
    }
  }
  return content;
}

function piece({ tagName, properties: { id, ...properties } }: Mark, first: boolean): Element {
  return {
    type: 'element',
    tagName,
    properties: first && id != null ? { id, ...properties } : properties,
    children: [],
  };
}
