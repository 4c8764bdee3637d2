import { keyOf } from '../cite/key-of.ts';
import { citationForms } from './citation-forms.ts';
import { buttonsOf, wordsOf } from './form-parts.ts';
import { readPageFacts } from './page-facts.ts';
import { startPassageTools } from './start-passage-tools.ts';
import { today } from './today.ts';

/** Adds to a page what only its reader's browser knows: the day it is read, where it lies; and buttons to copy and keep. */
export function startCiting(): void {
  const facts = readPageFacts();
  if (facts === null) return;
  for (const form of citationForms(facts.citable, { accessed: today() })) {
    const place = document.querySelector(`#cite-${form.id}`);
    place?.replaceChildren(...wordsOf(form));
    const buttons = buttonsOf(form, keyOf(facts.citable, {}));
    if (form.file === null)
      place
        ?.closest('dd')
        ?.querySelector('.buttons')
        ?.append(...buttons);
    else place?.after(...buttons);
  }
  startPassageTools(facts);
}
