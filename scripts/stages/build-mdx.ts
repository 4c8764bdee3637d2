import type { Root, RootContent } from 'mdast';
import type { Call } from '../../src/schemas/call.ts';
import type { DossierStream } from './assemble-dossier.ts';
import { ThemeStream } from './assemble/assemble-themes.ts';
import type { PartMemory } from './assemble/part-memory.ts';
import { lazyParts } from './assemble/part-stream.ts';
import { lettersOf } from './cleaning/letters-of.ts';
import type { QuotationMention } from './find-quotations.ts';
import { collectWords } from './mdx/collect-words.ts';
import type { GeneratedFile } from './mdx/generated-file.ts';
import { quotationElement } from './mdx/quotation-element.ts';
import { serialiseMdx } from './mdx/serialise-mdx.ts';
import type { WordsToWrite } from './mdx/words-to-write.ts';

/**
 * The MDX collections of a dossier, file by file, each made when it is asked for: frontmatter in the schemas' form, and the words as
 * a Markdown tree. With them the texts of sources that are not read as they were received.
 */
export function* buildMdx(
  dossier: DossierStream,
  readings: readonly WordsToWrite[],
  memory: PartMemory | null = null,
): Generator<GeneratedFile> {
  const byId = new Map(readings.map((reading) => [reading.text.id, reading]));
  const quotationsOf = (source: string) => byId.get(source)?.quotations ?? [];
  const names = new Map(dossier.people.map(({ id, name }) => [id, name]));
  const speakerName = ({ speaker }: QuotationMention) =>
    speaker === null ? 'Speaker not named' : ((speaker.person && names.get(speaker.person)) ?? speaker.text);
  for (const lazy of lazyParts(dossier.calls)) {
    yield file(`calls/${lazy.id}.mdx`, lazy.key, () => {
      const call = lazy.part;
      return serialiseMdx(call, quotationsBelowHeadings(call.quotations, quotationsOf, speakerName));
    });
  }
  const wordsOf = collectWords(dossier.people, readings, memory);
  for (const person of dossier.people) {
    const words = wordsOf(person);
    const heading: RootContent = { type: 'heading', depth: 3, children: [{ type: 'text', value: person.name }] };
    const children = words.length === 0 ? [] : [heading, ...words];
    yield { path: `people/${person.id}.mdx`, content: serialiseMdx(person, { children }) };
  }
  for (const lazy of lazyParts(dossier.sources)) {
    const text = byId.get(lazy.id)?.text;
    if (text === undefined) throw new Error(`No text has the id ${lazy.id}.`);
    yield file(`sources/${lazy.id}.mdx`, lazy.key, () => serialiseMdx(lazy.part, sourceBody(text)));
    if (text.original !== undefined) yield file(text.file, lazy.key, () => text.text);
  }
  for (const theme of dossier.themes instanceof ThemeStream ? dossier.themes.folded() : dossier.themes) {
    yield { path: `themes/${theme.id}.mdx`, content: serialiseMdx(theme, { children: [] }) };
  }
}

function file(path: string, key: string | null, make: () => string): GeneratedFile {
  return {
    path,
    key,
    get content() {
      return make();
    },
  };
}

/** One block a passage, in order: the letters of the text, nothing else. */
function sourceBody({ text, kept }: WordsToWrite['text']): Root {
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
  quotationsOf: (source: string) => readonly QuotationMention[],
  heading: (quotation: QuotationMention) => string,
): Root {
  const groups = new Map<string, RootContent[]>();
  let open = { source: '', quotations: new Map<string, QuotationMention>() };
  for (const { source, id } of references) {
    // References come source by source.
    if (open.source !== source)
      open = { source, quotations: new Map(quotationsOf(source).map((each) => [each.id, each])) };
    const quotation = open.quotations.get(id);
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
