import type { Element, ElementContent } from 'hast';
import { findPlainRanges } from '../../cleaning/find-plain-ranges.ts';
import type { Reason } from '../../cleaning/reason.ts';
import type { Block } from '../reading-text.ts';
import type { Setting, TextWriter } from '../text-writer.ts';
import { blockNames } from './block-names.ts';
import { notText } from './not-text.ts';
import { plainText } from './plain-text.ts';

/** What the walk asks of the page. */
export interface PageGuide {
  /** The element whose letters are the title. */
  title: Element | null;
  /** Why what no element opens is left out; null when all is text. */
  outside: Reason | null;
  /** Whether an element that stands outside the text is part of it, with all it holds. */
  opens: (element: Element) => boolean;
  /** Why an element is left out; null when it is not. `isOutside`: it stands outside the text. */
  judge: (element: Element, isOutside: boolean) => Reason | null;
}

interface Place extends Setting {
  isLink: boolean;
  isOutside: boolean;
}

/** A cell with more letters is part of a page's layout, not of a row of a table. */
const LARGEST_CELL = 200;

/**
 * Writes what `nodes` hold, block by block. The open block stays open, so that the words of a lone inline element join the
 * text around it.
 */
export function writePage(
  nodes: readonly ElementContent[],
  guide: PageGuide,
  writer: TextWriter,
  { kind }: Setting = { kind: 'paragraph' },
): void {
  const visit = (node: ElementContent, place: Place): void => {
    if (node.type === 'text') writer.write(node.value, { isLink: place.isLink });
    else if (node.type === 'element' && !notText.has(node.tagName)) visitElement(node, place);
  };

  const visitElement = (element: Element, outer: Place): void => {
    const { tagName } = element;
    if (tagName === 'br') {
      writer.breakLine(outer);
      return;
    }
    const place = placeOf(element, outer, guide);
    const isCut = place.removed !== outer.removed;
    const isBlock = isCut || blockNames.has(tagName) || (isCell(element) && isLayout(element));
    if (isCut && writer.isOpen && !blockNames.has(tagName) && !hasBlock(element)) {
      writer.defer(plainText(element), place);
      return;
    }
    if (isBlock) writer.endBlock(outer);
    if (tagName === 'pre' || tagName === 'textarea') writePreformatted(element, place);
    else for (const child of element.children) visit(child, place);
    if (isBlock) writer.endBlock(place);
    else if (isCell(element)) writer.write('\t', { isPreformatted: true });
  };

  const writePreformatted = (element: Element, place: Place): void => {
    const letters = plainText(element);
    for (const { start, end } of findPlainRanges(letters, 0)) {
      writer.write(letters.slice(start, end), { isPreformatted: true });
      writer.endBlock(place);
    }
  };

  const { outside } = guide;
  const start: Place = { kind, isLink: false, isOutside: outside !== null, ...(outside && { removed: outside }) };
  for (const node of nodes) visit(node, start);
}

function placeOf(element: Element, outer: Place, { title, opens, judge }: PageGuide): Place {
  const isLink = outer.isLink || (element.tagName === 'a' && element.properties.href !== undefined);
  const kind = element === title ? 'title' : (kindOf(element.tagName) ?? outer.kind);
  if (outer.removed !== undefined && !outer.isOutside) return { ...outer, isLink, kind };
  if (outer.isOutside && opens(element)) return { kind, isLink, isOutside: false };
  const removed = judge(element, outer.isOutside);
  if (removed !== null) return { kind, isLink, isOutside: false, removed };
  return { ...outer, isLink, kind };
}

function kindOf(tagName: string): Block['kind'] | null {
  if (tagName === 'li') return 'list-item';
  if (tagName === 'blockquote') return 'quote';
  return /^h[1-6]$/u.test(tagName) ? 'heading' : null;
}

function isCell({ tagName }: Element): boolean {
  return tagName === 'td' || tagName === 'th';
}

function isLayout(cell: Element): boolean {
  return (
    hasBlock(cell) ||
    cell.children.some((child) => child.type === 'element' && child.tagName === 'br') ||
    plainText(cell).length > LARGEST_CELL
  );
}

function hasBlock({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && (blockNames.has(child.tagName) || hasBlock(child)));
}
