import { citeInChicago } from '../cite/cite-in-chicago.ts';
import { plainText } from '../cite/rich-text.ts';
import { saveFile } from '../citing/save-file.ts';
import { makeElement } from '../search/make-element.ts';
import { readPack, takeFromPack, writePack } from './keep-pack.ts';
import type { PackItem } from './pack-item.ts';
import { packToMarkdown } from './pack-to-markdown.ts';
import { packToRis } from './pack-to-ris.ts';

/** Shows the pack on its page, lets single passages or all be taken out, and saves it as a file. */
export function startPack(): void {
  const list = part('pack');
  const tools = part('pack-tools');
  const status = part('pack-status');

  function show(): void {
    const items = readPack();
    status.textContent = items.length === 1 ? '1 passage kept.' : `${items.length || 'No'} passages kept.`;
    tools.hidden = items.length === 0;
    list.replaceChildren(...items.map(showItem));
  }

  function showItem(item: PackItem): HTMLElement {
    const { citable, passage, words, reliability } = item;
    const remove = makeElement('button', { type: 'button', class: 'small-button' }, 'Take out');
    remove.addEventListener('click', () => {
      takeFromPack(item);
      show();
      status.focus();
    });
    const address = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}${citable.path}#${passage}`;
    return makeElement(
      'li',
      {},
      makeElement('blockquote', { dir: 'auto' }, words),
      makeElement('p', { class: 'by' }, makeElement('a', { href: address }, plainText(citeInChicago(citable, item)))),
      reliability !== '' && makeElement('p', { class: 'by' }, reliability),
      remove,
    );
  }

  const saving: Record<string, () => void | Promise<void>> = {
    markdown: () => saveFile('citation-pack.md', packToMarkdown(readPack()), 'text/markdown'),
    ris: () => saveFile('citation-pack.ris', packToRis(readPack()), 'application/x-research-info-systems'),
    csv: async () => {
      const { packToCsv } = await import('./pack-to-csv.ts');
      saveFile('citation-pack.csv', packToCsv(readPack()), 'text/csv');
    },
    nothing: () => {
      if (!confirm('Take every passage out of the pack?')) return;
      writePack([]);
      show();
    },
  };
  tools.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) void saving[target.value]?.();
  });
  // Another tab may keep something meanwhile.
  window.addEventListener('storage', show);
  show();
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}
