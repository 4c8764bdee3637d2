/** What this site uses of the interface that Pagefind's own script has in the browser. */
export interface Pagefind {
  /** Before all else. `noWorker`: its worker is a second copy of itself, to be loaded too. */
  options: (options: { noWorker: boolean }) => Promise<void>;
  init: () => Promise<void>;
  /** Pages with all of these words, which may be beginnings of words. Words in quotation marks stand together. */
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

/** A page that was found. */
export interface PagefindResult {
  /** The name of its entry. */
  id: string;
  /** Which of its words were found, counted from 0. */
  words: number[];
}

/** Loads Pagefind from the folder in which the build put it. Rejects when it is not there. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return pagefind;
}
