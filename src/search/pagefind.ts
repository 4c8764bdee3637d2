/** What this site uses of the interface that Pagefind's own script has in the browser. */
export interface Pagefind {
  /** Pages and passages with all of these words, best first; with `null`, all of them. Words in quotes stand together. */
  search: (words: string | null) => Promise<{ results: PagefindResult[] }>;
}

/** A page or passage that was found. */
export interface PagefindResult {
  id: string;
  score: number;
  /** Which of its words were found, counted from 0. */
  words: number[];
  data: () => Promise<PagefindPage>;
}

/** A page or passage as it was indexed. */
export interface PagefindPage {
  /** With the base of the site. */
  url: string;
  content: string;
  meta: Partial<Record<string, string>>;
}

/** Loads Pagefind from the folder in which the build put it. Rejects when it is not there. */
export async function openPagefind(folder: string): Promise<Pagefind> {
  return (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
}
