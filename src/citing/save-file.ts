import { makeElement } from '../search/make-element.ts';

/** Hands the reader a file that was made here. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  makeElement('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
