/** What to do with a dossier that was just made, for those who stand where `folder` is its path. */
export function describeNextSteps(folder: string): string {
  const named = inShell(folder);
  return `The dossier is in ${folder}.

1. Put the texts into ${inShell(`${folder}/raw`)}, one file each, as received: evening-post-2025-06-14.txt, .html or .md.
2. Name in people.yaml whoever speaks for a side, in publishers.yaml who published the texts, in themes.yaml the subjects.
3. npm run check -- --dossier ${named}
   says what was found and what to mend; again after each change, until nothing is left.
4. npm run dev -- --dossier ${named}
   shows the site while you edit.
5. npm run build -- --dossier ${named} --out ${inShell(`${folder}-site`)}
   makes the site for any static host; npm run preview, with the same words after it, serves it here.
`;
}

/** A path as a POSIX shell and npm take it for one word. */
function inShell(path: string): string {
  return /^[\p{L}\p{N}_./:@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
