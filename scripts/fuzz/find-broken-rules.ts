import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Source } from '../../src/schemas/source.ts';
import { lettersOf } from '../stages/cleaning/letters-of.ts';
import type { HostileReading } from './read-hostile.ts';

const reader = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

/** The rules of evidence that a reading breaks, each in a sentence with its number in the README; empty when all hold. */
export function findBrokenRules({ dossier, files, report, texts }: HostileReading): string[] {
  const broken = report.messages.filter(({ fatal }) => fatal === true).map((each) => `an error: ${each.reason}`);
  for (const source of dossier.sources) {
    const letters = Array.from(texts.get(source.id) ?? '');
    const wordsOf = (at: { start: number; end: number }): string => letters.slice(at.start, at.end).join('');
    const say = (rule: string): unknown => broken.push(`${rule} (${source.id})`);
    if (source.length !== letters.length) say('1: the length is not that of the text');
    if (!isCovered(source, letters.length)) say('2: kept and removed do not cover the text once');
    if (source.removed.some(({ reason }) => reason === '')) say('2: a cut has no reason');
    if (source.quotations.some((each) => wordsOf(each) !== each.exact)) say('3: a quotation is not what stands there');
    if (source.dates.some((each) => wordsOf(each) !== each.text)) say('1: a date is not what stands there');
    const mdx = files.find(({ path }) => path === `sources/${source.id}.mdx`)?.content ?? '';
    const blocks = reader.parse(mdx).children.filter(({ type }) => type !== 'yaml');
    const passages = source.kept.map((range) => {
      const passage = wordsOf(range);
      const own = lettersOf(passage, { start: 0, end: passage.length });
      return passage.slice(own.start, own.end);
    });
    const asText = blocks.map((block) => (mayHoldText.has(block.type) ? toString(block) : null));
    if (asText.length !== passages.length || asText.some((block, index) => block !== passages[index]))
      say('8: MDX does not read the passages back as text');
  }
  for (const { id, claims, confirmation } of dossier.calls) {
    for (const { evidence } of claims) {
      const words = Array.from(texts.get(evidence.source) ?? '').slice(evidence.start, evidence.end);
      if (evidence.exact === '' || words.join('') !== evidence.exact) broken.push(`4: a claim has no words (${id})`);
    }
    const sides = dossier.sides.map((side) => side.id);
    if (Object.keys(confirmation).join() !== sides.join()) broken.push(`5: a side is left out (${id})`);
  }
  return broken;
}

/** What a passage may be in MDX: anything else could be code, or mark-up of the text's own. */
const mayHoldText: ReadonlySet<string> = new Set(['paragraph', 'heading']);

function isCovered({ kept, removed }: Source, length: number): boolean {
  const stretches = [...kept, ...removed].sort((a, b) => a.start - b.start);
  let at = 0;
  for (const { start, end } of stretches) {
    if (start !== at || end <= start) return false;
    at = end;
  }
  return at === length;
}
