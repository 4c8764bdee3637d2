import { plainText } from '../cite/rich-text.ts';
import { makeElement } from '../search/make-element.ts';
import type { CitationForm } from './citation-forms.ts';
import { copyButton } from './copy-button.ts';
import { saveFile } from './save-file.ts';

/** The words of a form, works in italics. */
export function wordsOf({ runs }: CitationForm): (HTMLElement | string)[] {
  return runs.map(({ text, isWork }) => (isWork ? makeElement('cite', {}, text) : text));
}

/** A button that copies a form and, where it is a file, one that saves it under this name. */
export function buttonsOf({ runs, file }: CitationForm, name: string): HTMLElement[] {
  const text = plainText(runs);
  const copy = copyButton('Copy', () => text);
  if (file === null) return [copy];
  const save = makeElement('button', { type: 'button', class: 'small-button' }, 'Save');
  save.addEventListener('click', () => saveFile(`${name}.${file.ending}`, text, file.type));
  return [copy, save];
}
