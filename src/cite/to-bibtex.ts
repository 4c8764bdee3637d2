import { formatDate } from '../views/phrases/format-date.ts';
import { addressOf } from './address-of.ts';
import type { Citable, Occasion } from './citable.ts';
import { exactDay } from './exact-day.ts';
import { keyOf } from './key-of.ts';
import { fileName } from './read-name.ts';

/**
 * A BibTeX entry, `@misc`, which old styles know as well as biblatex does. Letters are UTF-8; TeX's own signs are escaped.
 * `url` is left out where the build was not told where the site will be.
 */
export function toBibtex(citable: Citable, occasion: Occasion = {}): string {
  const { title, edition, text, address } = citable;
  const { accessed, passage } = occasion;
  const date = text === null ? edition.released : exactDay(text.published);
  const less = text !== null && date === null && text.published.edtf !== null ? formatDate(text.published) : null;
  const notes = [
    passage !== undefined && `¶ ${passage.slice(1)}`,
    text !== null && `In: ${edition.title}`,
    text?.url != null && `First published at ${text.url}`,
    edition.version !== null && `Version ${edition.version}`,
    less !== null && `Published ${less}`,
  ].filter((note) => note !== false);
  const fields: [string, string | null][] = [
    // A second pair of braces keeps a style from changing capitals, and from taking a byline apart.
    ['author', text?.author == null ? null : `{${escapeTex(text.author)}}`],
    ['editor', edition.editors.length === 0 ? null : edition.editors.map(fileName).map(escapeTex).join(' and ')],
    ['title', `{${escapeTex(title)}}`],
    ['howpublished', escapeTex(text === null ? edition.title : (text.publisher ?? '')) || null],
    ['year', date === null ? null : date.slice(0, 4)],
    ['date', date],
    ['url', address === null ? null : addressOf(citable, occasion)],
    ['urldate', accessed ?? null],
    ['note', notes.length === 0 ? null : escapeTex(notes.join('. '))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return [`@misc{${keyOf(citable, occasion)},`, ...lines, '}', ''].join('\n');
}

const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}$&#%_^~]/gu, (sign) => TEX[sign] ?? sign).replaceAll(/\s+/gu, ' ');
}
