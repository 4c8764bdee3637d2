import type { Citable, Occasion } from '../cite/citable.ts';
import { keyOf } from '../cite/key-of.ts';
import { makeElement } from '../search/make-element.ts';
import { citationForms } from './citation-forms.ts';
import { buttonsOf, wordsOf } from './form-parts.ts';

/** A citation in every form, each with its buttons. */
export function showForms(citable: Citable, occasion: Occasion): HTMLElement {
  const name = keyOf(citable, occasion);
  const forms = citationForms(citable, occasion).map((form) => {
    const words =
      form.file === null
        ? makeElement('p', {}, ...wordsOf(form))
        : makeElement('pre', { tabindex: '0' }, ...wordsOf(form));
    const content = makeElement('dd', {}, words, ...buttonsOf(form, name));
    return makeElement('div', {}, makeElement('dt', {}, form.label), content);
  });
  return makeElement('dl', { class: 'forms' }, ...forms);
}
