import { citeInChicago } from '../cite/cite-in-chicago.ts';
import type { Run } from '../cite/rich-text.ts';
import type { PackItem } from './pack-item.ts';

/** The pack as Markdown: each passage as a quotation, then its citation (Chicago), then how far its source can be trusted. */
export function packToMarkdown(items: readonly PackItem[]): string {
  const parts = items.map(({ citable, passage, accessed, words, reliability }) =>
    [
      words
        .split(/\r\n|\r|\n/u)
        .map((line) => `> ${escapeMarkdown(line)}`)
        .join('\n'),
      citeInChicago(citable, { passage, accessed }).map(inMarkdown).join(''),
      ...(reliability === '' ? [] : [`Reliability: ${escapeMarkdown(reliability)}`]),
    ].join('\n\n'),
  );
  return `${['# Citation pack', ...parts].join('\n\n')}\n`;
}

function inMarkdown({ text, isWork }: Run): string {
  // An address stays as it is, so that it can be followed.
  const escaped = text.replaceAll(/https?:\S+|[^h]+|h/gu, (part) =>
    part.startsWith('http') ? part : escapeMarkdown(part),
  );
  return isWork ? `*${escaped}*` : escaped;
}

function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/[\\`*_[\]<>#|~]/gu, '\\$&')
    .replace(/^(\s*)(\d+)([.)])/u, '$1$2\\$3')
    .replace(/^(\s*)([-+])/u, '$1\\$2');
}
