import type { DossierStream } from './assemble-dossier.ts';

/** The JSON contract as text, the same for the same dossier, piece by piece: as a whole it may be longer than a string can be. */
export function* serialiseDossier(dossier: DossierStream): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(dossier)) {
    yield `${before}\n "${key}": `;
    if (key === 'sources') yield* serialiseList(dossier.sources);
    else if (key === 'calls') yield* serialiseList(dossier.calls);
    else yield indented(value, ' ');
    before = ',';
  }
  yield '\n}\n';
}

function* serialiseList(items: Iterable<object>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n  ${indented(item, '  ')}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n ]';
}

function indented(value: unknown, indent: string): string {
  return JSON.stringify(value, null, 1).replaceAll('\n', `\n${indent}`);
}
