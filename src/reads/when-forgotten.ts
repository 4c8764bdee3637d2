const keepers: (() => void)[] = [];

/** Has `letGo` called when no page needs the dossier any more. */
export function whenForgotten(letGo: () => void): void {
  keepers.push(letGo);
}

/** Lets go of the dossier wherever it is kept. */
export function forget(): void {
  for (const letGo of keepers) letGo();
}
