/**
 * The JSON contract as text, the same for the same dossier: each of its keys begins a line, and each entry of its lists is one, to be
 * found by its words and compared line by line. Piece by piece, since as a whole it may be longer than a string can be.
 */
export function* serialiseDossier(dossier: object): Generator<string> {
  let before = '{';
  for (const [key, value] of Object.entries(dossier) as [string, unknown][]) {
    if (value === undefined) continue;
    yield `${before}\n"${key}": `;
    if (isIterable(value)) yield* serialiseList(value);
    else yield JSON.stringify(value);
    before = ',';
  }
  yield '\n}\n';
}

function* serialiseList(items: Iterable<unknown>): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield `${before}\n${JSON.stringify(item)}`;
    before = ',';
  }
  yield before === '[' ? '[]' : '\n]';
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value;
}
