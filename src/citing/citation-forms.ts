import type { Citable, Occasion } from '../cite/citable.ts';
import { citeInChicago } from '../cite/cite-in-chicago.ts';
import { citeInMla } from '../cite/cite-in-mla.ts';
import type { Run } from '../cite/rich-text.ts';
import { toBibtex } from '../cite/to-bibtex.ts';
import { toCsl } from '../cite/to-csl.ts';
import { toRis } from '../cite/to-ris.ts';

/** One way to write a citation. */
export interface CitationForm {
  id: 'chicago' | 'mla' | 'bibtex' | 'ris' | 'csl';
  label: string;
  runs: Run[];
  /** How a file of it is named and told; null for one that goes into running text. */
  file: { ending: string; type: string } | null;
}

/** A citation in every form that this site offers. */
export function citationForms(citable: Citable, occasion: Occasion = {}): CitationForm[] {
  const csl = JSON.stringify([toCsl(citable, occasion)], null, 1);
  return [
    { id: 'chicago', label: 'Chicago', runs: citeInChicago(citable, occasion), file: null },
    { id: 'mla', label: 'MLA', runs: citeInMla(citable, occasion), file: null },
    {
      id: 'bibtex',
      label: 'BibTeX',
      runs: [{ text: toBibtex(citable, occasion) }],
      file: { ending: 'bib', type: 'application/x-bibtex' },
    },
    {
      id: 'ris',
      label: 'RIS',
      runs: [{ text: toRis(citable, occasion) }],
      file: { ending: 'ris', type: 'application/x-research-info-systems' },
    },
    {
      id: 'csl',
      label: 'CSL-JSON',
      runs: [{ text: csl }],
      file: { ending: 'json', type: 'application/vnd.citationstyles.csl+json' },
    },
  ];
}
