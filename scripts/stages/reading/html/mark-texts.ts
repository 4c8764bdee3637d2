import type { Element, Root, Text } from 'hast';
import { notText } from './not-text.ts';

/** A page as plain well-formed HTML, each stretch of its text in an element with `data-text`: its own where it is alone, else a `span`. */
export interface MarkedPage {
  html: string;
  /** The stretches of text; `data-text` is the index. */
  texts: Text[];
  elements: number;
  /** How deep elements nest. */
  levels: number;
}

/** What may say that an element is part of an article, or none. */
const attributes = [
  ['className', 'class'],
  ['id', 'id'],
  ['role', 'role'],
  ['style', 'style'],
  ['hidden', 'hidden'],
  ['ariaHidden', 'aria-hidden'],
  ['ariaModal', 'aria-modal'],
  ['itemProp', 'itemprop'],
  ['rel', 'rel'],
] as const;
const empty: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'area', 'col', 'embed', 'link', 'meta']);

/** Marks each stretch of a page's text, so that it can be told again in what becomes of the page. */
export function markTexts(root: Root): MarkedPage {
  const parts: string[] = [];
  const texts: Text[] = [];
  let elements = 0;
  let levels = 0;

  const mark = (text: Text): string => ` data-text="${texts.push(text) - 1}"`;

  const visit = (node: Root['children'][number], level: number): void => {
    if (node.type === 'text') {
      if (!/\S/u.test(node.value)) {
        parts.push(' ');
        return;
      }
      parts.push('<span', mark(node), '>', escape(node.value), '</span>');
      elements += 1;
    } else if (node.type === 'element' && (node.tagName === 'img' || !notText.has(node.tagName))) {
      visitElement(node, level);
    }
  };

  const visitElement = (element: Element, level: number): void => {
    elements += 1;
    levels = Math.max(levels, level);
    // A parser of HTML lets through names that no well-formed page may have.
    const name = /^[a-z][a-z\d]*$/u.test(element.tagName) ? element.tagName : 'div';
    parts.push('<', name);
    for (const part of writeAttributes(element)) parts.push(part);
    if (empty.has(name)) {
      parts.push('/>');
      return;
    }
    const [only, ...others] = element.children;
    if (only?.type === 'text' && others.length === 0 && /\S/u.test(only.value)) {
      parts.push(mark(only), '>', escape(only.value));
    } else {
      parts.push('>');
      for (const child of element.children) visit(child, level + 1);
    }
    parts.push('</', name, '>');
  };

  for (const child of root.children) visit(child, 1);
  return { html: parts.join(''), texts, elements, levels };
}

function writeAttributes({ properties }: Element): string[] {
  const written = attributes.flatMap(([property, name]) => {
    const value = properties[property];
    if (value === undefined || value === false) return [];
    return [` ${name}="${escape([value].flat().join(' '))}"`];
  });
  // Addresses are not asked about, but a link within the page counts less; other addresses would each be read.
  if (typeof properties.href === 'string' && properties.href.startsWith('#')) written.push(' href="#"');
  return written;
}

function escape(letters: string): string {
  return letters.replace(/[&<>"]/gu, (letter) => `&#${letter.charCodeAt(0)};`);
}
