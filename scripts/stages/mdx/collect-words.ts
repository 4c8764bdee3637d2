import type { Person } from '../../../src/schemas/person.ts';
import { FoldedList } from '../assemble/folded-list.ts';
import { remembered, type PartMemory } from '../assemble/part-memory.ts';
import { quotationElement } from './quotation-element.ts';
import { writeBlock } from './serialise-mdx.ts';
import type { WordsToWrite } from './words-to-write.ts';

/** Someone's words in a source, as they stand in a file. */
interface WrittenWords {
  person: string;
  source: string;
  id: string;
  block: string;
}

/** Gives the words of each person, as they stand in a file, in the order of the person's quotations, which is that of the sources. */
export function collectWords(
  people: readonly Person[],
  readings: readonly WordsToWrite[],
  memory: PartMemory | null,
): (person: Person) => string[] {
  const byPerson = new Map(people.map(({ id }) => [id, new FoldedList<WrittenWords>()]));
  for (const reading of readings) {
    const { digest } = reading;
    const written = remembered(
      digest === undefined ? null : memory,
      () => ['words', digest],
      () => writeWords(reading),
    );
    for (const words of written) byPerson.get(words.person)?.pushJson(JSON.stringify(words));
  }
  return ({ id: person, quotations }) => {
    const blocks: string[] = [];
    for (const { source, id, block } of byPerson.get(person) ?? []) {
      const next = quotations[blocks.length];
      if (next?.source === source && next.id === id) blocks.push(block);
    }
    if (blocks.length < quotations.length) throw new Error(`Not all that ${person} says is in the sources.`);
    return blocks;
  };
}

function writeWords({ text: { id: source }, quotations }: WordsToWrite): WrittenWords[] {
  return quotations.flatMap((quotation) => {
    const person = quotation.speaker?.person ?? null;
    if (person === null) return [];
    return [{ person, source, id: quotation.id, block: writeBlock(quotationElement(source, quotation)) }];
  });
}
