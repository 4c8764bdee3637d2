import type { DossierStream } from './assemble-dossier.ts';

/** The JSON contract as text, the same for the same dossier, piece by piece: as a whole it may be longer than a string can be. */
export function* serialiseDossier(dossier: DossierStream): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries<unknown>({ ...dossier })) {
    yield `${before}\n "${key}": `;
    if (isIterable(value)) yield* serialiseList(value);
    else yield JSON.stringify(value, null, 1).replaceAll('\n', '\n ');
    before = ',';
  }
  yield '\n}\n';
}

function* serialiseList(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n  ${JSON.stringify(item, null, 1).replaceAll('\n', '\n  ')}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n ]';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
