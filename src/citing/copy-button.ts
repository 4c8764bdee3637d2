import { makeElement } from '../search/make-element.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID = 2000;

/** A button that copies what `text` gives, and says so. */
export function copyButton(label: string, text: () => string): HTMLButtonElement {
  const button = makeElement('button', { type: 'button', class: 'small-button' }, label);
  button.addEventListener('click', () => {
    navigator.clipboard
      .writeText(text())
      .then(() => say('Copied'))
      .catch(() => say('Not copied: the browser refused'));
  });
  function say(words: string): void {
    button.textContent = words;
    setTimeout(() => (button.textContent = label), SAID);
  }
  return button;
}
