import fc from 'fast-check';
import type { ElementContent } from 'hast';
import { describe, expect, test } from 'vitest';
import { markText, type Mark } from './mark-text.ts';

const text = 'Ada Lind said so';

function mark(start: number, end: number, tagName: Mark['tagName'] = 'mark'): Mark {
  return { start, end, tagName, properties: { id: `w${start}-${end}`, dataRange: `${start}-${end}` } };
}

/** Elements by name, id and code, e.g. `<mark w0-8>Ada</mark>`. */
function outline(content: ElementContent[]): string {
  return content
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') throw new Error(`There is a ${node.type}.`);
      const { id, dataCode } = node.properties;
      const name = [node.tagName, id, dataCode].filter((part) => part != null).join(' ');
      return `<${name}>${outline(node.children)}</${node.tagName}>`;
    })
    .join('');
}

describe('words are marked', () => {
  test('one within another is nested', () => {
    expect(outline(markText(text, 0, [mark(4, 8), mark(0, 8)]))).toBe(
      '<mark w0-8>Ada <mark w4-8>Lind</mark></mark> said so',
    );
  });

  test('one that runs out of another goes on behind it, without a second id', () => {
    expect(outline(markText(text, 0, [mark(0, 8), mark(4, 13, 'span')]))).toBe(
      '<mark w0-8>Ada <span w4-13>Lind</span></mark><span> said</span> so',
    );
  });

  test('two side by side stay apart', () => {
    expect(outline(markText(text, 0, [mark(0, 4), mark(4, 8)]))).toBe(
      '<mark w0-4>Ada </mark><mark w4-8>Lind</mark> said so',
    );
  });

  test('one that runs on into the next passage has its id in the first only', () => {
    const running = mark(102, 122);
    const begun = new Set<Mark>();
    expect(outline(markText('He said', 100, [running], begun))).toBe('He<mark w102-122> said</mark>');
    expect(outline(markText('and more. Then', 115, [running], begun))).toBe('<mark>and mor</mark>e. Then');
  });

  test('offsets count code points, not UTF-16 units', () => {
    expect(outline(markText('🕊️ 𝔘 peace', 0, [mark(5, 10)]))).toBe('🕊️ 𝔘 <mark w5-10>peace</mark>');
  });
});

test('letters that show nothing or turn the line around are set apart, and stay what they are', () => {
  expect(outline(markText('a\u202Eb\u0007', 0, []))).toBe('a<bdi U+202E>\u202E</bdi>b<bdi U+0007>\u0007</bdi>');
  expect(outline(markText('line\nbreak\u200F', 0, []))).toBe('line\nbreak\u200F');
});

test('whatever the marks are, no letter is lost and each mark covers its own words', () => {
  const letters = fc.array(fc.constantFrom('a', ' ', '\n', '<', '𝔘', 'é', '\u202E'), { minLength: 1, maxLength: 30 });
  const range = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(letters, fc.array(range, { maxLength: 8 }), (all, ranges) => {
      const start = 5;
      const marks = ranges
        .map(([a, b]) => mark(Math.min(a, b), Math.max(a, b)))
        .filter(({ properties: { id } }, index, list) => list.findIndex((one) => one.properties.id === id) === index);
      const content = markText(all.join(''), start, marks);
      expect(textOf(content)).toBe(all.join(''));
      for (const { start: from, end: to, properties } of marks) {
        const pieces = elementsOf(content).filter((element) => element.properties.dataRange === properties.dataRange);
        const words = all.slice(Math.max(from - start, 0), Math.max(to - start, 0)).join('');
        expect(textOf(pieces)).toBe(from === to ? '' : words);
        expect(pieces.filter((piece) => piece.properties.id !== undefined)).toHaveLength(words === '' ? 0 : 1);
      }
    }),
    { numRuns: 2000 },
  );
});

function textOf(nodes: ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function elementsOf(nodes: ElementContent[]) {
  return nodes
    .filter((node) => node.type === 'element')
    .flatMap((node): (typeof node)[] => [node, ...elementsOf(node.children)]);
}
