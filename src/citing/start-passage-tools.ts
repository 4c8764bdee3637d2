import { addressOf } from '../cite/address-of.ts';
import { addToPack } from '../pack/keep-pack.ts';
import { makeElement } from '../search/make-element.ts';
import { copyButton } from './copy-button.ts';
import type { PageFacts } from './page-facts.ts';
import { showForms } from './show-forms.ts';
import { today } from './today.ts';

/** Gives every passage of a source a button that opens its citation. One dialog serves them all. */
export function startPassageTools(facts: PageFacts): void {
  const passages = document.querySelectorAll<HTMLElement>('.passages .passage');
  if (passages.length === 0) return;
  const dialog = makeElement('dialog', { class: 'cite-passage', 'aria-labelledby': 'cite-passage' });
  document.querySelector('main')?.append(dialog);
  for (const passage of passages) {
    const words = passage.querySelector<HTMLElement>('[id]');
    if (words === null) continue;
    const number = words.id.slice(1);
    const button = makeElement(
      'button',
      { type: 'button', class: 'cite-button', 'aria-label': `Cite passage ${number}` },
      'cite',
    );
    button.addEventListener('click', () => {
      dialog.replaceChildren(...contentOf(facts, words, () => dialog.close()));
      dialog.showModal();
    });
    passage.querySelector('.passage-number')?.after(button);
  }
}

function contentOf(facts: PageFacts, words: HTMLElement, close: () => void): HTMLElement[] {
  const { citable, reliability = '' } = facts;
  const occasion = { passage: words.id, accessed: today() };
  const keep = makeElement('button', { type: 'button', class: 'small-button' }, 'Add to the citation pack');
  keep.addEventListener('click', () => {
    const isKept = addToPack({ citable, ...occasion, words: words.textContent, reliability });
    keep.textContent = isKept ? 'In the citation pack' : 'Not kept: the browser refused';
    keep.disabled = isKept;
  });
  const done = makeElement('button', { type: 'button', class: 'small-button' }, 'Close');
  done.addEventListener('click', close);
  return [
    makeElement('h2', { id: 'cite-passage' }, `Cite passage ${words.id.slice(1)}`),
    makeElement(
      'p',
      { class: 'buttons' },
      copyButton('Copy the link', () => addressOf(citable, occasion)),
      copyButton('Copy the words', () => words.textContent),
      keep,
      done,
    ),
    showForms(citable, occasion),
  ];
}
