import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Call } from '../../src/schemas/call.ts';
import type { Dossier } from '../../src/schemas/dossier.ts';
import type { Quotation } from '../../src/schemas/quotation.ts';
import type { CleanText } from './clean-text.ts';
import { lettersOf } from './cleaning/letters-of.ts';
import { serialiseMdx } from './mdx/serialise-mdx.ts';
import type { TextReading } from './read-text.ts';

/** A file to be written, relative to the dossier folder. */
export interface GeneratedFile {
  path: string;
  content: string;
}

/** The MDX collections of a dossier: frontmatter in the schemas' form, and the words as a Markdown tree. In order of path. */
export function buildMdx(dossier: Dossier, readings: readonly TextReading[]): GeneratedFile[] {
  const quotations = new Map(
    dossier.sources.flatMap((source) => source.quotations.map((each) => [`${source.id} ${each.id}`, each] as const)),
  );
  const bodies = new Map(readings.map((reading) => [reading.text.id, sourceBody(reading.text)]));
  const names = new Map(dossier.people.map(({ id, name }) => [id, name]));
  const quote = (references: Call['quotations'], heading: (quotation: Quotation) => string) =>
    quotationsBelowHeadings(references, quotations, heading);
  const speakerName = ({ speaker }: Quotation) =>
    speaker === null ? 'Speaker not named' : ((speaker.person && names.get(speaker.person)) ?? speaker.text);
  return [
    ...dossier.calls.map((call) => ({
      path: `calls/${call.id}.mdx`,
      content: serialiseMdx(call, quote(call.quotations, speakerName)),
    })),
    ...dossier.people.map((person) => ({
      path: `people/${person.id}.mdx`,
      content: serialiseMdx(
        person,
        quote(person.quotations, () => person.name),
      ),
    })),
    ...dossier.sources.map((source) => ({
      path: `sources/${source.id}.mdx`,
      content: serialiseMdx(source, bodies.get(source.id) ?? { type: 'root', children: [] }),
    })),
    ...readings
      .filter(({ text }) => text.original !== undefined)
      .map(({ text }) => ({ path: text.file, content: text.text })),
    ...dossier.themes.map((theme) => ({
      path: `themes/${theme.id}.mdx`,
      content: serialiseMdx(theme, { type: 'root', children: [] }),
    })),
  ].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** One block a passage, in order: the letters of the text, nothing else. */
function sourceBody({ text, kept }: CleanText): Root {
  const children = kept.map((passage): RootContent => {
    const { start, end } = lettersOf(text, passage);
    const letters = { type: 'text' as const, value: text.slice(start, end) };
    if (passage.kind === 'title') return { type: 'heading', depth: 1, children: [letters] };
    if (passage.kind === 'heading') return { type: 'heading', depth: 2, children: [letters] };
    return { type: 'paragraph', children: [letters] };
  });
  return { type: 'root', children };
}

/** Quotations under a heading for each speaker, speakers and their words in order of first appearance. */
function quotationsBelowHeadings(
  references: Call['quotations'],
  quotations: ReadonlyMap<string, Quotation>,
  heading: (quotation: Quotation) => string,
): Root {
  const groups = new Map<string, RootContent[]>();
  for (const { source, id } of references) {
    const quotation = quotations.get(`${source} ${id}`);
    if (quotation === undefined) throw new Error(`No quotation ${id} in ${source}.`);
    const title = heading(quotation);
    const group = groups.get(title) ?? [];
    group.push(quotationElement(source, quotation));
    groups.set(title, group);
  }
  const children = [...groups].flatMap(([title, elements]): RootContent[] => [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: title }] },
    ...elements,
  ]);
  return { type: 'root', children };
}

function quotationElement(source: string, { id, exact }: Quotation): MdxJsxFlowElement {
  const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value });
  return {
    type: 'mdxJsxFlowElement',
    name: 'Quotation',
    attributes: [attribute('source', source), attribute('id', id)],
    children: [{ type: 'paragraph', children: [{ type: 'text', value: exact }] }],
  };
}
