import type { Source } from '../schemas/source.ts';
import type { Range } from '../schemas/span.ts';
import type { Mark } from './mark-text.ts';

/**
 * All words of a source that this site links to or gives as someone's, one mark for each stretch, in order. Its id is
 * `w<start>-<end>`. Words on which a statement rests are a `<mark>`; a `<span>` are those that only show a theme, and
 * quotations, of which `data-quotation` and `data-kind` tell more.
 */
export function marksOf(source: Source): Mark[] {
  const marks = new Map<string, Mark>();

  function markAt({ start, end }: Range): Mark {
    const id = `w${start}-${end}`;
    const mark = marks.get(id) ?? { start, end, tagName: 'span', properties: { id } };
    marks.set(id, mark);
    return mark;
  }

  for (const { id, kind, ...range } of source.quotations) {
    Object.assign(markAt(range).properties, { dataQuotation: id, dataKind: kind });
  }
  for (const { calls, ...range } of source.cited) {
    const mark = markAt(range);
    if (calls.length > 0) mark.tagName = 'mark';
  }
  for (const evidence of [source.published, ...source.reliability.notes].flatMap((each) => each.evidence)) {
    if (evidence.source === source.id) markAt(evidence).tagName = 'mark';
  }
  return [...marks.values()].sort((a, b) => a.start - b.start || b.end - a.end);
}
